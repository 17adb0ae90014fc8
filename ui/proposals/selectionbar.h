// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace pitchdesk {

/// What can be done with the selected proposals.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setSelection(int count, bool canWrite);

Q_SIGNALS:
    void statusChosen(pitchdesk::ProposalState state);
    void challengeChosen();
    void tagsChosen();
    void copyChosen();
    void deleteChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillStatusMenu();

    QLabel *m_count;
    QToolButton *m_status;
    QMenu *m_statusMenu;
    QPushButton *m_challenge;
    QPushButton *m_tags;
    QPushButton *m_copy;
    QPushButton *m_delete;
    int m_selected = 0;
};

} // namespace pitchdesk
