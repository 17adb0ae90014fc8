// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/chartworkflow.h"
#include "ui/print/documentlanguage.h"

#include <QString>

namespace pitchdesk {

/// The words on a chart, in one language.
class ChartTexts
{
public:
    ChartTexts(DocumentLanguage language, ChartKind kind);

    [[nodiscard]] const DocumentLanguage &language() const { return m_language; }

    /// What the chart is about: "Proposals by field".
    [[nodiscard]] QString title() const;
    /// The title of the axis along which values are read, with its unit.
    [[nodiscard]] QString valueAxis() const;
    /// The title of the other axis: what a bar stands for.
    [[nodiscard]] QString categoryAxis() const;
    [[nodiscard]] QString panelTitle(const ChartPanel &panel) const;
    /// "16 proposals"; and how many of them are drawn where that is not all.
    [[nodiscard]] QString panelNote(const ChartPanel &panel, int drawn) const;
    [[nodiscard]] QString barLabel(const ChartBar &bar) const;
    [[nodiscard]] QString barValue(const ChartBar &bar) const;
    [[nodiscard]] QString mark(std::optional<DecisionResult> result) const;
    [[nodiscard]] QString spreadLegend() const;
    [[nodiscard]] QString empty() const;
    /// Source and as-of date, for the line under the chart.
    [[nodiscard]] QString source(const ChartData &data, const QString &zone) const;
    /// A sentence or two for a reader who does not see the chart.
    [[nodiscard]] QString description(const ChartData &data) const;

private:
    DocumentLanguage m_language;
    ChartKind m_kind;
};

} // namespace pitchdesk
