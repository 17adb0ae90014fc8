// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/judgingworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace pitchdesk {

/// Adds a conflict of interest between a judge and a proposal.
class ConflictDialog : public FormDialog
{
    Q_OBJECT

public:
    ConflictDialog(const std::vector<JudgeRow> &judges, const std::vector<ProposalRow> &proposals, QWidget *parent);

    [[nodiscard]] Conflict record() const;
    void setSubmit(std::function<void(const Conflict &, const Done &)> submit);

private:
    QComboBox *m_judge;
    QComboBox *m_proposal;
    QComboBox *m_kind;
    QComboBox *m_source;
    QComboBox *m_state;
    QPlainTextEdit *m_reason;
};

} // namespace pitchdesk
