// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/calendar/businesscalendar.h"
#include "core/services/readiness/readiness.h"
#include "core/workflow/eventworkflow.h"
#include "ui/common/pageid.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace pitchdesk {

class BarRow;
class Desk;
class EmptyState;
class HomeCard;
class InlineMessage;
class MilestoneStrip;
class PageHeader;
class ReadinessCard;
class TaskCard;

/// What needs doing now for the open event. Everything on it leads to the page where it is done.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `hint` narrows the page to what was clicked ("to_screen", "late", "duplicates", "no_challenge"), or names the part
    /// of the set-up (a code of ReadinessPlace); empty = all.
    void openPage(pitchdesk::PageId page, const QString &hint);
    /// A challenge or judge was chosen; `key` is its own on that page.
    void openRecord(pitchdesk::PageId page, qint64 key);
    void newEventRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Task {
        ToScreen,
        Late,
        Duplicates,
        WithoutChallenge,
        Conflicts,
        OpenJudges,
        Decisions,
        Weights,
        Retention,
        TaskCount
    };

    void build();
    void buildTasks();
    void connectDesk();
    void reload();
    void goTo(ReadinessPlace place, ChallengeId challenge);
    void showReadiness();
    void showTasks();
    void showIntake();
    void showJudges();
    void showMilestones();
    void placeTasks();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString calendarNote() const;
    void retranslate();

    Desk &m_desk;
    std::optional<HomeOverview> m_overview;
    ReadinessReport m_report;
    BusinessCalendar m_calendar; ///< by which business days are counted
    PageHeader *m_header;
    InlineMessage *m_message;
    QStackedWidget *m_states;
    EmptyState *m_empty;
    ReadinessCard *m_readiness;
    ReadinessCard *m_emptyReadiness; ///< below the words on an empty event
    HomeCard *m_milestones;
    MilestoneStrip *m_strip;
    QLabel *m_calendars;
    QGridLayout *m_taskGrid;
    std::array<TaskCard *, TaskCount> m_tasks {};
    HomeCard *m_intake;
    HomeCard *m_judges;
    quint64 m_generation = 0;
    bool m_isStale = true; ///< something changed while the page was hidden
};

} // namespace pitchdesk
