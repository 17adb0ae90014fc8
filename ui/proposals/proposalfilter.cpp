// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalfilter.h"

#include <algorithm>

namespace pitchdesk {

bool ProposalFilter::matches(const ProposalRow &row) const
{
    if (challenge && row.challenge != *challenge)
        return false;
    if (state && row.state != *state)
        return false;
    if (toScreen && row.state != ProposalState::Received && row.state != ProposalState::Incomplete)
        return false;
    if (!country.isEmpty() && row.country != country)
        return false;
    if (field.isValid() && std::find(row.fields.begin(), row.fields.end(), field) == row.fields.end())
        return false;
    if (stage && row.stage != *stage)
        return false;
    if ((late && !row.isLate) || (duplicates && !row.isSuspectedDuplicate) || (noChallenge && row.challenge.isValid()))
        return false;
    return !found || found->contains(row.id);
}

bool ProposalFilter::isActive() const
{
    return *this != ProposalFilter {};
}

} // namespace pitchdesk
