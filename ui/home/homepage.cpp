// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "ui/common/daycounttext.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/pageheader.h"
#include "ui/desk/desk.h"
#include "ui/home/barrow.h"
#include "ui/home/homecard.h"
#include "ui/home/hometexts.h"
#include "ui/home/readinesscard.h"
#include "ui/home/taskcard.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int gap = 12;
constexpr int shownJudges = 8;

struct TaskInfo {
    const char *name;
    const char *icon;
    TaskCard::Tone tone;
    PageId page;
    const char *hint;
    bool onlyWhenDue;
};

/// In the order of HomePage::Task.
constexpr std::array taskInfos {
    TaskInfo {"home.toScreen", "screening", TaskCard::Tone::Plain, PageId::Proposals, "to_screen", false},
    TaskInfo {"home.late", "late", TaskCard::Tone::Watch, PageId::Proposals, "late", false},
    TaskInfo {"home.duplicates", "duplicate", TaskCard::Tone::Watch, PageId::Proposals, "duplicates", false},
    TaskInfo {"home.withoutChallenge", "challenge", TaskCard::Tone::Watch, PageId::Proposals, "no_challenge", true},
    TaskInfo {"home.conflicts", "conflict", TaskCard::Tone::Stop, PageId::Judging, "", false},
    TaskInfo {"home.openJudges", "judging", TaskCard::Tone::Plain, PageId::Judging, "", false},
    TaskInfo {"home.decisions", "decision", TaskCard::Tone::Plain, PageId::Ranking, "", false},
    TaskInfo {"home.weights", "warning", TaskCard::Tone::Stop, PageId::Setup, "", true},
    TaskInfo {"home.retention", "person", TaskCard::Tone::Watch, PageId::Directory, "due", true},
};

int openJudges(const HomeOverview &overview)
{
    return int(std::count_if(overview.judges.begin(), overview.judges.end(),
                             [](const JudgeProgress &judge) { return judge.done < judge.expected; }));
}

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

struct Shown {
    HomeOverview overview;
    ReadinessReport report;
    BusinessCalendar calendar;
};

} // namespace

HomePage::HomePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_message(new InlineMessage)
    , m_states(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_readiness(new ReadinessCard(QStringLiteral("home.readiness")))
    , m_emptyReadiness(new ReadinessCard(QStringLiteral("home.empty.readiness")))
    , m_milestones(new HomeCard)
    , m_strip(new MilestoneStrip)
    , m_calendars(new QLabel)
    , m_taskGrid(new QGridLayout)
    , m_intake(new HomeCard)
    , m_judges(new HomeCard)
{
    static_assert(taskInfos.size() == TaskCount);
    setObjectName(QStringLiteral("home"));
    buildTasks();
    build();
    connectDesk();
    retranslate();
}

void HomePage::buildTasks()
{
    for (int task = 0; task < TaskCount; ++task) {
        const TaskInfo &info = taskInfos[size_t(task)];
        auto *card = new TaskCard(QString::fromLatin1(info.icon), info.tone, this);
        card->hide(); // until it has its place
        card->setObjectName(QString::fromLatin1(info.name));
        connect(card, &TaskCard::clicked, this,
                [this, &info] { Q_EMIT openPage(info.page, QString::fromLatin1(info.hint)); });
        m_tasks[size_t(task)] = card;
    }
}

void HomePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_states, 1);
    m_message->setObjectName(QStringLiteral("home.message"));
    m_message->clear();

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 4, 0, 16);
    rows->setSpacing(gap);
    m_milestones->rows()->addWidget(m_strip);
    m_milestones->rows()->addWidget(m_calendars);
    m_calendars->setObjectName(QStringLiteral("home.calendars"));
    m_calendars->setWordWrap(true);
    m_calendars->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_readiness);
    rows->addWidget(m_milestones);
    m_taskGrid->setSpacing(gap);
    rows->addLayout(m_taskGrid);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(gap);
    pair->addWidget(m_intake, 3);
    pair->addWidget(m_judges, 2);
    rows->addLayout(pair);
    rows->addStretch(1);

    m_states->addWidget(scrolling(content));
    auto *empty = new QWidget;
    auto *both = new QVBoxLayout(empty);
    both->setContentsMargins(0, 4, 0, 16);
    both->addWidget(m_empty, 1);
    both->addWidget(m_emptyReadiness);
    m_states->addWidget(scrolling(empty));
    for (ReadinessCard *card : {m_readiness, m_emptyReadiness})
        connect(card, &ReadinessCard::chosen, this, &HomePage::goTo);
    m_empty->setObjectName(QStringLiteral("home.empty"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_desk.currentEvent().isValid())
            Q_EMIT openPage(PageId::Setup, {});
        else
            Q_EMIT newEventRequested();
    });
}

void HomePage::connectDesk()
{
    connect(&m_desk, &Desk::opened, this, &HomePage::reload);
    connect(&m_desk, &Desk::currentEventChanged, this, &HomePage::reload);
    connect(&m_desk, &Desk::committed, this, &HomePage::reload);
}

void HomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void HomePage::reload()
{
    const quint64 generation = ++m_generation;
    const EventId event = m_desk.currentEvent();
    m_isStale = !isVisible();
    if (!m_desk.isOpen() || m_isStale)
        return;
    if (!event.isValid()) {
        m_overview.reset();
        retranslate();
        return;
    }
    m_desk
        .read([event](Workflows &workflows) -> Result<Shown> {
            Shown shown;
            PD_ASSIGN(shown.overview, workflows.events.home(event));
            PD_ASSIGN(shown.report, workflows.readiness.report(event));
            PD_ASSIGN(shown.calendar, workflows.calendars.businessCalendar(event));
            return shown;
        })
        .then(this, [this, generation](const Result<Shown> &read) {
            if (generation != m_generation)
                return;
            if (!read) {
                m_message->showError(errorText(read.error()));
                return;
            }
            m_message->clear();
            m_overview = read->overview;
            m_report = read->report;
            m_calendar = read->calendar;
            retranslate();
        });
}

QDate HomePage::today() const
{
    const QTimeZone zone(m_overview ? m_overview->event.zone.toUtf8() : QByteArray());
    return m_desk.clock().now().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

/// Which calendars count, and what the days to the last milestone rest on.
QString HomePage::calendarNote() const
{
    QStringList sentences {calendarsText(m_calendar.countries())};
    QDate last = today();
    for (const Milestone &milestone : m_overview->milestones) {
        if (milestone.date.precision == DatePrecision::Day && milestone.date.date > last)
            last = milestone.date.date;
    }
    sentences.append(uncertaintyTexts(countDays(m_calendar, today(), last)));
    return sentences.join(u' ');
}

void HomePage::goTo(ReadinessPlace place, ChallengeId challenge)
{
    if (place == ReadinessPlace::Judging)
        Q_EMIT openPage(PageId::Judging, {});
    else if (challenge.isValid())
        Q_EMIT openRecord(PageId::Setup, challenge.value());
    else
        Q_EMIT openPage(PageId::Setup, codeOf(place));
}

void HomePage::showReadiness()
{
    for (ReadinessCard *card : {m_readiness, m_emptyReadiness})
        card->show(m_report, m_overview->event.kind);
}

void HomePage::showMilestones()
{
    m_milestones->setTitle(tr("Milestones"));
    m_strip->setAccessibleName(tr("Milestones"));
    m_strip->setSteps(stripSteps(m_overview->milestones, today(), m_calendar));
    m_calendars->setText(calendarNote());
    m_milestones->setVisible(!m_overview->milestones.empty());
}

void HomePage::showTasks()
{
    const HomeOverview &o = *m_overview;
    const int judges = openJudges(o);
    const QString handedIn = tr("%1 of %2 have handed in")
                                 .arg(locale().toString(int(o.judges.size()) - judges),
                                      locale().toString(int(o.judges.size())));
    m_tasks[ToScreen]->setContent(o.toScreen, tr("Proposals to screen"),
                                  o.toScreen ? tr("Decide: eligible, ineligible or incomplete")
                                             : tr("All of them are screened"));
    m_tasks[Late]->setContent(o.late, tr("Late proposals"),
                              o.late ? tr("Received after the deadline, and kept")
                                     : tr("None came after the deadline"));
    m_tasks[Duplicates]->setContent(o.suspectedDuplicates, tr("Suspected duplicates"),
                                    o.suspectedDuplicates ? tr("Same name, e-mail, website or title")
                                                          : tr("No two proposals look alike"));
    m_tasks[WithoutChallenge]->setContent(o.withoutChallenge, tr("Proposals without a challenge"),
                                          tr("Choose the challenge that they answer"));
    m_tasks[Conflicts]->setContent(o.suspectedConflicts, tr("Conflicts of interest to resolve"),
                                   o.suspectedConflicts ? tr("Confirm or dismiss each of them")
                                                        : tr("Nothing is open"));
    m_tasks[OpenJudges]->setContent(judges, tr("Judges who have not handed in"),
                                    o.judges.empty() ? tr("There are no judges yet") : handedIn);
    m_tasks[Decisions]->setContent(o.challengesToDecide, tr("Challenges to decide"),
                                   o.challengesToDecide ? tr("Fewer finalists than the quota")
                                                        : tr("Every challenge has its finalists"));
    m_tasks[Weights]->setContent(o.weightProblems, tr("Rubrics with wrong weights"), tr("The weights must sum to 100"));
    m_tasks[Retention]->setContent(o.peopleDue, tr("People whose data is due"),
                                   tr("Erase them, or ask for their consent again"));
    placeTasks();
}

void HomePage::placeTasks()
{
    std::vector<TaskCard *> shown;
    for (size_t task = 0; task < m_tasks.size(); ++task) {
        m_taskGrid->removeWidget(m_tasks[task]);
        const bool isShown = !taskInfos[task].onlyWhenDue || m_tasks[task]->count() > 0;
        if (isShown)
            shown.push_back(m_tasks[task]);
        else
            m_tasks[task]->hide();
    }
    const int minimum = fontMetrics().averageCharWidth() * 19 + gap * 3;
    const int fitting = std::clamp((width() - 32) / std::max(1, minimum), 1, int(shown.size()));
    const int rows = (int(shown.size()) + fitting - 1) / fitting;
    const int columns = (int(shown.size()) + rows - 1) / rows;
    for (int i = 0; i < int(shown.size()); ++i) {
        m_taskGrid->addWidget(shown[size_t(i)], i / columns, i % columns);
        shown[size_t(i)]->show();
    }
    for (int i = 0; i < TaskCount; ++i)
        m_taskGrid->setColumnStretch(i, i < columns ? 1 : 0);
}

void HomePage::showIntake()
{
    const HomeOverview &o = *m_overview;
    m_intake->setTitle(tr("Intake by challenge"));
    m_intake->clearRows();
    int received = o.withoutChallenge;
    for (const ChallengeIntake &intake : o.intake) {
        received += intake.received;
        auto *row = new BarRow;
        row->setObjectName(QStringLiteral("home.intake.%1").arg(intake.number));
        const QString figures = intake.target > 0
            ? tr("%1 of %2").arg(locale().toString(intake.received), locale().toString(intake.target))
            : tr("%n proposal(s)", nullptr, intake.received);
        row->setContent(QString(u'#' + QString::number(intake.number) + u' ' + intake.title.in(currentLanguage())),
                        intake.ownerName, intake.received, intake.target, figures);
        connect(row, &BarRow::clicked, this,
                [this, key = intake.challenge.value()] { Q_EMIT openRecord(PageId::Setup, key); });
        m_intake->rows()->addWidget(row);
    }
    if (o.intake.empty())
        m_intake->addText(tr("There are no challenges yet. Add them in Set-up."));
    m_intake->setNote(
        o.event.proposalTarget > 0
            ? tr("%1 of %2 proposals").arg(locale().toString(received), locale().toString(o.event.proposalTarget))
            : tr("%n proposal(s)", nullptr, received));
}

void HomePage::showJudges()
{
    std::vector<JudgeProgress> judges = m_overview->judges;
    m_judges->setTitle(tr("Judges"));
    m_judges->clearRows();
    std::stable_sort(judges.begin(), judges.end(), [](const JudgeProgress &a, const JudgeProgress &b) {
        return qint64(a.done) * std::max(1, b.expected) < qint64(b.done) * std::max(1, a.expected);
    });
    for (size_t i = 0; i < judges.size() && i < shownJudges; ++i) {
        auto *row = new BarRow;
        row->setObjectName(QStringLiteral("home.judges.%1").arg(judges[i].judge.value()));
        row->setContent(
            judges[i].name, {}, judges[i].done, judges[i].expected,
            tr("%1 of %2 scores").arg(locale().toString(judges[i].done), locale().toString(judges[i].expected)));
        connect(row, &BarRow::clicked, this,
                [this, key = judges[i].judge.value()] { Q_EMIT openRecord(PageId::Judging, key); });
        m_judges->rows()->addWidget(row);
    }
    if (judges.empty())
        m_judges->addText(tr("There are no judges yet. Add them in Judging."));
    else if (judges.size() > shownJudges)
        m_judges->addText(tr("and %n more", nullptr, int(judges.size() - shownJudges)));
    const int waiting = openJudges(*m_overview);
    m_judges->setNote(judges.empty()     ? QString()
                          : waiting == 0 ? tr("All have handed in")
                                         : tr("%n still to hand in", nullptr, waiting));
}

void HomePage::retranslate()
{
    m_header->setTitle(tr("Home"));
    m_empty->setTitle(m_desk.currentEvent().isValid() ? tr("This event is still empty") : tr("There is no event yet"));
    m_empty->setText(
        m_desk.currentEvent().isValid()
            ? tr("Give it milestones, challenges and a rubric in Set-up. Then this page shows what needs doing next.")
            : tr("An event is one edition of a pitch programme, with its challenges, proposals and judges."));
    m_empty->setActionText(m_desk.currentEvent().isValid() ? tr("Go to Set-up") : tr("New event…"));
    m_header->setSubtitle(m_overview ? m_overview->event.name.in(currentLanguage()) : QString());
    const bool isEmpty = m_desk.isOpen()
        && (!m_overview
            || (m_overview->milestones.empty() && m_overview->intake.empty() && m_overview->judges.empty()));
    m_states->setCurrentIndex(isEmpty && (m_overview || !m_desk.currentEvent().isValid()) ? 1 : 0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_milestones), static_cast<QWidget *>(m_intake), static_cast<QWidget *>(m_judges)})
        part->setVisible(m_overview.has_value());
    if (!m_overview) {
        m_emptyReadiness->hide();
        return;
    }
    showReadiness();
    showMilestones();
    showTasks();
    showIntake();
    showJudges();
}

void HomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_overview)
        placeTasks();
}

} // namespace pitchdesk
