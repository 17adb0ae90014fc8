// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/recordform.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

namespace pitchdesk {

class MilestoneDateEdit;
class MilestoneTimeline;

/// The dated steps of the event, as a picture and as a table, in the zones of all parties.
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
        QString zone;
        std::vector<Milestone> milestones;
    };

    void buildForm();
    void connectTable();
    void fillTable();
    void fillTimeline();
    void showCurrent();
    void add();
    void showFailure(const Error &error) override;
    void clearFailure() override;

    MilestoneTimeline *m_timeline;
    RowTable *m_table;
    RecordForm<Milestone> *m_form;
    MilestoneDateEdit *m_date;
    InlineMessage *m_message;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
