// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/proposal.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
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

/// Asks for the name of a saved view.
class ViewNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name`: what it is called now; empty for a new one.
    explicit ViewNameDialog(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace pitchdesk
