// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/readiness/readiness.h"
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace pitchdesk {

class ChallengesSection;
class InlineMessage;
class NewEventDialog;
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
    /// Shows a part by its code ("milestones", "challenges" …), those of ReadinessPlace.
    void showPart(const QString &code);
    /// The list of the page's parts takes the keyboard.
    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Part {
        EventPart,
        VenuesPart,
        OrganisersPart,
        PeoplePart,
        MilestonesPart,
        ChallengesPart,
        FormPart,
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
    void reloadReadiness();
    void showReadiness();
    void newEvent();
    void makeEvent(const NewEventDialog &dialog, const std::function<void(const Status &)> &done);
    void retranslate();

    Desk &m_desk;
    Dialogs &m_dialogs;
    PageHeader *m_header;
    InlineMessage *m_message;
    QPushButton *m_newEvent;
    QListWidget *m_parts;
    QStackedWidget *m_stack;
    ChallengesSection *m_challenges;
    std::vector<SetupSection *> m_sections;
    ReadinessReport m_report;
    EventKind m_kind = EventKind::WithCall; ///< of the event that the report is of
};

} // namespace pitchdesk
