// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/workflow/importrow.h"

#include <functional>

namespace pitchdesk {

/// A file that has been read, and what is needed to understand its rows as proposals of an event.
struct ImportTable {
    QStringList sheets;
    std::optional<CsvDialect> csv;
    std::vector<QStringList> rows;
    std::vector<int> rowNumbers;
    ImportMapping mapping;               ///< given or guessed
    QStringList sources;                 ///< of a folder of forms: names of the files, by the numbers of rows, from 1
    std::vector<ImportProblem> problems; ///< of the folder
    RowContext context;
    std::vector<Term> fieldTerms;
    QDateTime deadline; ///< of the event, invalid where none is set
};

/// RecordNotFound (event, challenge), MappingColumnUnknown, Cancelled and the errors of readTable().
[[nodiscard]] Result<ImportTable> readImportTable(Store &store, const QString &file, const ImportOptions &options,
                                                  Progress &progress);

/// Runs a reader whose progress is the first half of `progress`, and which stops when that is cancelled.
template<typename Read>
auto readAsFirstHalf(Progress &progress, Read &&read) -> decltype(read(progress))
{
    Progress *inner = nullptr;
    Progress reading([&progress, &inner](double fraction, const QString &stage) {
        progress.report(fraction / 2, stage);
        if (progress.isCancelled())
            inner->cancel();
    });
    inner = &reading;
    if (progress.isCancelled())
        reading.cancel();
    auto result = read(reading);
    if (result && progress.isCancelled())
        return fail(ErrorCode::Cancelled);
    return result;
}

} // namespace pitchdesk
