// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/term.h"
#include "core/exchange/tabledata.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace pitchdesk {

class Store;

/// The fields of a proposal that a column can be mapped to, in the order a page shows them.
/// "applicant" (required) "applicant_kana" "title" "summary" "challenge" "country" "fields" "stage" "founded"
/// "website" "contact" "contact_family" "contact_middle" "contact_given" "contact_kana" "email" "phone" "language" "external_id" "received_at"
[[nodiscard]] const QStringList &importFields();

/// Which column of a file fills which field.
struct ImportMapping {
    QMap<QString, QString> columns; ///< field → column header
    QStringList answers;            ///< headers kept as answers to questions of the form
    QString sheet;                  ///< of an XLSX; empty = the first
    QString delimiter;              ///< of a CSV; empty = found
    QString quote;                  ///< of a CSV; empty = found
    QString encoding;               ///< of a CSV, a code of TextEncoding; empty = found
    /// Of "challenge", "country", "fields", "stage" and "language": text of a cell → what it means, in a word that the
    /// field knows; empty = it says nothing. Width, case and marks of the text do not matter.
    QMap<QString, QMap<QString, QString>> values;

    /// JSON: {"columns": {field: header}, "answers": [header], "sheet": …, "delimiter": …, "quote": …, "encoding": …,
    /// "values": {field: {text: meaning}}}
    [[nodiscard]] QByteArray toJson() const;
    /// A mapping that says only how the file is to be read.
    [[nodiscard]] ImportMapping reading() const;
    /// MappingInvalid when it is no such JSON or names an unknown field or encoding.
    [[nodiscard]] static Result<ImportMapping> fromJson(const QByteArray &json, const QString &file);
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

struct ImportProblem {
    int row = 0;    ///< row number in the file, its header being in row 1 as a rule
    QString column; ///< header, or empty where the whole row is meant
    Error error;
    bool skipsRow = true; ///< false: only a note, the row comes in
    QString source;       ///< of a folder of forms: the name of the file, `row` being its place among them
};

enum class ImportAction { Add, Update, Unchanged, Skip };

struct ImportPreviewRow {
    int row = 0;
    ImportAction action = ImportAction::Add;
    QStringList cells; ///< in the order of ImportPreview::header
    bool isSuspectedDuplicate = false;
};

struct ImportOptions {
    EventId event;
    ChallengeId challenge;                ///< for all rows without a challenge of their own; invalid = still to choose
    std::optional<ImportMapping> mapping; ///< nothing: the last one for these headers, else guessed
    bool takesTheirs = false;             ///< what the file says also where the desk has edited since
    bool strict = false;                  ///< one bad row refuses the whole file (RowsRefused)
    bool dryRun = false;
};

struct ImportOutcome {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    int suspectedDuplicates = 0;
    ImportMapping mapping;
    std::vector<ImportProblem> problems;
};

/// A text of a field with a known set of values that cannot be read, or that the mapping gives a meaning.
struct ImportUnreadValue {
    QString field;
    QString text;
    QString meaning; ///< by the mapping
    bool isMapped = false;
    int rows = 0;

    friend bool operator==(const ImportUnreadValue &, const ImportUnreadValue &) = default;
};

struct ImportPreview {
    QStringList sheets;            ///< empty for a CSV
    QStringList sources;           ///< of a folder of forms: names of the files, by the numbers of rows, from 1
    std::optional<CsvDialect> csv; ///< how a CSV is written, given or found
    QStringList header;
    std::vector<ImportPreviewRow> rows; ///< the first 200
    int rowCount = 0;
    std::vector<ImportUnreadValue> unread; ///< the most frequent 200
    std::vector<Term> fieldTerms;          ///< what a text of "fields" can mean
    ImportOutcome outcome;                 ///< what running it would do
};

struct ScoreImportOutcome {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    std::vector<ImportProblem> problems;
};

/// Proposals and scores from CSV and XLSX. Everything that a run writes is one transaction, undone in one step. An
/// error of the file is returned and changes nothing; a problem of a row skips that row and is listed. A row that is known
/// changes what it says otherwise than at the last import; what the desk has edited since stays and is listed
/// (RowEditedHere), unless the options say otherwise. A preview also lists what would change (RowChanges).
class ImportWorkflow
{
public:
    explicit ImportWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// `file` may be a folder of filled forms (NoForms): each is a row, known again by the name of its file.
    /// Reads the file and says what run() would do; writes nothing. Without a mapping the one that ran last for files with
    /// these headers is used, else a guessed one; that may lack the applicant's column, which run() refuses with ColumnMissing.
    Result<ImportPreview> preview(const QString &file, const ImportOptions &options, Progress &progress) const;
    Result<ImportOutcome> run(const QString &file, const ImportOptions &options, Progress &progress);

    /// Columns judge, proposal, criterion, score or state (any order, headers in English, Japanese or Vietnamese).
    /// A judge is named by uid, number, e-mail or name; a proposal by uid or number; a criterion by code, uid or name.
    Result<ScoreImportOutcome> importScores(const QString &file, EventId event, bool strict, Progress &progress);

private:
    Store &m_store;
};

} // namespace pitchdesk
