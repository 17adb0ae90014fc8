// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importtable.h"

#include "core/base/textfold.h"
#include "core/exchange/tablereader.h"
#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/mappingrepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/termrepository.h"
#include "core/workflow/formfolder.h"

#include <QFileInfo>

#include <limits>

namespace pitchdesk {

namespace {

Result<ChallengeMatcher> challengesOf(Store &store, EventId event)
{
    const ChallengeRepository repository(store);
    PD_ASSIGN(const std::vector<Challenge> challenges, repository.challenges(event));
    ChallengeMatcher matcher;
    for (const Challenge &challenge : challenges) {
        PD_ASSIGN(const std::vector<Organisation> owners, repository.owners(challenge.id));
        matcher.add(challenge, owners);
    }
    return matcher;
}

/// The mapping that was used last for files with these headers, else one that is guessed.
Result<ImportMapping> ownMapping(Store &store, EventId event, const TableData &table)
{
    PD_ASSIGN(const QByteArray remembered, MappingRepository(store).recall(event, table.header));
    if (!remembered.isEmpty()) {
        if (auto mapping = ImportMapping::fromJson(remembered, {}))
            return std::move(*mapping);
    }
    return guessMapping(table);
}

/// The mapping to use. One that names no column only says how the file is to be read.
Result<ImportMapping> mappingFor(Store &store, const ImportOptions &options, const TableData &table)
{
    if (options.mapping && !(options.mapping->columns.isEmpty() && options.mapping->answers.isEmpty()))
        return *options.mapping;
    PD_ASSIGN(ImportMapping mapping, ownMapping(store, options.event, table));
    const ImportMapping given = options.mapping.value_or(
        ImportMapping()); // this file is read as it says, not the last one
    mapping.delimiter = given.delimiter;
    mapping.quote = given.quote;
    mapping.encoding = given.encoding;
    mapping.sheet = table.sheet;
    return mapping;
}

DateOrder dateOrderIn(const TableData &table, const MappedColumns &columns)
{
    QStringList cells;
    if (const int column = columns.of(ImportField::ReceivedAt); column >= 0) {
        for (const QStringList &row : table.rows)
            cells.append(row.at(column));
    }
    return dateOrderOf(cells);
}

void takeMeanings(const ImportMapping &mapping, RowContext &context)
{
    for (const ImportField field : fieldsWithMeanings()) {
        const QMap<QString, QString> meanings = mapping.values.value(importFields().at(int(field)));
        for (auto it = meanings.cbegin(); it != meanings.cend(); ++it) {
            context.meanings[size_t(field)].insert(fold(it.key()), it.value());
            if (field == ImportField::Fields)
                context.terms.setMeaning(it.key(), it.value());
        }
    }
}

Result<TablePreview> readWhole(const QString &file, const ImportOptions &options, Progress &progress)
{
    TableOptions reading;
    if (options.mapping) {
        const auto characterOf = [](const QString &text) { return text.isEmpty() ? QChar() : text.front(); };
        reading.sheet = options.mapping->sheet;
        reading.delimiter = characterOf(options.mapping->delimiter);
        reading.quote = characterOf(options.mapping->quote);
        reading.encoding = encodingFromName(options.mapping->encoding);
    }
    return readAsFirstHalf(progress, [&](Progress &half) {
        return previewTable(file, reading, std::numeric_limits<int>::max(), half);
    });
}

/// A folder of forms needs no guessing, but may be read by another mapping.
Result<TableData> readForms(Store &store, const Event &event, const QString &folder, const ImportOptions &options,
                            Progress &progress, ImportTable &result)
{
    PD_ASSIGN(FormFolder forms,
              readAsFirstHalf(progress, [&](Progress &half) { return readFormFolder(store, event, folder, half); }));
    const bool isGiven = options.mapping && !options.mapping->columns.isEmpty();
    result.mapping = isGiven ? *options.mapping : forms.mapping;
    result.sources = std::move(forms.files);
    result.problems = std::move(forms.problems);
    return std::move(forms.table);
}

} // namespace

Result<ImportTable> readImportTable(Store &store, const QString &file, const ImportOptions &options, Progress &progress)
{
    const EventRepository events(store);
    PD_ASSIGN(const Event event, events.event(options.event));
    ImportTable result;
    PD_ASSIGN(result.deadline, events.deadline(options.event));
    RowContext &context = result.context;
    PD_ASSIGN(context.challenges, challengesOf(store, options.event));
    context.defaultChallenge = context.challenges.uidOf(options.challenge);
    if (options.challenge.isValid() && context.defaultChallenge.isEmpty())
        return fail(recordNotFound(QStringLiteral("challenge"), options.challenge.value()));
    PD_ASSIGN(result.fieldTerms, TermRepository(store).terms(QStringLiteral("field")));
    context.terms = TermMatcher(result.fieldTerms);
    context.zone = QTimeZone(event.zone.toUtf8());
    if (!context.zone.isValid())
        context.zone = QTimeZone::utc();
    context.latestYear = store.clock().now().date().year() + 1;

    TablePreview preview;
    if (QFileInfo(file).isDir()) {
        PD_ASSIGN(preview.table, readForms(store, event, file, options, progress, result));
    } else {
        PD_ASSIGN(preview, readWhole(file, options, progress));
        PD_ASSIGN(result.mapping, mappingFor(store, options, preview.table));
    }
    context.header = preview.table.header;
    PD_ASSIGN(context.columns, mappedColumns(result.mapping, context.header, file));
    takeMeanings(result.mapping, context);
    context.dateOrder = dateOrderIn(preview.table, context.columns);
    result.sheets = preview.sheets;
    result.csv = preview.csv;
    result.rows = std::move(preview.table.rows);
    result.rowNumbers = std::move(preview.table.rowNumbers);
    return result;
}

} // namespace pitchdesk
