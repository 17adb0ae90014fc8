// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace pitchdesk {

class ChallengesSection;
class PageHeader;
class SetupSection;

/// Set-up: the event, its organisers, milestones, challenges, rubrics and rounds. Everything is edited in place and
/// saved when its field is left.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows a challenge by its key.
    void showRecord(qint64 key);
    /// The list of the page's parts takes the keyboard.
    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Part {
        EventPart,
        OrganisersPart,
        MilestonesPart,
        ChallengesPart,
        EligibilityPart,
        RubricPart,
        RoundsPart,
        CalendarsPart,
        PartCount
    };

    void build();
    void showEventOf(EventId event);
    void reloadTouched(const ChangeSet &changes);
    void leaveDeletedEvent();
    void newEvent();
    void retranslate();

    Desk &m_desk;
    Dialogs &m_dialogs;
    PageHeader *m_header;
    QPushButton *m_newEvent;
    QListWidget *m_parts;
    QStackedWidget *m_stack;
    ChallengesSection *m_challenges;
    std::vector<SetupSection *> m_sections;
};

} // namespace pitchdesk
