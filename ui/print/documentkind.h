// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/domain/ids.h"

namespace pitchdesk {

/// The documents that can be exported as a table (XLSX, CSV, JSON) or as a PDF.
enum class DocumentKind { Ranking, Proposals, Scores };
template<>
struct EnumCodes<DocumentKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(DocumentKind, Ranking, "ranking"),
        PD_ENUM_CODE(DocumentKind, Proposals, "proposals"),
        PD_ENUM_CODE(DocumentKind, Scores, "scores"),
    };
};

/// What a document is to be about.
struct DocumentRequest {
    DocumentKind kind = DocumentKind::Ranking;
    EventId event;
    ChallengeId challenge;         ///< invalid: all challenges of the event
    RoundId round;                 ///< invalid: the event's current round; not used by Proposals
    bool withPersonalData = false; ///< contact persons of Proposals
};

} // namespace pitchdesk
