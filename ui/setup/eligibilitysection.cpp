// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/eligibilitysection.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/print/screeningwords.h"
#include "ui/setup/ruledialog.h"
#include "ui/setup/ruletrialview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

EligibilitySection::EligibilitySection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_screenersLabel(new QLabel)
    , m_screeners(new QComboBox)
    , m_table(new RowTable(QStringLiteral("setup.eligibility")))
    , m_edit(m_table->addButton(QStringLiteral("setup.eligibility.edit")))
    , m_try(m_table->addButton(QStringLiteral("setup.eligibility.try")))
    , m_trial(new RuleTrialView(QStringLiteral("setup.eligibility.trial")))
    , m_message(new InlineMessage)
{
    build();
    connectAll();
    retranslate();
}

void EligibilitySection::build()
{
    m_message->setObjectName(QStringLiteral("setup.eligibility.message"));
    m_message->hide();
    m_screeners->setObjectName(QStringLiteral("setup.eligibility.screeners"));
    m_screenersLabel->setBuddy(m_screeners);
    auto *top = new QHBoxLayout;
    top->addWidget(m_screenersLabel);
    top->addWidget(m_screeners);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addLayout(top);
    column->addWidget(m_table, 3);
    column->addWidget(m_trial, 2);
}

void EligibilitySection::connectAll()
{
    connect(m_screeners, &QComboBox::activated, this, [this] {
        const int count = m_screeners->currentData().toInt();
        write([id = eventId(), count](Workflows &w) { return w.screening.setScreenersNeeded(id, count); });
    });
    connect(m_table, &RowTable::currentKeyChanged, this, [this] {
        m_trial->clear();
        updateButtons();
    });
    connect(m_table, &RowTable::addRequested, this, &EligibilitySection::add);
    const auto editCurrent = [this] {
        if (const EligibilityRule *rule = current())
            edit(*rule);
    };
    connect(m_table, &RowTable::editRequested, this, editCurrent);
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_try, &QPushButton::clicked, this, &EligibilitySection::tryCurrent);
    connect(m_table, &RowTable::removeRequested, this, [this](qint64 key) {
        write([key](Workflows &w) { return w.screening.removeRule(EligibilityRuleId(key)); });
    });
    connect(m_table, &RowTable::moved, this, [this](qint64 key, int index) {
        write([key, index](Workflows &w) { return w.screening.moveRule(EligibilityRuleId(key), index); });
    });
}

bool EligibilitySection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Screening, Topic::Events, Topic::Challenges, Topic::Terms});
}

void EligibilitySection::reload()
{
    load(
        [id = eventId()](Workflows &w) -> Result<Snapshot> {
            PD_ASSIGN(std::vector<EligibilityRule> rules, w.screening.rules(id));
            PD_ASSIGN(ScreeningNames names, w.screening.names(id));
            PD_ASSIGN(const int needed, w.screening.screenersNeeded(id));
            return Snapshot {std::move(rules), std::move(names), needed};
        },
        [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            m_trial->clear();
            fillScreeners();
            fillTable();
        });
}

void EligibilitySection::fillScreeners()
{
    const QSignalBlocker blocker(m_screeners);
    m_screeners->clear();
    m_screeners->addItem(tr("One person"), 1);
    m_screeners->addItem(tr("Two people who agree"), 2);
    m_screeners->setCurrentIndex(m_snapshot.screenersNeeded - 1);
}

void EligibilitySection::fillTable()
{
    const DocumentLanguage words(uiLanguage());
    std::vector<TableRow> rows;
    for (const EligibilityRule &rule : m_snapshot.rules)
        rows.push_back({rule.id.value(),
                        {conditionWords(words, rule.condition, m_snapshot.names), rule.reason.in(uiLanguage()),
                         rule.isBlocking ? tr("Not eligible") : tr("Hint"), rule.isActive ? tr("Yes") : tr("No")}});
    m_table->setRows(std::move(rows));
    updateButtons();
}

const EligibilityRule *EligibilitySection::current() const
{
    const auto found = std::ranges::find(m_snapshot.rules, EligibilityRuleId(m_table->currentKey()),
                                         &EligibilityRule::id);
    return found == m_snapshot.rules.end() ? nullptr : &*found;
}

void EligibilitySection::updateButtons()
{
    m_edit->setEnabled(current());
    m_try->setEnabled(current());
}

void EligibilitySection::add()
{
    EligibilityRule fresh;
    fresh.event = eventId();
    fresh.condition = {ConditionKind::All, {{ConditionKind::Comparison, {}, {}}}, {}};
    edit(fresh);
}

void EligibilitySection::edit(const EligibilityRule &rule)
{
    auto *dialog = new RuleDialog(rule, m_snapshot.names, this);
    dialog->setTry([this](const Condition &condition, const RuleDialog::Tried &tried) {
        m_desk.read([id = eventId(), condition](Workflows &w) { return w.screening.tryCondition(id, condition); })
            .then(this, tried);
    });
    dialog->setSubmitRule([this](const EligibilityRule &changed, const EntryDialog::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.screening.saveRule(changed); })
            .then(this, [this, done](const Result<EligibilityRuleId> &saved) {
                if (saved)
                    m_table->setCurrentKey(saved->value());
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
    dialog->open();
}

void EligibilitySection::tryCurrent()
{
    const EligibilityRule *rule = current();
    if (!rule)
        return;
    m_desk
        .read([id = eventId(), condition = rule->condition](Workflows &w) {
            return w.screening.tryCondition(id, condition);
        })
        .then(this, [this, id = rule->id](const Result<RuleTrial> &trial) {
            if (!trial)
                showFailure(trial.error());
            else if (m_table->currentKey() == id.value())
                m_trial->showTrial(*trial, m_snapshot.names);
        });
}

void EligibilitySection::retranslate()
{
    m_screenersLabel->setText(tr("Each proposal is screened by"));
    m_screeners->setAccessibleName(tr("How many people screen each proposal"));
    m_table->setHeaders({tr("Rule"), tr("Reason"), tr("Not met means"), tr("In use")});
    m_table->setStretchColumn(0);
    m_table->setWords(tr("Eligibility rules"), tr("Add rule…"), tr("Delete"));
    m_table->setEmptyText(tr("Rules on who may take part belong here, such as the country/region, the year of "
                             "founding or a consent. Screening shows what they make of each proposal."));
    m_edit->setText(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the rule"));
    m_try->setText(tr("Try"));
    m_try->setAccessibleName(tr("Try the rule on the proposals at hand"));
    m_trial->retranslate();
    fillScreeners();
    fillTable();
}

void EligibilitySection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void EligibilitySection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
