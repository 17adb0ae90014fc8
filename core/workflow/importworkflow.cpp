// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importworkflow.h"

#include "core/base/conveyor.h"
#include "core/storage/mappingrepository.h"
#include "core/storage/transaction.h"
#include "core/workflow/importtable.h"
#include "core/workflow/importunread.h"
#include "core/workflow/importwriter.h"
#include "core/workflow/scoreimport.h"

#include <QFileInfo>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr size_t previewedRows = 200;
/// Planned at once: enough that handing them over costs nothing, and few enough to be held in memory.
constexpr size_t blockSize = 256;

/// Rows of the table, by their places.
struct RowRange {
    size_t first = 0;
    size_t last = 0; ///< is no longer one of them
};

/// A row that was planned, with what is wrong with it.
struct PlannedLine {
    int number = 0;
    QStringList cells; ///< of a row that is shown
    PlannedRow row;
    std::vector<ImportProblem> problems;
};

/// One import from its table on: what it does with each row. The rows are planned by another thread, to which table and
/// book belong meanwhile; all else is done here, row by row, as if each had just been planned.
class Import
{
public:
    Import(ImportTable &&table, ImportBook &&book, const ImportOptions &options)
        : m_table(std::move(table))
        , m_book(std::move(book))
        , m_options(options)
        , m_reader(std::move(m_table.context))
        , m_planner(m_reader, m_book, options.challenge)
    {
        m_preview.sheets = m_table.sheets;
        m_preview.csv = m_table.csv;
        m_preview.fieldTerms = m_table.fieldTerms;
        m_preview.header = m_reader.context().header;
        m_preview.rowCount = int(m_table.rows.size());
        m_preview.outcome.mapping = m_table.mapping;
        m_preview.sources = m_table.sources;
        m_preview.outcome.problems = std::move(m_table.problems);
        const auto &problems = m_preview.outcome.problems;
        m_preview.outcome.skipped = int(
            std::count_if(problems.begin(), problems.end(), [](const ImportProblem &one) { return one.skipsRow; }));
    }
    Import(const Import &) = delete;
    Import &operator=(const Import &) = delete;

    [[nodiscard]] const ImportBook &book() const { return m_book; }
    [[nodiscard]] const RowContext &context() const { return m_reader.context(); }
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    void setUnread(std::vector<ImportUnreadValue> &&unread) { m_preview.unread = std::move(unread); }
    void addNotes(std::vector<ImportProblem> &&notes)
    {
        auto &problems = m_preview.outcome.problems;
        std::move(notes.begin(), notes.end(), std::back_inserter(problems));
        for (ImportProblem &problem : problems) {
            if (problem.source.isEmpty() && problem.row > 0)
                problem.source = m_preview.sources.value(problem.row - 1);
        }
    }
    /// Goes through all rows; each is given to `take`, which may write it, and let go.
    template<typename Take>
    Status go(Progress &progress, const QString &stage, Take &&take)
    {
        if (!context().columns.has(ImportField::Applicant)) {
            showRows(ImportAction::Unchanged);
            return {};
        }
        using Lines = std::vector<PlannedLine>;
        const size_t size = m_table.rows.size();
        size_t taken = 0;
        const auto takeAll = [&](Lines &&lines) -> Status {
            for (PlannedLine &line : lines) {
                if (progress.isCancelled())
                    return fail(ErrorCode::Cancelled);
                if (taken % 512 == 0)
                    progress.report(0.5 + 0.4 * double(taken) / double(size), stage);
                ++taken;
                count(line);
                PD_TRY(take(std::move(line.row)));
            }
            return {};
        };
        const auto plan = [this](RowRange &&rows) { return planLines(rows); };
        PD_TRY((convey<RowRange, Lines>(rangesOf(size), plan, takeAll)));
        markDuplicates();
        return progress.isCancelled() ? Status(fail(ErrorCode::Cancelled)) : Status {};
    }

private:
    /// Gives all rows in blocks.
    static std::function<std::optional<RowRange>()> rangesOf(size_t size)
    {
        return [size, first = size_t(0)]() mutable -> std::optional<RowRange> {
            if (first >= size)
                return std::nullopt;
            const RowRange rows {first, std::min(first + blockSize, size)};
            first = rows.last;
            return rows;
        };
    }

    /// Plans some rows and lets go of their cells; runs on the other thread.
    std::vector<PlannedLine> planLines(const RowRange &rows)
    {
        std::vector<PlannedLine> lines(rows.last - rows.first);
        for (size_t i = rows.first; i < rows.last; ++i) {
            PlannedLine &line = lines[i - rows.first];
            QStringList cells = std::move(m_table.rows[i]);
            line.number = m_table.rowNumbers[i];
            line.row = m_planner.plan(line.number, cells, line.problems);
            line.row.number = line.number;
            if (i < previewedRows)
                line.cells = std::move(cells);
        }
        return lines;
    }

    void count(PlannedLine &line)
    {
        const PlannedRow &planned = line.row;
        ImportOutcome &outcome = m_preview.outcome;
        std::move(line.problems.begin(), line.problems.end(), std::back_inserter(outcome.problems));
        switch (planned.action) {
        case ImportAction::Add:
            ++outcome.added;
            m_added.push_back(planned.place);
            break;
        case ImportAction::Update:
            ++outcome.updated;
            break;
        case ImportAction::Unchanged:
            ++outcome.unchanged;
            break;
        case ImportAction::Skip:
            ++outcome.skipped;
            break;
        }
        if (m_preview.rows.size() >= previewedRows)
            return;
        m_preview.rows.push_back({line.number, planned.action, std::move(line.cells), false});
        m_shown.push_back(planned.action == ImportAction::Add ? planned.place : -1);
    }

    void showRows(ImportAction action)
    {
        for (size_t i = 0; i < std::min(m_table.rows.size(), previewedRows); ++i)
            m_preview.rows.push_back({m_table.rowNumbers[i], action, m_table.rows[i], false});
    }

    void markDuplicates()
    {
        const std::vector<bool> suspected = m_book.suspected();
        const auto isSuspected = [&suspected](int place) { return place >= 0 && suspected[size_t(place)]; };
        m_preview.outcome.suspectedDuplicates = int(std::count_if(m_added.begin(), m_added.end(), isSuspected));
        for (size_t i = 0; i < m_shown.size(); ++i)
            m_preview.rows[i].isSuspectedDuplicate = isSuspected(m_shown[i]);
    }

    ImportTable m_table;
    ImportBook m_book;
    ImportOptions m_options;
    RowReader m_reader;
    ImportPlanner m_planner;
    ImportPreview m_preview;
    std::vector<int> m_added; ///< places in the book
    std::vector<int> m_shown; ///< the same of the rows that are shown; -1 = not added
};

Error columnMissing(const QString &file)
{
    return Error {ErrorCode::ColumnMissing, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("column"), importFields().first());
}

Status checkStrict(const ImportOptions &options, const ImportOutcome &outcome, const QString &file)
{
    if (!options.strict || outcome.skipped == 0)
        return {};
    return fail(Error {ErrorCode::RowsRefused, {}, {}}
                    .with(QStringLiteral("file"), file)
                    .with(QStringLiteral("count"), outcome.skipped));
}

/// What an import would do, without a thought of doing it.
Result<ImportPreview> look(Store &store, ImportTable &&table, const ImportOptions &options, Progress &progress)
{
    PD_ASSIGN(ImportBook book, ImportBook::load(store, options.event));
    std::vector<ImportUnreadValue> unread = unreadValues(table.context, table.rows);
    Import import(std::move(table), std::move(book), options);
    import.setUnread(std::move(unread));
    ImportWriter writer(store, options.event, import.context(), import.book(), {}, options.takesTheirs);
    PD_TRY(writer.begin());
    PD_TRY(import.go(progress, QStringLiteral("import.checking"), [&writer](PlannedRow &&row) {
        return row.action == ImportAction::Update ? writer.compare(row) : Status {};
    }));
    import.addNotes(writer.takeNotes());
    return import.preview();
}

} // namespace

Result<ImportPreview> ImportWorkflow::preview(const QString &file, const ImportOptions &options,
                                              Progress &progress) const
{
    PD_ASSIGN(ImportTable table, readImportTable(m_store, file, options, progress));
    return look(m_store, std::move(table), options, progress);
}

Result<ImportOutcome> ImportWorkflow::run(const QString &file, const ImportOptions &options, Progress &progress)
{
    PD_ASSIGN(ImportTable table, readImportTable(m_store, file, options, progress));
    if (!table.context.columns.has(ImportField::Applicant))
        return fail(columnMissing(file));
    if (options.dryRun) {
        PD_ASSIGN(ImportPreview preview, look(m_store, std::move(table), options, progress));
        PD_TRY(checkStrict(options, preview.outcome, file));
        return std::move(preview.outcome);
    }
    const QDateTime deadline = table.deadline;
    const Action action {QStringLiteral("proposals.import"), {{QStringLiteral("file"), QFileInfo(file).fileName()}}};
    PD_ASSIGN(Transaction transaction, Transaction::begin(m_store, action));
    PD_ASSIGN(ImportBook book, ImportBook::load(m_store, options.event));
    Import import(std::move(table), std::move(book), options);
    ImportWriter writer(m_store, options.event, import.context(), import.book(), deadline, options.takesTheirs);
    PD_TRY(writer.begin());
    const ImportOutcome &outcome = import.preview().outcome;
    const auto write = [&](PlannedRow &&row) {
        const bool isRefused = options.strict && outcome.skipped > 0; // only what else is wrong is still wanted
        return isRefused ? Status {} : writer.write(std::move(row));
    };
    PD_TRY(import.go(progress, QStringLiteral("import.saving"), write));
    PD_TRY(checkStrict(options, outcome, file));
    PD_TRY(writer.finish());
    if (import.preview().sources.isEmpty())
        PD_TRY(MappingRepository(m_store).remember(options.event, import.context().header, outcome.mapping.toJson()));
    std::vector<ImportProblem> notes = writer.takeNotes();
    std::erase_if(notes, [](const ImportProblem &note) { return note.error.code == ErrorCode::RowChanges; });
    import.addNotes(std::move(notes));
    transaction.setArgument(QStringLiteral("count"), outcome.added + outcome.updated);
    PD_TRY(transaction.commit());
    progress.report(1.0, QStringLiteral("import.saving"));
    return outcome;
}

Result<ScoreImportOutcome> ImportWorkflow::importScores(const QString &file, EventId event, bool strict,
                                                        Progress &progress)
{
    return pitchdesk::importScores(m_store, file, event, strict, progress);
}

} // namespace pitchdesk
