// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/calendarworkflow.h"
#include "ui/setup/recordform.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

class QLabel;

namespace pitchdesk {

class MilestoneDateEdit;
class MilestoneTimeline;

/// The dated steps of the event, as a picture and as a table, in the zones of all parties and with the business days to and
/// between them.
class MilestonesSection : public SetupSection
{
    Q_OBJECT

public:
    MilestonesSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        QStringList zones; ///< of the main venue and of the others
        std::vector<Milestone> milestones;
        BusinessCalendar calendar;
    };

    void buildForm();
    void connectTable();
    void fillTable();
    void fillTimeline();
    void countAgain();
    void showCurrent();
    void moveTo(qint64 key, const QDate &date);
    [[nodiscard]] QDate today() const;
    /// The days of a milestone; null for one that is not dated to the day.
    [[nodiscard]] const MilestoneDays *daysOf(MilestoneId id) const;
    [[nodiscard]] QStringList dayLinesOf(MilestoneId id) const;
    [[nodiscard]] QString tipOf(const Milestone &milestone) const;
    void add();
    void showFailure(const Error &error) override;
    void clearFailure() override;

    MilestoneTimeline *m_timeline;
    RowTable *m_table;
    RecordForm<Milestone> *m_form;
    MilestoneDateEdit *m_date;
    QLabel *m_dayNote;
    InlineMessage *m_message;
    Snapshot m_snapshot;
    std::vector<MilestoneDays> m_days;
};

} // namespace pitchdesk
