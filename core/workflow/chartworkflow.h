// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/domain/review.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace pitchdesk {

class Store;

/// Ranking: ranked bars with spread. Scores: distribution of the scores. Intake: proposals by challenge.
enum class ChartKind { Ranking, Scores, Intake, Fields, Countries };
template<>
struct EnumCodes<ChartKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(ChartKind, Ranking, "ranking"),     PD_ENUM_CODE(ChartKind, Scores, "scores"),
        PD_ENUM_CODE(ChartKind, Intake, "intake"),       PD_ENUM_CODE(ChartKind, Fields, "fields"),
        PD_ENUM_CODE(ChartKind, Countries, "countries"),
    };
};

struct ChartBar {
    QString key;               ///< number of the proposal, code of the field or country/region, or the score of a bin
    LocalizedText label;       ///< empty for a country/region: ui/ words its code
    double value = 0;          ///< mean in points, or a count
    std::optional<double> low; ///< value - spread, within the scale
    std::optional<double> high;
    std::optional<DecisionResult> mark; ///< in a ranking: decided, else suggested
    int rank = 0;
};

struct ChartPanel {
    ChallengeId challenge; ///< invalid: the whole event
    int challengeNumber = 0;
    LocalizedText challengeTitle;
    std::vector<ChartBar> bars;
    int basis = 0; ///< how many proposals (or scores, in a distribution) stand behind the panel
    double axisMinimum = 0;
    double axisMaximum = 0; ///< 0: as the values need
};

struct ChartData {
    ChartKind kind = ChartKind::Ranking;
    LocalizedText eventName;
    QDateTime asOf;
    std::vector<ChartPanel> panels;
};

/// Figures for charts; drawing them is ui/charts' work.
class ChartWorkflow
{
public:
    explicit ChartWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// Ranking and Scores: one panel per challenge, or the one that is asked for. Intake, Fields and Countries: one
    /// panel for the event, or for the challenge asked for. A proposal with two fields counts in both.
    Result<ChartData> chart(EventId event, ChallengeId challenge, ChartKind kind) const;

private:
    Store &m_store;
};

} // namespace pitchdesk
