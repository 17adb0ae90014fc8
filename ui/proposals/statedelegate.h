// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

#include <QColor>
#include <QStyledItemDelegate>

class QPalette;

namespace pitchdesk {

/// The tone of a status, for a mark that always stands beside its word.
[[nodiscard]] QColor stateColour(ProposalState state, const QPalette &palette);

/// Shows a status: a mark in its tone before the word. The state is in `stateRole` as an int.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StateDelegate(int stateRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_stateRole;
};

} // namespace pitchdesk
