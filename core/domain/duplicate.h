// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QStringList>

namespace pitchdesk {

/// Two proposals that look like the same one, and by what: "name", "email", "website", "title".
struct DuplicatePair {
    ProposalId first; ///< the lower id
    ProposalId second;
    QStringList reasons;

    friend bool operator==(const DuplicatePair &, const DuplicatePair &) = default;
};

/// Two proposals whose texts are alike.
struct SimilarPair {
    ProposalId first; ///< the lower id
    ProposalId second;
    double similarity = 0; ///< of summary and answers, 0…1

    friend bool operator==(const SimilarPair &, const SimilarPair &) = default;
};

/// Somebody's word that two proposals are not the same.
struct DuplicateVerdict {
    ProposalId first; ///< the lower id
    ProposalId second;
    QString reason;
    QString who;
    QDateTime at; ///< UTC

    friend bool operator==(const DuplicateVerdict &, const DuplicateVerdict &) = default;
};

} // namespace pitchdesk
