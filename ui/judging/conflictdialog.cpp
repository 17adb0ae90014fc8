// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/conflictdialog.h"

#include "ui/judging/judgingwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QLocale>
#include <QPlainTextEdit>

namespace pitchdesk {

namespace {

/// A long list in which one types part of a name.
void makeSearchable(QComboBox &combo)
{
    combo.setEditable(true);
    combo.setInsertPolicy(QComboBox::NoInsert);
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(28);
    combo.completer()->setFilterMode(Qt::MatchContains);
    combo.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

/// The key of what stands in the combo; 0 when the text names nothing of the list.
qint64 keyIn(const QComboBox &combo)
{
    return combo.itemData(combo.findText(combo.currentText())).toLongLong();
}

} // namespace

ConflictDialog::ConflictDialog(const std::vector<JudgeRow> &judges, const std::vector<ProposalRow> &proposals,
                               QWidget *parent)
    : FormDialog(parent)
    , m_judge(new QComboBox)
    , m_proposal(new QComboBox)
    , m_kind(new QComboBox)
    , m_source(new QComboBox)
    , m_state(new QComboBox)
    , m_reason(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("judging.conflict.dialog"));
    setWindowTitle(tr("Add conflict of interest"));
    for (const JudgeRow &row : judges)
        m_judge->addItem(row.judge.person.name.printed, row.judge.id.value());
    for (const ProposalRow &row : proposals)
        m_proposal->addItem(tr("No. %1  %2 (%3)", "number, title and applicant of a proposal")
                                .arg(QLocale().toString(row.number), row.title, row.applicant),
                            row.id.value());
    makeSearchable(*m_judge);
    makeSearchable(*m_proposal);
    m_judge->setCurrentIndex(-1);
    m_proposal->setCurrentIndex(-1);
    for (const QString &code : JudgingWords::conflictKinds())
        m_kind->addItem(JudgingWords::conflictKind(code), code);
    for (const QString &code : {QStringLiteral("declared"), QStringLiteral("staff")})
        m_source->addItem(JudgingWords::conflictSource(code), code);
    for (const ConflictState state : {ConflictState::Confirmed, ConflictState::Suspected})
        m_state->addItem(JudgingWords::conflictState(state), codeOf(state));
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_reason->setTabChangesFocus(true);
    addField(tr("Judge"), m_judge, QStringLiteral("dialog.judge"));
    addField(tr("Proposal"), m_proposal, QStringLiteral("dialog.proposal"));
    addField(tr("Kind"), m_kind, QStringLiteral("dialog.kind"));
    addField(tr("Source"), m_source, QStringLiteral("dialog.source"));
    addField(tr("State"), m_state, QStringLiteral("dialog.state"));
    addField(tr("Reason"), m_reason, QStringLiteral("dialog.reason"));
}

Conflict ConflictDialog::record() const
{
    Conflict conflict;
    conflict.judge = JudgeId(keyIn(*m_judge));
    conflict.proposal = ProposalId(keyIn(*m_proposal));
    conflict.kind = m_kind->currentData().toString();
    conflict.source = m_source->currentData().toString();
    conflict.state = fromCode<ConflictState>(m_state->currentData().toString()).value_or(ConflictState::Suspected);
    conflict.reason = m_reason->toPlainText().trimmed();
    return conflict;
}

void ConflictDialog::setSubmit(std::function<void(const Conflict &, const Done &)> submit)
{
    FormDialog::setSubmit([this, submit = std::move(submit)](const Done &done) {
        const Conflict conflict = record();
        const auto missing = [&done](const QString &field) {
            done(fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), field)));
        };
        if (!conflict.judge.isValid())
            missing(QStringLiteral("judge"));
        else if (!conflict.proposal.isValid())
            missing(QStringLiteral("proposal"));
        else
            submit(conflict, done);
    });
}

} // namespace pitchdesk
