// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalreader.h"

#include "core/base/foldmap.h"
#include "ui/common/actiontext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/print/documentwords.h"
#include "ui/print/formwords.h"
#include "ui/proposals/proposalwords.h"
#include "ui/proposals/statedelegate.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace pitchdesk {

namespace {

const QString compareScheme = QStringLiteral("compare:");
const QString editNoteScheme = QStringLiteral("editnote:");
const QString removeNoteScheme = QStringLiteral("removenote:");

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QLabel *makeLabel(const QString &text, bool muted)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A word in a rounded frame of its tone.
QLabel *makeBadge(const QString &text, const QColor &colour)
{
    auto *badge = new QLabel(text);
    badge->setTextFormat(Qt::PlainText);
    badge->setStyleSheet(
        QStringLiteral("color: %1; border: 1px solid %1; border-radius: 9px; padding: 1px 8px;").arg(colour.name()));
    return badge;
}

} // namespace

ProposalReader::ProposalReader(QWidget *parent)
    : QScrollArea(parent)
    , m_words(uiLanguage())
{
    setObjectName(QStringLiteral("proposals.reader"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ProposalReader::showDetail(const ProposalReading &reading, const std::vector<Term> &fields, const QString &zone)
{
    const bool isSame = reading.detail.proposal.id == m_reading.detail.proposal.id;
    const int scroll = isSame ? verticalScrollBar()->value() : 0;
    m_reading = reading;
    m_fields = fields;
    m_zone = zone;
    if (m_words.language() != uiLanguage())
        m_words = DocumentLanguage(uiLanguage());
    rebuild();
    verticalScrollBar()->setValue(scroll);
}

void ProposalReader::rebuild()
{
    const ProposalDetail &detail = m_reading.detail;
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("proposals.reader.page"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(6);
    addHeader(detail);
    addBadges(detail);
    addDuplicates(detail);
    addFacts(detail, m_fields);
    addTexts(detail.proposal);
    addContact(detail.proposal.contact);
    addNotes();
    addConflicts(m_reading);
    addHistory(detail.history);
    m_column->addStretch(1);
    setWidget(page);
}

void ProposalReader::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // The badges carry colours of the theme, the headings sizes of the font. Not at once: Qt is telling all widgets of
    // the change one after the other, and those in here that would be deleted are still to come.
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_reading.detail.proposal.id.isValid())
        QTimer::singleShot(0, this, &ProposalReader::rebuild);
}

void ProposalReader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QScrollArea::mouseDoubleClickEvent(event);
    Q_EMIT editRequested();
}

QLabel *ProposalReader::addText(const QString &text, bool muted)
{
    QLabel *label = makeLabel(text, muted);
    m_column->addWidget(label);
    return label;
}

QLabel *ProposalReader::addMarked(const QString &text)
{
    const std::vector<TextSpan> spans = foldedMatches(text, m_sought);
    QLabel *label = addText(text);
    if (spans.empty())
        return label;
    const QString mark = QStringLiteral("<span style=\"background-color:%1; color:%2\">")
                             .arg(blended(palette().color(QPalette::Base), themeColours(palette()).watch, 0.3).name(),
                                  palette().color(QPalette::Text).name());
    const auto plain = [&text](qsizetype from, qsizetype to) {
        return text.mid(from, to - from).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    };
    QString html;
    qsizetype at = 0;
    for (const TextSpan &span : spans) {
        html += plain(at, span.position) + mark + plain(span.position, span.position + span.length)
            + QStringLiteral("</span>");
        at = span.position + span.length;
    }
    label->setTextFormat(Qt::RichText);
    label->setText(QString(html + plain(at, text.size())));
    label->setAccessibleName(text);
    return label;
}

void ProposalReader::setSought(const QStringList &folded)
{
    if (folded == m_sought)
        return;
    m_sought = folded;
    if (!m_reading.detail.proposal.id.isValid())
        return;
    const int scroll = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(scroll);
}

void ProposalReader::addHeading(const QString &text)
{
    m_column->addSpacing(8);
    auto *label = addText(text);
    label->setFont(scaled(label->font(), 1.05, QFont::DemiBold));
}

void ProposalReader::addRows(const std::vector<std::pair<QString, QString>> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            continue;
        QLabel *caption = makeLabel(name, true);
        caption->setTextInteractionFlags(Qt::NoTextInteraction);
        QLabel *text = makeLabel(value, false);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
        grid->addWidget(caption, line, 0, Qt::AlignTop);
        grid->addWidget(text, line, 1, Qt::AlignTop);
        ++line;
    }
    m_column->addLayout(grid);
}

void ProposalReader::addHeader(const ProposalDetail &detail)
{
    const Proposal &proposal = detail.proposal;
    const QString name = proposal.applicant.name.in(proposal.applicant.name.original);
    auto *title = proposal.title.isEmpty() ? addText(tr("Without a title")) : addMarked(proposal.title);
    title->setObjectName(QStringLiteral("proposals.reader.title"));
    title->setFont(scaled(title->font(), 1.3, QFont::DemiBold));
    addTranslation(TranslatedField::Title);
    auto *applicant = addMarked(name);
    applicant->setObjectName(QStringLiteral("proposals.reader.applicant"));
    applicant->setFont(scaled(applicant->font(), 1.1, QFont::Medium));
    if (!proposal.applicant.kana.isEmpty() && proposal.applicant.kana != name)
        addText(proposal.applicant.kana, true);
}

void ProposalReader::addBadges(const ProposalDetail &detail)
{
    const Proposal &proposal = detail.proposal;
    const ThemeColours colours = themeColours(palette());
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(makeBadge(QStringLiteral("#%1").arg(proposal.number), colours.muted));
    row->addWidget(makeBadge(proposalStateWord(m_words, proposal.state), stateColour(proposal.state, palette())));
    if (proposal.isLate)
        row->addWidget(makeBadge(tr("Late"), colours.watch));
    if (!detail.duplicates.empty())
        row->addWidget(makeBadge(tr("Suspected duplicate"), colours.watch));
    row->addStretch(1);
    m_column->addLayout(row);
    addTags();
    if (!proposal.stateReason.isEmpty())
        addText(tr("Reason: %1").arg(proposal.stateReason), true);
}

void ProposalReader::addTags()
{
    if (m_reading.tags.isEmpty())
        return;
    auto *row = new FlowLayout(nullptr, 6);
    for (const QString &tag : std::as_const(m_reading.tags)) {
        QLabel *badge = makeBadge(tag, themeColours(palette()).accent);
        badge->setObjectName(QStringLiteral("proposals.reader.tag"));
        badge->setAccessibleName(tr("Tag: %1").arg(tag));
        row->addWidget(badge);
    }
    m_column->addLayout(row);
}

void ProposalReader::addDuplicates(const ProposalDetail &detail)
{
    for (const DuplicateHint &hint : detail.duplicates) {
        QStringList reasons;
        for (const QString &reason : hint.reasons)
            reasons << ProposalWords::duplicateReason(reason);
        const QString link = QStringLiteral("<a href=\"%1\">#%2 %3</a>")
                                 .arg(QString::number(hint.other.id.value()), QString::number(hint.other.number),
                                      hint.other.applicant.toHtmlEscaped());
        auto *label = addText({});
        label->setObjectName(QStringLiteral("proposals.reader.duplicate"));
        label->setTextFormat(Qt::RichText);
        const QString compare = QStringLiteral("<a href=\"%1%2\">%3</a>")
                                    .arg(compareScheme, QString::number(hint.other.id.value()), tr("Compare…"));
        label->setText(
            QString(tr("Looks like %1 (%2).").arg(link, reasons.join(QStringLiteral(", "))) + u' ' + compare));
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this, &ProposalReader::followLink);
    }
}

void ProposalReader::followLink(const QString &target)
{
    const auto numberBehind = [&target](const QString &scheme) { return target.mid(scheme.size()).toLongLong(); };
    const auto note = std::find_if(m_reading.notes.begin(), m_reading.notes.end(), [&](const Note &one) {
        return target.startsWith(editNoteScheme) && one.id.value() == numberBehind(editNoteScheme);
    });
    if (note != m_reading.notes.end())
        Q_EMIT noteEditRequested(*note);
    else if (target.startsWith(removeNoteScheme))
        Q_EMIT noteRemovalRequested(NoteId(numberBehind(removeNoteScheme)));
    else if (target.startsWith(compareScheme))
        Q_EMIT comparisonRequested(ProposalId(target.mid(compareScheme.size()).toLongLong()));
    else
        Q_EMIT proposalActivated(ProposalId(target.toLongLong()));
}

void ProposalReader::addFacts(const ProposalDetail &detail, const std::vector<Term> &fields)
{
    const Proposal &proposal = detail.proposal;
    QStringList labels;
    for (const TermId id : proposal.fields) {
        const auto found = std::find_if(fields.begin(), fields.end(), [id](const Term &term) { return term.id == id; });
        if (found != fields.end())
            labels << m_words.text(found->label);
    }
    const QString challenge = proposal.challenge.isValid()
        ? QStringLiteral("%1 %2").arg(QString::number(detail.challengeNumber), m_words.text(detail.challengeTitle))
        : tr("No challenge yet");
    const auto name = [](const char *code) { return ProposalWords::field(QString::fromLatin1(code)); };
    m_column->addSpacing(4);
    addRows(
        {{name("challenge"), challenge},
         {name("country"),
          proposal.applicant.homeCountry.isEmpty() ? QString() : countryWord(m_words, proposal.applicant.homeCountry)},
         {name("fields"), labels.join(QStringLiteral(", "))},
         {name("stage"), proposal.stage == StartupStage::NotStated ? QString() : stageWord(m_words, proposal.stage)},
         {name("founded"), proposal.foundedYear > 0 ? QString::number(proposal.foundedYear) : QString()},
         {name("website"), proposal.applicant.website},
         {name("language"), proposal.language.isEmpty() ? QString() : ProposalWords::languageName(proposal.language)},
         {name("external_id"), proposal.externalId},
         {name("received_at"), m_words.instant(proposal.receivedAt, m_zone)}});
}

void ProposalReader::addTexts(const Proposal &proposal)
{
    if (!proposal.summary.isEmpty()) {
        addHeading(tr("Summary"));
        addMarked(proposal.summary)->setObjectName(QStringLiteral("proposals.reader.summary"));
        addTranslation(TranslatedField::Summary);
    }
    addAnswers();
}

void ProposalReader::addAnswers()
{
    bool isFirst = true;
    for (const auto &[question, text, finding] : m_reading.answers) {
        if (text.isEmpty() && !finding)
            continue;
        if (std::exchange(isFirst, false))
            addHeading(tr("Answers"));
        const QString label = m_words.text(question.label);
        addText(question.audience == Audience::Desk ? tr("%1 (%2)", "a question, and who reads the answer")
                                                          .arg(label, audienceWord(m_words, question.audience))
                                                    : label,
                true);
        if (!text.isEmpty())
            addMarked(text);
        addTranslation(TranslatedField::Answer, question.id);
        if (!finding)
            continue;
        QLabel *note = addText(findingWords(m_words, *finding));
        note->setObjectName(QStringLiteral("proposals.reader.finding"));
        note->setStyleSheet(QStringLiteral("color: %1;").arg(themeColours(palette()).watch.name()));
    }
}

void ProposalReader::addContact(const Person &contact)
{
    if (contact.name.printed.isEmpty() && contact.email.isEmpty() && contact.phone.isEmpty())
        return;
    addHeading(tr("Contact"));
    QStringList lines {contact.name.printed, contact.name.kana, contact.email, contact.phone};
    lines.removeAll(QString());
    addMarked(lines.join(u'\n'));
}

void ProposalReader::addNotes()
{
    if (m_reading.notes.empty())
        return;
    addHeading(tr("Notes"));
    for (const Note &note : m_reading.notes) {
        addMarked(note.text)->setObjectName(QStringLiteral("proposals.reader.note"));
        QString line = tr("%1, %2").arg(note.who, m_words.instant(note.at, m_zone)).toHtmlEscaped();
        if (m_isWritable) {
            const QString link = QStringLiteral(" · <a href=\"%1%2\">%3</a>");
            const QString id = QString::number(note.id.value());
            line += link.arg(editNoteScheme, id, tr("Change")) + link.arg(removeNoteScheme, id, tr("Delete"));
        }
        QLabel *label = addText({}, true);
        label->setObjectName(QStringLiteral("proposals.reader.note.line"));
        label->setTextFormat(Qt::RichText);
        label->setText(line);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this, &ProposalReader::followLink);
    }
}

void ProposalReader::addConflicts(const ProposalReading &reading)
{
    if (reading.detail.conflicts.empty())
        return;
    addHeading(tr("Conflicts of interest"));
    for (const Conflict &conflict : reading.detail.conflicts) {
        QStringList parts {reading.judgeNames.value(conflict.judge), ProposalWords::conflictKind(conflict.kind),
                           ProposalWords::conflictState(conflict.state), conflict.reason};
        parts.removeAll(QString());
        addText(parts.join(QStringLiteral(" · ")));
    }
}

void ProposalReader::addHistory(const std::vector<HistoryEntry> &history)
{
    if (history.empty())
        return;
    addHeading(tr("History"));
    for (const HistoryEntry &entry : history) {
        addText(actionText(entry.action));
        addText(QStringLiteral("%1 · %2").arg(m_words.instant(entry.at, m_zone), entry.who), true);
    }
}

} // namespace pitchdesk
