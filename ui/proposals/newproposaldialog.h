// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/proposals/proposalform.h"

#include <QDialog>

class QPushButton;

namespace pitchdesk {

/// Types a proposal in. Only the startup's name is required.
class NewProposalDialog : public QDialog
{
    Q_OBJECT

public:
    NewProposalDialog(Desk &desk, EventId event, const ProposalChoices &choices, ChallengeId challenge,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void added(pitchdesk::ProposalId id);

private:
    void add();

    Desk &m_desk;
    ProposalForm *m_form;
    QPushButton *m_add;
};

} // namespace pitchdesk
