// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QStringList>

#include <vector>

namespace pitchdesk {

/// The printed name of a person who was erased.
inline const QString erasedName = QStringLiteral("—");

/// A copy of the file that may hold somebody still.
struct HoldingCopy {
    QString file;
    bool isReadable = true; ///< no: nobody can say whether it does
};

/// What erasing a person did, or would do.
struct ErasureReport {
    int proposals = 0;                ///< whose contact the person is; they stay
    int judgeRecords = 0;             ///< they stay, with their scores
    int notes = 0;                    ///< about the person; they go
    int consents = 0;                 ///< that the person gave; they go
    int journalEntries = 0;           ///< steps and changes that told something of the person
    std::vector<ProposalId> mentions; ///< proposals whose texts name the person: for the desk to look at
    std::vector<HoldingCopy> copies;  ///< backups
    bool isWholeFileCleared = true;   ///< no: another program had the file open, so its log may hold traces
};

} // namespace pitchdesk
