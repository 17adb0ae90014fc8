// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/judgingpage.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/pageheader.h"
#include "ui/judging/conflictstab.h"
#include "ui/judging/panelstab.h"
#include "ui/judging/scoringtab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pitchdesk {

JudgingPage::JudgingPage(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_enter(new QPushButton)
    , m_addJudge(new QPushButton)
    , m_roundLabel(new QLabel)
    , m_round(new QComboBox)
    , m_tabs(new QTabWidget)
    , m_panels(new PanelsTab(desk, dialogs))
    , m_conflicts(new ConflictsTab(desk, dialogs))
    , m_scoring(new ScoringTab(desk, dialogs))
    , m_message(new InlineMessage)
    , m_all {m_panels, m_conflicts, m_scoring}
{
    build();
    connect(m_enter, &QPushButton::clicked, this, [this] { m_tabs->setCurrentWidget(m_scoring); });
    connect(m_addJudge, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentWidget(m_panels);
        m_panels->addJudge();
    });
    connect(m_round, &QComboBox::activated, this, [this] { setRound(RoundId(m_round->currentData().toLongLong())); });
    connect(m_panels, &PanelsTab::scoringRequested, this, [this](qint64 challenge) {
        m_scoring->showChallenge(ChallengeId(challenge));
        m_tabs->setCurrentWidget(m_scoring);
    });
    connect(m_conflicts, &ConflictsTab::suspectedCounted, this, [this](int count) {
        m_suspected = count;
        retranslate();
    });
    connect(&m_desk, &Desk::currentEventChanged, this, &JudgingPage::reload);
    connect(&m_desk, &Desk::committed, this, &JudgingPage::reloadTouched);
    retranslate();
    reload();
}

void JudgingPage::build()
{
    setObjectName(QStringLiteral("judging"));
    m_enter->setObjectName(QStringLiteral("judging.enterScores"));
    m_addJudge->setObjectName(QStringLiteral("judging.addJudge"));
    m_round->setObjectName(QStringLiteral("judging.round"));
    m_tabs->setObjectName(QStringLiteral("judging.tabs"));
    m_tabs->setDocumentMode(true);
    m_header->addAction(m_enter);
    m_header->addAction(m_addJudge);
    m_roundLabel->setBuddy(m_round);
    for (JudgingTab *tab : m_all)
        m_tabs->addTab(tab, QString());
    auto *rounds = new QHBoxLayout;
    rounds->addWidget(m_roundLabel);
    rounds->addWidget(m_round);
    rounds->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_header);
    column->addLayout(rounds);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    m_message->hide();
}

void JudgingPage::reload()
{
    m_event = m_desk.currentEvent();
    setEnabled(m_desk.isOpen());
    const quint64 generation = ++m_generation;
    if (!m_desk.isOpen() || !m_event.isValid())
        return showRounds({});
    m_desk
        .read([event = m_event](Workflows &w) -> Result<Rounds> {
            PD_ASSIGN(std::vector<Round> rounds, w.challenges.rounds(event));
            if (rounds.empty())
                return Rounds {};
            PD_ASSIGN(const RoundId current, w.rankings.currentRound(event));
            return Rounds {std::move(rounds), current};
        })
        .then(this, [this, generation](const Result<Rounds> &rounds) {
            if (generation != m_generation)
                return;
            if (!rounds)
                return m_message->showError(errorText(rounds.error()));
            m_message->clear();
            showRounds(*rounds);
        });
}

void JudgingPage::showRounds(const Rounds &rounds)
{
    const bool isKnown = std::ranges::find(rounds.rounds, m_shown, &Round::id) != rounds.rounds.end();
    m_rounds = rounds.rounds;
    setRound(isKnown ? m_shown : rounds.current);
}

void JudgingPage::setRound(RoundId round)
{
    m_shown = round;
    fillRounds();
    for (JudgingTab *tab : m_all)
        tab->setRound(m_event, round);
}

void JudgingPage::fillRounds()
{
    const QSignalBlocker blocker(m_round);
    m_round->clear();
    for (const Round &round : m_rounds) {
        m_round->addItem(round.name.in(uiLanguage()), round.id.value());
        if (round.id == m_shown)
            m_round->setCurrentIndex(m_round->count() - 1);
    }
    m_roundLabel->setVisible(m_rounds.size() > 1);
    m_round->setVisible(m_rounds.size() > 1);
}

void JudgingPage::reloadTouched(const ChangeSet &changes)
{
    if (changes.touchesAny({Topic::Rubrics, Topic::Events}))
        return reload(); // rounds come with rubrics; the tabs reload with them
    for (JudgingTab *tab : m_all) {
        if (tab->isTouchedBy(changes))
            tab->reload();
    }
}

void JudgingPage::showRecord(qint64 key)
{
    m_tabs->setCurrentWidget(m_panels);
    m_panels->showJudge(key);
}

void JudgingPage::focusFilter()
{
    m_all[size_t(std::max(0, m_tabs->currentIndex()))]->focusFilter();
}

void JudgingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    for (JudgingTab *tab : m_all)
        tab->retranslate();
}

void JudgingPage::retranslate()
{
    m_header->setTitle(tr("Judging"));
    m_enter->setText(tr("Enter scores"));
    m_addJudge->setText(tr("Add judge…"));
    m_roundLabel->setText(tr("Round"));
    m_round->setAccessibleName(tr("Round"));
    m_tabs->setAccessibleName(tr("Parts of judging"));
    m_tabs->setTabText(0, tr("Panels"));
    m_tabs->setTabText(1, m_suspected > 0 ? tr("Conflicts (%n to resolve)", nullptr, m_suspected) : tr("Conflicts"));
    m_tabs->setTabText(2, tr("Scoring grid"));
    fillRounds();
}

} // namespace pitchdesk
