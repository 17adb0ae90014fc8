// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/proposal.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pitchdesk {

/// Asks for the reason of a new status of one or more proposals. Not eligible needs one.
class SetStatusDialog : public QDialog
{
    Q_OBJECT

public:
    SetStatusDialog(ProposalState state, int count, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(pitchdesk::ProposalState state, const QString &reason);

private:
    void showState();

    ProposalState m_state;
    QPlainTextEdit *m_reason;
    QLabel *m_hint;
    QPushButton *m_set;
};

/// Asks which challenge one or more proposals answer.
class SetChallengeDialog : public QDialog
{
    Q_OBJECT

public:
    SetChallengeDialog(const std::vector<Challenge> &challenges, int count, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(pitchdesk::ChallengeId challenge);

private:
    QComboBox *m_challenge;
};

} // namespace pitchdesk
