// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ruledialog.h"

#include "ui/common/trilingualedit.h"
#include "ui/setup/conditionedit.h"
#include "ui/setup/ruletrialview.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pitchdesk {

RuleDialog::RuleDialog(const EligibilityRule &rule, const ScreeningNames &names, QWidget *parent)
    : EntryDialog(parent)
    , m_rule(rule)
    , m_names(names)
    , m_condition(new ConditionEdit(QStringLiteral("rule.condition"), names, ConditionEdit::Level::Top))
    , m_reason(new TrilingualEdit(TrilingualEdit::Shape::Line))
    , m_blocking(new QCheckBox)
    , m_active(new QCheckBox)
    , m_tryButton(new QPushButton)
    , m_trial(new RuleTrialView(QStringLiteral("rule.trial")))
{
    setObjectName(QStringLiteral("setup.rule.dialog"));
    setWindowTitle(rule.id.isValid() ? tr("Eligibility rule") : tr("New eligibility rule"));
    setExplanation(tr("A proposal meets the rule when this condition holds."));
    build();
    m_condition->setCondition(rule.condition);
    m_reason->setText(rule.reason);
    m_blocking->setChecked(rule.isBlocking);
    m_active->setChecked(rule.isActive);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 42);
    connect(m_tryButton, &QPushButton::clicked, this, &RuleDialog::tryOut);
}

void RuleDialog::build()
{
    m_reason->setNames(QStringLiteral("rule.reason"),
                       tr("Reason that a proposal is told when it does not meet the rule"));
    m_blocking->setObjectName(QStringLiteral("rule.blocking"));
    m_blocking->setText(tr("Who does not meet it is not eligible (otherwise it is only a hint)"));
    m_active->setObjectName(QStringLiteral("rule.active"));
    m_active->setText(tr("The rule is in use"));
    m_tryButton->setObjectName(QStringLiteral("rule.try"));
    m_tryButton->setText(tr("Try"));
    m_tryButton->setAccessibleName(tr("Try the rule on the proposals at hand"));
    auto *reasonLabel = new QLabel(tr("Reason that a proposal is told when it does not meet the rule"));
    reasonLabel->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_condition);
    column->addSpacing(8);
    column->addWidget(reasonLabel);
    column->addWidget(m_reason);
    column->addSpacing(8);
    column->addWidget(m_blocking);
    column->addWidget(m_active);
    column->addWidget(m_tryButton, 0, Qt::AlignLeft);
    column->addWidget(m_trial, 1);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    body()->addWidget(scroll, 1);
}

EligibilityRule RuleDialog::rule() const
{
    EligibilityRule rule = m_rule;
    rule.condition = m_condition->condition();
    rule.reason = m_reason->text();
    rule.isBlocking = m_blocking->isChecked();
    rule.isActive = m_active->isChecked();
    return rule;
}

void RuleDialog::setSubmitRule(std::function<void(const EligibilityRule &, const Done &)> submit)
{
    setSubmit([this, submit = std::move(submit)](const Done &done) { submit(rule(), done); });
}

void RuleDialog::tryOut()
{
    if (!m_try)
        return;
    m_try(m_condition->condition(), [dialog = QPointer(this)](const Result<RuleTrial> &trial) {
        if (!dialog)
            return;
        if (trial) {
            dialog->m_trial->showTrial(*trial, dialog->m_names);
            return;
        }
        dialog->m_trial->clear();
        dialog->refuse(trial.error());
    });
}

} // namespace pitchdesk
