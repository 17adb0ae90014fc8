// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importunread.h"

#include "core/base/countrycodes.h"
#include "core/base/textfold.h"

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr size_t mostShown = 200;

/// Text → number of rows; spellings that fold alike are one.
struct Counted {
    QString text;
    int rows = 0;
};
using Counts = QHash<QString, Counted>;

void add(Counts &counts, const QString &text, int rows)
{
    Counted &counted = counts[fold(text)];
    if (counted.rows == 0)
        counted.text = text;
    counted.rows += rows;
}

Counts cellsOf(const std::vector<QStringList> &rows, int column)
{
    QHash<QString, int> cells;
    for (const QStringList &row : rows)
        ++cells[row.at(column).trimmed()];
    Counts counts;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        if (!it.key().isEmpty())
            add(counts, it.key(), it.value());
    }
    return counts;
}

bool isReadable(const RowContext &context, ImportField field, const QString &text)
{
    switch (field) {
    case ImportField::Challenge:
        return context.challenges.find(text).has_value();
    case ImportField::Country:
        return saysNothing(text) || !countryCode(text).isEmpty();
    case ImportField::Stage:
        return saysNothing(text) || parseStage(text).has_value();
    case ImportField::Language:
        return saysNothing(text) || parseLanguage(text).has_value();
    default:
        return true;
    }
}

/// The unknown parts of lists of fields, and the parts that the mapping gives a meaning.
Counts fieldParts(const RowContext &context, const Counts &cells)
{
    Counts parts;
    const auto &meanings = context.meanings[size_t(ImportField::Fields)];
    for (const Counted &cell : cells) {
        if (saysNothing(cell.text))
            continue;
        for (const QString &part : context.terms.find(cell.text).unknown)
            add(parts, part, cell.rows);
        const QString folded = fold(cell.text);
        for (auto it = meanings.cbegin(); it != meanings.cend(); ++it) {
            if (containsWhole(folded, it.key()))
                add(parts, it.key(), cell.rows);
        }
    }
    return parts;
}

void collect(const RowContext &context, ImportField field, const Counts &counts, std::vector<ImportUnreadValue> &found)
{
    const auto &meanings = context.meanings[size_t(field)];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto meaning = meanings.constFind(it.key());
        const bool isMapped = meaning != meanings.cend();
        const bool isFieldPart = field == ImportField::Fields;
        if (isMapped || isFieldPart || !isReadable(context, field, it->text))
            found.push_back(
                {importFields().at(int(field)), it->text, isMapped ? *meaning : QString(), isMapped, it->rows});
    }
}

} // namespace

std::vector<ImportUnreadValue> unreadValues(const RowContext &context, const std::vector<QStringList> &rows)
{
    std::vector<ImportUnreadValue> found;
    for (const ImportField field : fieldsWithMeanings()) {
        if (!context.columns.has(field))
            continue;
        const Counts cells = cellsOf(rows, context.columns.of(field));
        collect(context, field, field == ImportField::Fields ? fieldParts(context, cells) : cells, found);
    }
    std::sort(found.begin(), found.end(), [](const ImportUnreadValue &one, const ImportUnreadValue &other) {
        return one.rows != other.rows ? one.rows > other.rows
                                      : std::pair(one.field, one.text) < std::pair(other.field, other.text);
    });
    found.resize(std::min(found.size(), mostShown));
    return found;
}

} // namespace pitchdesk
