// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/verdicts.h"

#include <algorithm>

namespace pitchdesk {

std::optional<Screening> countingVerdict(int screenersNeeded, const std::vector<Screening> &given)
{
    for (auto screening = given.rbegin(); screening != given.rend(); ++screening) {
        const auto agreeing = std::count_if(given.begin(), given.end(), [&](const Screening &other) {
            return other.verdict == screening->verdict;
        });
        if (screenersNeeded <= 1 || agreeing >= screenersNeeded)
            return *screening;
    }
    return std::nullopt;
}

ScreeningStanding standingOf(int screenersNeeded, const std::vector<Screening> &given, ProposalState state,
                             const QString &stateReason)
{
    if (given.empty()) {
        const bool isOpen = state == ProposalState::Received || state == ProposalState::Incomplete;
        return isOpen ? ScreeningStanding::Open : ScreeningStanding::Done; // its status was set by hand
    }
    const Screening &newest = given.back();
    const bool follows = state == stateOf(newest.verdict)
        && (newest.verdict != ScreeningVerdict::AskAgain || stateReason == newest.reason);
    if (follows || countingVerdict(screenersNeeded, given))
        return ScreeningStanding::Done;
    const bool differ = std::any_of(given.begin(), given.end(),
                                    [&](const Screening &other) { return other.verdict != newest.verdict; });
    return differ ? ScreeningStanding::Disagreed : ScreeningStanding::Waiting;
}

QString reasonFor(const QString &reason, const std::vector<EligibilityRule> &rules, Language language)
{
    QStringList lines = reason.split(u'\n');
    for (QString &line : lines) {
        const QString written = line.trimmed();
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const EligibilityRule &candidate) {
            return std::any_of(allLanguages.begin(), allLanguages.end(), [&](Language spoken) {
                return !written.isEmpty() && candidate.reason.at(spoken).trimmed() == written;
            });
        });
        if (rule != rules.end())
            line = rule->reason.in(language);
    }
    return lines.join(u'\n');
}

} // namespace pitchdesk
