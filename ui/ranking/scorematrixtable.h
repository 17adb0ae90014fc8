// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/rankingworkflow.h"
#include "ui/print/documentlanguage.h"

#include <QTableWidget>

namespace pitchdesk {

/// The scores behind one rank: judges down, criteria across, each judge's weighted mean at the right and each
/// criterion's mean at the bottom. Read only.
class ScoreMatrixTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ScoreMatrixTable(QWidget *parent = nullptr);

    void showRow(const DocumentLanguage &words, const RankingView &view, const RankingRow &row);

private:
    void fillHeaders(const DocumentLanguage &words, const ScoringGrid &grid);
    void fillJudge(const DocumentLanguage &words, const ScoringGrid &grid, size_t proposal, size_t judge);
    void setFigure(const DocumentLanguage &words, int row, int column, const std::optional<double> &value);
    void put(int row, int column, const QString &text, const QString &toolTip, bool muted);
    void embolden(int row, int column);
    void fit();
};

} // namespace pitchdesk
