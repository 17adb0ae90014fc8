// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of ProposalForm: what each shows and takes.
#include "ui/print/documentwords.h"
#include "ui/proposals/proposalform.h"
#include "ui/proposals/proposalwords.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>

namespace pitchdesk {

namespace {

void choose(QComboBox &combo, const QVariant &value)
{
    const QSignalBlocker blocker(&combo);
    int index = combo.findData(value);
    if (index < 0 && !value.toString().isEmpty()) { // a code that the list does not know is kept as it is
        combo.addItem(value.toString(), value);
        index = combo.count() - 1;
    }
    combo.setCurrentIndex(qMax(0, index));
}

void refill(QComboBox &combo, const std::vector<std::pair<QString, QVariant>> &items)
{
    const QVariant chosen = combo.currentData();
    {
        const QSignalBlocker blocker(&combo);
        combo.clear();
        for (const auto &[text, value] : items)
            combo.addItem(text, value);
    }
    if (chosen.isValid())
        choose(combo, chosen);
}

QTimeZone zoneOf(const QString &id)
{
    const QTimeZone zone(id.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime unknownInstant()
{
    return {QDate(1990, 1, 1), QTime(0, 0), Qt::UTC};
}

} // namespace

void ProposalForm::build()
{
    buildApplicant();
    buildRest();
    buildContact();
}

void ProposalForm::buildApplicant()
{
    auto *name = addLine(QStringLiteral("applicant"), [](Proposal &p) -> QString & {
        LocalizedText &text = p.applicant.name;
        return text.original == Language::Japanese  ? text.ja
            : text.original == Language::Vietnamese ? text.vi
                                                    : text.en;
    });
    name->setMaxLength(500);
    addLine(QStringLiteral("applicant_kana"), [](Proposal &p) -> QString & { return p.applicant.kana; });
    addLine(QStringLiteral("title"), [](Proposal &p) -> QString & { return p.title; });
    auto *summary = addText(QStringLiteral("summary"), 5, {}, {});
    Row &row = *rowOf(summary);
    row.show = [summary](const Proposal &p) {
        if (summary->toPlainText() != p.summary)
            summary->setPlainText(p.summary);
    };
    row.take = [summary](Proposal &p) { p.summary = summary->toPlainText().trimmed(); };
}

void ProposalForm::buildRest()
{
    m_challenge = addCombo(
        QStringLiteral("challenge"), [this](const Proposal &p) { choose(*m_challenge, p.challenge.value()); },
        [this](Proposal &p) { p.challenge = ChallengeId(m_challenge->currentData().toLongLong()); });
    m_country = addCombo(
        QStringLiteral("country"), [this](const Proposal &p) { choose(*m_country, p.applicant.homeCountry); },
        [this](Proposal &p) { p.applicant.homeCountry = m_country->currentData().toString(); });
    addFields();
    m_stage = addCombo(
        QStringLiteral("stage"), [this](const Proposal &p) { choose(*m_stage, codeOf(p.stage)); },
        [this](Proposal &p) { p.stage = fromCode<StartupStage>(m_stage->currentData().toString()).value_or(p.stage); });
    addFounded();
    addLine(QStringLiteral("website"), [](Proposal &p) -> QString & { return p.applicant.website; });
    m_language = addCombo(
        QStringLiteral("language"), [this](const Proposal &p) { choose(*m_language, p.language); },
        [this](Proposal &p) { p.language = m_language->currentData().toString(); });
    addLine(QStringLiteral("external_id"), [](Proposal &p) -> QString & { return p.externalId; });
    addReceived();
}

void ProposalForm::buildContact()
{
    addLine(QStringLiteral("contact"), [](Proposal &p) -> QString & { return p.contact.name.printed; });
    addLine(QStringLiteral("contact_kana"), [](Proposal &p) -> QString & { return p.contact.name.kana; });
    addLine(QStringLiteral("email"), [](Proposal &p) -> QString & { return p.contact.email; });
    addLine(QStringLiteral("phone"), [](Proposal &p) -> QString & { return p.contact.phone; });
}

void ProposalForm::addFields()
{
    m_fields = new QListWidget;
    m_fields->setFixedHeight(m_fields->fontMetrics().lineSpacing() * 6 + 16);
    add(
        QStringLiteral("fields"), m_fields,
        [this](const Proposal &p) {
            const QSignalBlocker blocker(m_fields);
            for (int i = 0; i < m_fields->count(); ++i) {
                QListWidgetItem *item = m_fields->item(i);
                const TermId id(item->data(Qt::UserRole).toLongLong());
                const bool has = std::find(p.fields.begin(), p.fields.end(), id) != p.fields.end();
                item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
            }
        },
        [this](Proposal &p) {
            p.fields.clear();
            for (int i = 0; i < m_fields->count(); ++i) {
                const QListWidgetItem *item = m_fields->item(i);
                if (item->checkState() == Qt::Checked)
                    p.fields.emplace_back(item->data(Qt::UserRole).toLongLong());
            }
        });
    connect(m_fields, &QListWidget::itemChanged, this, [this] { touch(m_fields, false); });
}

void ProposalForm::addFounded()
{
    auto *founded = new QSpinBox;
    founded->setRange(0, 2200);
    founded->setKeyboardTracking(false);
    founded->setGroupSeparatorShown(false);
    add(
        QStringLiteral("founded"), founded,
        [founded](const Proposal &p) {
            const QSignalBlocker blocker(founded);
            founded->setSpecialValueText(ProposalWords::notStated());
            founded->setValue(p.foundedYear);
        },
        [founded](Proposal &p) { p.foundedYear = founded->value(); });
    connect(founded, &QSpinBox::valueChanged, this, [this, founded] { touch(founded, false); });
    connect(founded, &QSpinBox::editingFinished, this, [this, founded] { touch(founded, true); });
}

void ProposalForm::addReceived()
{
    // The editor runs in UTC and is given the wall clock of the event's zone, so that no hour is skipped or doubled.
    auto *received = new QDateTimeEdit;
    received->setCalendarPopup(true);
    received->setTimeSpec(Qt::UTC);
    received->setMinimumDateTime(unknownInstant());
    add(
        QStringLiteral("received_at"), received,
        [this, received](const Proposal &p) {
            const QSignalBlocker blocker(received);
            const QDateTime wall = p.receivedAt.toTimeZone(zoneOf(m_choices.zone));
            received->setSpecialValueText(ProposalWords::notStated());
            received->setDateTime(p.receivedAt.isValid() ? QDateTime(wall.date(), wall.time(), Qt::UTC)
                                                         : unknownInstant());
        },
        [this, received](Proposal &p) {
            const QDateTime wall = received->dateTime();
            const bool isKnown = wall > received->minimumDateTime();
            p.receivedAt = isKnown ? QDateTime(wall.date(), wall.time(), zoneOf(m_choices.zone)).toUTC() : QDateTime();
        });
    connect(received, &QDateTimeEdit::dateTimeChanged, this, [this, received] { touch(received, false); });
    connect(received, &QDateTimeEdit::editingFinished, this, [this, received] { touch(received, true); });
}

void ProposalForm::setChoices(const ProposalChoices &choices)
{
    m_choices = choices;
    refillCombos();
    refillFields();
    for (const auto &row : m_rows) {
        if (!row->dirty)
            row->show(m_loaded);
    }
}

void ProposalForm::refillCombos()
{
    std::vector<std::pair<QString, QVariant>> items {{tr("No challenge yet"), qint64(0)}};
    for (const Challenge &challenge : m_choices.challenges)
        items.emplace_back(QStringLiteral("%1 %2").arg(QString::number(challenge.number),
                                                       m_words.text(challenge.title)),
                           challenge.id.value());
    refill(*m_challenge, items);
    refill(*m_country, ProposalWords::countries(m_words));
    items.clear();
    for (const auto &entry : EnumCodes<StartupStage>::values)
        items.emplace_back(stageWord(m_words, entry.value), QString(entry.code));
    refill(*m_stage, items);
    refill(*m_language, ProposalWords::languages());
}

void ProposalForm::refillFields()
{
    const QSignalBlocker blocker(m_fields);
    QHash<qint64, Qt::CheckState> states;
    for (int i = 0; i < m_fields->count(); ++i)
        states.insert(m_fields->item(i)->data(Qt::UserRole).toLongLong(), m_fields->item(i)->checkState());
    m_fields->clear();
    for (const Term &term : m_choices.fields) {
        auto *item = new QListWidgetItem(m_words.text(term.label), m_fields);
        item->setData(Qt::UserRole, term.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(states.value(term.id.value(), Qt::Unchecked));
    }
}

QString ProposalForm::label(const QString &field)
{
    return ProposalWords::field(field);
}

} // namespace pitchdesk
