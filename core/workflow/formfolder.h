// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/storage/store.h"
#include "core/workflow/importworkflow.h"

namespace pitchdesk {

/// The filled forms of a folder as one table: a row for each, with the file's name as what knows it again, and a column
/// for each field and each question.
struct FormFolder {
    TableData table;
    ImportMapping mapping;
    QStringList files; ///< names, in order; rows and problems are numbered by them, from 1
    std::vector<ImportProblem> problems;
};

/// Reads all .xlsx of a folder, by name. What is no form of this event, damaged, or a lock that Excel left is a problem
/// that skips its file; an answer to a question that is no longer there is a note. Choices come in the words that their
/// options were first written in. NoForms(folder) where there is no .xlsx at all, Cancelled.
[[nodiscard]] Result<FormFolder> readFormFolder(Store &store, const Event &event, const QString &folder,
                                                Progress &progress);

} // namespace pitchdesk
