// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/screeningworkflow.h"
#include "ui/common/entrydialog.h"

class QCheckBox;
class QPushButton;

namespace pitchdesk {

class ConditionEdit;
class RuleTrialView;
class TrilingualEdit;

/// Makes or changes an eligibility rule; it can be tried on the proposals at hand before it is kept.
class RuleDialog : public EntryDialog
{
    Q_OBJECT

public:
    using Tried = std::function<void(const Result<RuleTrial> &)>;

    RuleDialog(const EligibilityRule &rule, const ScreeningNames &names, QWidget *parent);

    [[nodiscard]] EligibilityRule rule() const;
    void setSubmitRule(std::function<void(const EligibilityRule &, const Done &)> submit);
    void setTry(std::function<void(const Condition &, const Tried &)> tryOut) { m_try = std::move(tryOut); }

private:
    void build();
    void tryOut();

    EligibilityRule m_rule;
    ScreeningNames m_names;
    std::function<void(const Condition &, const Tried &)> m_try;
    ConditionEdit *m_condition;
    TrilingualEdit *m_reason;
    QCheckBox *m_blocking;
    QCheckBox *m_active;
    QPushButton *m_tryButton;
    RuleTrialView *m_trial;
};

} // namespace pitchdesk
