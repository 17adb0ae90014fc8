// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/conflictstab.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/judging/conflictdialog.h"
#include "ui/judging/judgingwords.h"
#include "ui/judging/snapshottable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace pitchdesk {

ConflictsTab::ConflictsTab(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : JudgingTab(desk, dialogs, parent)
    , m_filter(new QLineEdit)
    , m_state(new QComboBox)
    , m_add(new QPushButton)
    , m_table(new SnapshotTable(QStringLiteral("judging.conflicts")))
    , m_empty(new QLabel)
    , m_pane(nullptr)
    , m_judge(new QLabel)
    , m_proposal(new QLabel)
    , m_facts(new QLabel)
    , m_reasonLabel(new QLabel)
    , m_reason(new QPlainTextEdit)
    , m_confirm(new QPushButton)
    , m_dismiss(new QPushButton)
    , m_remove(new QPushButton)
    , m_message(new InlineMessage)
{
    build();
    connect(m_filter, &QLineEdit::textChanged, m_table, &SnapshotTable::setFilter);
    connect(m_state, &QComboBox::activated, this, &ConflictsTab::fillTable);
    connect(m_table, &SnapshotTable::currentKeyChanged, this, &ConflictsTab::showCurrent);
    connect(m_table, &SnapshotTable::opened, this, [this] { m_reason->setFocus(); });
    connect(m_add, &QPushButton::clicked, this, &ConflictsTab::add);
    connect(m_confirm, &QPushButton::clicked, this, [this] { decide(ConflictState::Confirmed); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { decide(ConflictState::Dismissed); });
    connect(m_remove, &QPushButton::clicked, this, &ConflictsTab::remove);
    auto *insert = new QShortcut(Qt::Key_Insert, m_table);
    insert->setContext(Qt::WidgetShortcut);
    connect(insert, &QShortcut::activated, m_add, &QPushButton::click);
    retranslate();
}

void ConflictsTab::build()
{
    m_filter->setObjectName(QStringLiteral("judging.conflicts.filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    m_state->setObjectName(QStringLiteral("judging.conflicts.state"));
    m_add->setObjectName(QStringLiteral("judging.conflicts.add"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pane = buildPane();
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_state);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    bar->addWidget(m_add);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setSizes({640, 360});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addLayout(bar);
    column->addWidget(splitter, 1);
    column->addWidget(m_empty, 1);
}

QWidget *ConflictsTab::buildPane()
{
    auto *pane = new QWidget;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_judge->setFont(bold);
    for (QLabel *label : {m_judge, m_proposal, m_facts})
        label->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setObjectName(QStringLiteral("judging.conflicts.reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_reasonLabel->setBuddy(m_reason);
    m_confirm->setObjectName(QStringLiteral("judging.conflicts.confirm"));
    m_dismiss->setObjectName(QStringLiteral("judging.conflicts.dismiss"));
    m_remove->setObjectName(QStringLiteral("judging.conflicts.remove"));
    m_message->setObjectName(QStringLiteral("judging.conflicts.message"));
    m_message->hide();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_confirm, m_dismiss, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_judge, m_proposal, m_facts, m_reasonLabel, m_reason, m_message})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch();
    return pane;
}

bool ConflictsTab::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Conflicts, Topic::Judges, Topic::People, Topic::Proposals, Topic::Organisations});
}

void ConflictsTab::reload()
{
    load(
        [event = eventId()](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(snapshot.conflicts, w.judging.conflicts(event));
            PD_ASSIGN(snapshot.judges, w.judging.judges(event));
            PD_ASSIGN(snapshot.proposals, w.proposals.proposals(event));
            return snapshot;
        },
        [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            fillTable();
            showCurrent();
            const auto isSuspected = [](const ConflictRow &row) {
                return row.conflict.state == ConflictState::Suspected;
            };
            Q_EMIT suspectedCounted(int(std::ranges::count_if(m_snapshot.conflicts, isSuspected)));
        });
}

void ConflictsTab::fillTable()
{
    const QString wanted = m_state->currentData().toString();
    std::vector<SnapshotRow> rows;
    for (const ConflictRow &row : m_snapshot.conflicts) {
        if (!wanted.isEmpty() && wanted != codeOf(row.conflict.state))
            continue;
        rows.push_back(
            {row.conflict.id.value(),
             {JudgingWords::conflictState(row.conflict.state), row.judgeName, QLocale().toString(row.proposalNumber),
              row.proposalTitle, row.applicant, JudgingWords::conflictKind(row.conflict.kind),
              JudgingWords::conflictSource(row.conflict.source)},
             {int(row.conflict.state), {}, row.proposalNumber}});
    }
    m_table->setVisible(!rows.empty());
    m_pane->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_empty->setText(m_snapshot.conflicts.empty() ? tr(
                         "Ties between a judge and an applicant belong here, so that nobody scores a proposal with "
                         "an interest in it. None is known yet.")
                                                  : tr("No conflict of interest in this state."));
    m_table->setRows(std::move(rows));
}

const ConflictRow *ConflictsTab::current() const
{
    const auto found = std::ranges::find(m_snapshot.conflicts, ConflictId(m_table->currentKey()),
                                         [](const ConflictRow &row) { return row.conflict.id; });
    return found == m_snapshot.conflicts.end() ? nullptr : &*found;
}

void ConflictsTab::showCurrent()
{
    const ConflictRow *row = current();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_confirm, m_dismiss, m_remove, m_reason})
        widget->setEnabled(row != nullptr);
    if (!row)
        return;
    const Conflict &conflict = row->conflict;
    m_judge->setText(row->judgeName);
    m_proposal->setText(tr("No. %1  %2 (%3)", "number, title and applicant of a proposal")
                            .arg(QLocale().toString(row->proposalNumber), row->proposalTitle, row->applicant));
    m_facts->setText(tr("%1 · %2 · %3", "state, kind and source of a conflict of interest")
                         .arg(JudgingWords::conflictState(conflict.state), JudgingWords::conflictKind(conflict.kind),
                              JudgingWords::conflictSource(conflict.source)));
    if (m_shown != conflict.id.value() || !m_reason->document()->isModified()) {
        m_reason->setPlainText(conflict.reason);
        m_reason->document()->setModified(false);
        clearFailure();
    }
    m_shown = conflict.id.value();
    m_confirm->setEnabled(conflict.state != ConflictState::Confirmed);
    m_dismiss->setEnabled(conflict.state != ConflictState::Dismissed);
}

void ConflictsTab::add()
{
    auto *dialog = new ConflictDialog(m_snapshot.judges, m_snapshot.proposals, this);
    dialog->setSubmit([this](const Conflict &conflict, const FormDialog::Done &done) {
        m_desk.write([conflict](Workflows &w) { return w.judging.saveConflict(conflict); })
            .then(this, [this, done](const Result<ConflictId> &saved) {
                if (saved)
                    m_table->setCurrentKey(saved->value());
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
    dialog->open();
}

void ConflictsTab::decide(ConflictState state)
{
    const ConflictRow *row = current();
    if (!row)
        return;
    Conflict changed = row->conflict;
    changed.state = state;
    changed.reason = m_reason->toPlainText().trimmed();
    if (state == ConflictState::Dismissed && changed.reason.isEmpty()) {
        m_message->showError(tr("Say why it is dismissed; the reason is kept with it."));
        m_reason->setFocus();
        return;
    }
    m_reason->document()->setModified(false);
    write([changed](Workflows &w) { return w.judging.saveConflict(changed); });
}

void ConflictsTab::remove()
{
    const ConflictId id(m_table->currentKey());
    m_dialogs.confirm(this, tr("Delete conflict of interest"),
                      tr("Delete this conflict of interest? To keep it on record, dismiss it."), tr("Delete"),
                      [this, id] { write([id](Workflows &w) { return w.judging.removeConflict(id); }); });
}

void ConflictsTab::retranslate()
{
    const QVariant state = m_state->currentData();
    m_state->clear();
    m_state->addItem(tr("Any state"), QString());
    for (const ConflictState each : {ConflictState::Suspected, ConflictState::Confirmed, ConflictState::Dismissed})
        m_state->addItem(JudgingWords::conflictState(each), codeOf(each));
    m_state->setCurrentIndex(std::max(0, m_state->findData(state)));
    m_state->setAccessibleName(tr("State"));
    m_filter->setPlaceholderText(tr("Filter conflicts"));
    m_filter->setAccessibleName(tr("Filter conflicts"));
    m_add->setText(tr("Add conflict…"));
    m_table->setAccessibleName(tr("Conflicts of interest"));
    m_table->setHeaders(
        {tr("State"), tr("Judge"), tr("No."), tr("Proposal"), tr("Applicant"), tr("Kind"), tr("Source")});
    m_table->setNumberColumns({2});
    m_table->setStretchColumn(3);
    m_reasonLabel->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setToolTip(tr("Recuses the judge: scores already given to the proposal no longer count"));
    m_confirm->setAccessibleName(tr("Confirm conflict of interest"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss conflict of interest"));
    m_remove->setText(tr("Delete…"));
    m_remove->setAccessibleName(tr("Delete conflict of interest"));
    fillTable();
    showCurrent();
}

void ConflictsTab::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ConflictsTab::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void ConflictsTab::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
