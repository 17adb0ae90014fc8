// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/rankingworkflow.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace pitchdesk {

/// Shows what "as suggested" would decide for a challenge, and asks for the reason.
class DecideAllDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DecideAllDialog(const RankingView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QString &reason);

private:
    QLabel *addLabel(const QString &text, bool bold);
    void addSuggestions(const RankingView &view);
    void addAnswer();

    QVBoxLayout *m_column;
};

} // namespace pitchdesk
