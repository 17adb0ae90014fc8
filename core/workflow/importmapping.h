// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledata.h"
#include "core/workflow/importworkflow.h"

#include <array>

namespace pitchdesk {

/// The fields of importFields(), in its order.
enum class ImportField {
    Applicant,
    ApplicantKana,
    Title,
    Summary,
    Challenge,
    Country,
    Fields,
    Stage,
    Founded,
    Website,
    Contact,
    ContactFamily,
    ContactMiddle,
    ContactGiven,
    ContactKana,
    Email,
    Phone,
    Language,
    ExternalId,
    ReceivedAt
};
inline constexpr int importFieldCount = int(ImportField::ReceivedAt) + 1;

/// A mapping as the columns of one table, counted from 0.
struct MappedColumns {
    std::array<int, importFieldCount> fields; ///< -1 = not in the file
    std::vector<int> answers;                 ///< in the order of the file

    [[nodiscard]] int of(ImportField field) const { return fields[size_t(field)]; }
    [[nodiscard]] bool has(ImportField field) const { return of(field) >= 0; }
};

/// The columns that the mapping names. MappingColumnUnknown(file, column) for the first that the header lacks.
[[nodiscard]] Result<MappedColumns> mappedColumns(const ImportMapping &mapping, const QStringList &header,
                                                  const QString &file);

/// The fields whose cells mean one of a known set of values, so that a mapping may say what a text means.
[[nodiscard]] const std::vector<ImportField> &fieldsWithMeanings();

/// A mapping guessed from the words of the header, in English, Japanese and Vietnamese. Every other column that is not
/// empty becomes an answer.
[[nodiscard]] ImportMapping guessMapping(const TableData &table);

} // namespace pitchdesk
