// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/screeningverdictbox.h"

#include "ui/common/flowlayout.h"
#include "ui/common/language.h"
#include "ui/print/screeningwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

constexpr int offeredLength = 48;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= offeredLength ? line : QString(line.left(offeredLength - 1) + u'…');
}

} // namespace

ScreeningVerdictBox::ScreeningVerdictBox(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel)
    , m_reason(new QPlainTextEdit)
    , m_column(new QVBoxLayout(this))
    , m_eligible(new QPushButton)
    , m_ineligible(new QPushButton)
    , m_askAgain(new QPushButton)
{
    build();
    retranslate();
    connect(m_eligible, &QPushButton::clicked, this, [this] { give(ScreeningVerdict::Eligible); });
    connect(m_ineligible, &QPushButton::clicked, this, [this] { give(ScreeningVerdict::Ineligible); });
    connect(m_askAgain, &QPushButton::clicked, this, [this] { give(ScreeningVerdict::AskAgain); });
}

void ScreeningVerdictBox::build()
{
    m_reason->setObjectName(QStringLiteral("screening.reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 4 + 12);
    m_reason->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("screening.hint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_eligible->setObjectName(QStringLiteral("screening.eligible"));
    m_ineligible->setObjectName(QStringLiteral("screening.ineligible"));
    m_askAgain->setObjectName(QStringLiteral("screening.askAgain"));
    auto *verdicts = new QWidget;
    auto *row = new FlowLayout(verdicts);
    for (QPushButton *button : {m_eligible, m_ineligible, m_askAgain})
        row->addWidget(button);
    m_column->setContentsMargins(8, 0, 8, 0);
    m_column->addWidget(m_reason);
    m_column->addWidget(m_hint);
    m_column->addWidget(verdicts);
}

void ScreeningVerdictBox::showView(const ScreeningView &view)
{
    const bool isOther = view.item.facts.proposal != m_view.item.facts.proposal;
    m_view = view;
    if (isOther) {
        m_pending.reset();
        m_reason->clear();
    }
    retranslate();
}

void ScreeningVerdictBox::setWritable(bool writable)
{
    m_writable = writable;
    for (QWidget *widget : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_eligible),
                            static_cast<QWidget *>(m_ineligible), static_cast<QWidget *>(m_askAgain)})
        widget->setEnabled(writable);
}

void ScreeningVerdictBox::clearReason()
{
    m_pending.reset();
    m_reason->clear();
    retranslate();
}

QString ScreeningVerdictBox::failedReasons() const
{
    QStringList reasons;
    for (const RuleResult &rule : m_view.rules) {
        if (rule.rule.isBlocking && rule.result.truth == Truth::NotMet)
            reasons << rule.rule.reason.in(uiLanguage());
    }
    return reasons.join(u'\n');
}

void ScreeningVerdictBox::give(ScreeningVerdict verdict)
{
    if (!m_writable || !m_view.item.facts.proposal.isValid())
        return;
    QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty() && verdict == ScreeningVerdict::Ineligible)
        reason = failedReasons();
    if (verdict == ScreeningVerdict::Eligible || !reason.isEmpty()) {
        m_pending.reset();
        Q_EMIT verdictGiven(verdict, reason);
        return;
    }
    m_pending = verdict;
    retranslate();
    m_reason->setFocus();
}

void ScreeningVerdictBox::confirm()
{
    if (m_pending && !m_reason->toPlainText().trimmed().isEmpty())
        give(*m_pending);
    else
        Q_EMIT left();
}

void ScreeningVerdictBox::offer(const QString &reason)
{
    const QString written = m_reason->toPlainText().trimmed();
    if (!written.split(u'\n').contains(reason))
        m_reason->setPlainText(written.isEmpty() ? reason : QString(written + u'\n' + reason));
    m_reason->setFocus();
    m_reason->moveCursor(QTextCursor::End);
}

/// The reasons of all rules that are not met, or of which it cannot be said.
void ScreeningVerdictBox::fillOffers()
{
    delete m_offers;
    m_offers = new QWidget(this);
    m_offers->setObjectName(QStringLiteral("screening.offers"));
    auto *row = new FlowLayout(m_offers);
    for (const RuleResult &rule : m_view.rules) {
        if (rule.result.truth == Truth::Met)
            continue;
        const QString reason = rule.rule.reason.in(uiLanguage());
        auto *button = new QPushButton(shortened(reason).replace(u'&', QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("screening.offer"));
        button->setAccessibleName(tr("Take as the reason: %1").arg(reason));
        button->setToolTip(reason);
        button->setEnabled(m_writable);
        connect(button, &QPushButton::clicked, this, [this, reason] { offer(reason); });
        row->addWidget(button);
    }
    m_column->insertWidget(0, m_offers);
    m_offers->setVisible(row->count() > 0);
}

/// One button for each verdict that was given, where they differ.
void ScreeningVerdictBox::fillChoices()
{
    delete m_choices;
    m_choices = new QWidget(this);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sentence = new QLabel(tr("The screeners differ. Choose whose word counts, or give another verdict:"));
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    const DocumentLanguage words(uiLanguage());
    for (const Screening &given : m_view.item.given) {
        auto *button = new QPushButton(tr("%1: %2", "who, verdict").arg(given.who, verdictWord(words, given.verdict)));
        button->setObjectName(QStringLiteral("screening.choose.") + codeOf(given.verdict));
        button->setAccessibleName(tr("Choose the word of %1: %2").arg(given.who, verdictWord(words, given.verdict)));
        button->setEnabled(m_writable);
        connect(button, &QPushButton::clicked, this, [this, given] { Q_EMIT settled(given.verdict, given.reason); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_column->addWidget(m_choices);
    m_choices->setVisible(m_view.item.standing == ScreeningStanding::Disagreed);
}

bool ScreeningVerdictBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        confirm();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_pending.reset();
        retranslate();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScreeningVerdictBox::retranslate()
{
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_eligible->setText(tr("Eligible (E)"));
    m_eligible->setAccessibleName(tr("Eligible"));
    m_ineligible->setText(tr("Not eligible (N)"));
    m_ineligible->setAccessibleName(tr("Not eligible"));
    m_askAgain->setText(tr("Ask again (A)"));
    m_askAgain->setAccessibleName(tr("Ask the applicant again"));
    m_hint->setText(
        m_pending ? tr("Write why, then press Ctrl+Enter. Escape goes back.")
                  : tr("A reason is needed unless the proposal is eligible. Ctrl+Enter or Escape leaves this field."));
    fillOffers();
    fillChoices();
}

} // namespace pitchdesk
