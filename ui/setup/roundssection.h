// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/recordform.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

namespace pitchdesk {

/// The rounds of judging: which rubric each uses and how it decides.
class RoundsSection : public SetupSection
{
    Q_OBJECT

public:
    RoundsSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        std::vector<Round> rounds;
        std::vector<Rubric> rubrics;
    };

    void buildForm();
    void fillTable();
    void showCurrent();
    void add();
    [[nodiscard]] std::vector<FormOption> rubricOptions() const;
    void showFailure(const Error &error) override;
    void clearFailure() override;

    RowTable *m_table;
    RecordForm<Round> *m_form;
    InlineMessage *m_message;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
