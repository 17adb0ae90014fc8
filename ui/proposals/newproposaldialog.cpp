// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/newproposaldialog.h"

#include "ui/common/language.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pitchdesk {

NewProposalDialog::NewProposalDialog(Desk &desk, EventId event, const ProposalChoices &choices, ChallengeId challenge,
                                     QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(new ProposalForm(QStringLiteral("newProposal")))
    , m_add(new QPushButton(tr("Add proposal")))
{
    setObjectName(QStringLiteral("newProposal"));
    setWindowTitle(tr("New proposal"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Only the startup's name is required. Everything else can be added later."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_form);
    column->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox;
    m_add->setObjectName(QStringLiteral("newProposal.add"));
    m_add->setAccessibleName(m_add->text());
    m_add->setDefault(true);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("newProposal.cancel"));
    cancel->setAccessibleName(cancel->text());
    column->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &NewProposalDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    Proposal proposal;
    proposal.event = event;
    proposal.challenge = challenge;
    proposal.receivedAt = desk.clock().now();
    proposal.applicant.kind = OrganisationKind::Startup;
    proposal.applicant.name.original = uiLanguage();
    m_form->setChoices(choices);
    m_form->load(proposal);
    m_form->focusField(QStringLiteral("applicant"));
    resize(620, 640);
}

void NewProposalDialog::add()
{
    m_form->clearErrors();
    m_add->setEnabled(false);
    m_desk.write([proposal = m_form->proposal()](Workflows &workflows) { return workflows.proposals.save(proposal); })
        .then(this, [this](Result<ProposalId> saved) {
            m_add->setEnabled(true);
            if (!saved) {
                m_form->showError(saved.error());
                m_form->focusField(saved.error().argument(QStringLiteral("field")));
                return;
            }
            Q_EMIT added(*saved);
            accept();
        });
}

} // namespace pitchdesk
