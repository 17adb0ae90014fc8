// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace pitchdesk {

class InlineMessage;
class RuleTrialView;

/// Who may take part, as rules, and how many people screen each proposal.
class EligibilitySection : public SetupSection
{
    Q_OBJECT

public:
    EligibilitySection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        std::vector<EligibilityRule> rules;
        ScreeningNames names;
        int screenersNeeded = 1;
    };

    void build();
    void connectAll();
    void fillTable();
    void fillScreeners();
    void edit(const EligibilityRule &rule);
    void add();
    void tryCurrent();
    void updateButtons();
    [[nodiscard]] const EligibilityRule *current() const;
    void showFailure(const Error &error) override;
    void clearFailure() override;

    QLabel *m_screenersLabel;
    QComboBox *m_screeners;
    RowTable *m_table;
    QPushButton *m_edit;
    QPushButton *m_try;
    RuleTrialView *m_trial;
    InlineMessage *m_message;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
