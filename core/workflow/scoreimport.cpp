// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/scoreimport.h"

#include "core/exchange/tablereader.h"
#include "core/storage/eventrepository.h"
#include "core/storage/judgerepository.h"
#include "core/storage/query.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/rubricrepository.h"
#include "core/storage/transaction.h"
#include "core/workflow/change.h"
#include "core/workflow/importrow.h"
#include "core/workflow/importtable.h"
#include "core/workflow/scorerules.h"
#include "core/workflow/scoretable.h"

#include <QFileInfo>

namespace pitchdesk {

namespace {

using CellKey = QPair<QPair<qint64, qint64>, qint64>; ///< judge, proposal, criterion

CellKey keyOf(const Score &score)
{
    return {{score.judge.value(), score.proposal.value()}, score.criterion.value()};
}

/// A wrong score of a row; the other errors are about the round and end the import.
bool isOfRow(ErrorCode code)
{
    return code == ErrorCode::ScoreOutOfScale || code == ErrorCode::ScoreNotOnStep || code == ErrorCode::JudgeBarred
        || code == ErrorCode::JudgeNotOnPanel;
}

class ScoreImport
{
public:
    ScoreImport(Store &store, const TableData &table, const ScoreColumns &columns)
        : m_store(store)
        , m_table(table)
        , m_columns(columns)
        , m_rules(store)
        , m_reviews(store)
    {
    }

    /// RecordNotFound, RoundClosed.
    Status load(EventId event);
    /// RubricWeights and failures of the file; what is wrong with the row itself is listed.
    Status takeRow(size_t index);
    [[nodiscard]] const ScoreImportOutcome &outcome() const { return m_outcome; }

private:
    struct Seen {
        int row = 0;
        ScoreValue value;
    };

    [[nodiscard]] QString cell(size_t index, ScoreField field) const;
    void problem(size_t index, Error error, ScoreField field);
    void unknown(size_t index, ErrorCode code, ScoreField field);
    bool readNames(size_t index, Score &score);
    Status store(size_t index, const Score &score);

    Store &m_store;
    const TableData &m_table;
    ScoreColumns m_columns;
    ScoreRules m_rules;
    ReviewRepository m_reviews;
    Round m_round;
    ScoreNames m_names;
    QHash<CellKey, ScoreValue> m_stored;
    QHash<CellKey, Seen> m_seen;
    ScoreImportOutcome m_outcome;
};

Status ScoreImport::load(EventId event)
{
    PD_TRY(EventRepository(m_store).event(event));
    const RubricRepository rubrics(m_store);
    PD_ASSIGN(const std::vector<Round> rounds, rubrics.rounds(event));
    if (rounds.empty())
        return fail(recordNotFound(QStringLiteral("round"), 0));
    m_round = rounds.back();
    if (!m_round.isOpen)
        return fail(Error {ErrorCode::RoundClosed, {}, {}}.with(QStringLiteral("round"), originalText(m_round.name)));
    PD_ASSIGN(const Rubric rubric, rubrics.rubric(m_round.rubric));
    for (const Criterion &criterion : rubric.criteria)
        m_names.addCriterion(criterion);
    PD_ASSIGN(const std::vector<Judge> judges, JudgeRepository(m_store).judges(event));
    for (const Judge &judge : judges)
        m_names.addJudge(judge);
    Query proposals(m_store.database(), QStringLiteral("SELECT id, uid, number FROM proposal WHERE event_id = ?"));
    proposals.bind(event);
    PD_TRY(proposals.exec());
    while (proposals.next())
        m_names.addProposal(proposals.id<ProposalId>(0), proposals.text(1), proposals.number(2));
    PD_ASSIGN(const std::vector<Score> scores, m_reviews.scores(m_round.id, {}));
    for (const Score &score : scores)
        m_stored.insert(keyOf(score), score.value);
    return {};
}

QString ScoreImport::cell(size_t index, ScoreField field) const
{
    const int column = m_columns[size_t(field)];
    return column < 0 ? QString() : m_table.rows[index].at(column).trimmed();
}

void ScoreImport::problem(size_t index, Error error, ScoreField field)
{
    const int column = m_columns[size_t(field)];
    m_outcome.problems.push_back(
        {m_table.rowNumbers[index], column < 0 ? QString() : m_table.header.at(column), std::move(error), true});
}

void ScoreImport::unknown(size_t index, ErrorCode code, ScoreField field)
{
    const int column = m_columns[size_t(field)];
    const QString header = column < 0 ? QString() : m_table.header.at(column);
    m_outcome.problems.push_back(rowProblem(code, m_table.rowNumbers[index], header, cell(index, field), true));
}

/// Who, what and by which criterion; false where one of them is not known, which is listed.
bool ScoreImport::readNames(size_t index, Score &score)
{
    score.round = m_round.id;
    score.judge = m_names.judge(cell(index, ScoreField::Judge));
    score.proposal = m_names.proposal(cell(index, ScoreField::Proposal));
    score.criterion = m_names.criterion(cell(index, ScoreField::Criterion));
    if (!score.judge.isValid())
        unknown(index, ErrorCode::RowUnknownJudge, ScoreField::Judge);
    if (!score.proposal.isValid())
        unknown(index, ErrorCode::RowUnknownProposal, ScoreField::Proposal);
    if (!score.criterion.isValid())
        unknown(index, ErrorCode::RowUnknownCriterion, ScoreField::Criterion);
    return score.judge.isValid() && score.proposal.isValid() && score.criterion.isValid();
}

Status ScoreImport::takeRow(size_t index)
{
    Score score;
    ScoreField wrong = ScoreField::Score;
    if (!readNames(index, score)) {
        ++m_outcome.skipped;
        return {};
    }
    const std::optional<ScoreValue> value = scoreValue(cell(index, ScoreField::Score), cell(index, ScoreField::State),
                                                       wrong);
    if (!value) {
        unknown(index, ErrorCode::RowFieldInvalid, wrong);
        ++m_outcome.skipped;
        return {};
    }
    score.value = *value;
    if (value->state == ScoreState::Missing) { // nothing to say, which never clears a cell
        ++m_outcome.unchanged;
        return {};
    }
    return store(index, score);
}

Status ScoreImport::store(size_t index, const Score &score)
{
    const CellKey key = keyOf(score);
    const int row = m_table.rowNumbers[index];
    if (const auto seen = m_seen.constFind(key); seen != m_seen.cend() && seen->value != score.value) {
        Error error {ErrorCode::RowTwice, {}, {}};
        problem(index, std::move(error).with(QStringLiteral("row"), row).with(QStringLiteral("first"), seen->row),
                ScoreField::Score);
        ++m_outcome.skipped;
        return {};
    }
    const auto stored = m_stored.constFind(key);
    const bool isThere = stored != m_stored.cend();
    if (!isThere || *stored != score.value) {
        if (Status status = m_rules.check(score); !status) {
            if (!isOfRow(status.error().code))
                return status;
            const bool isOfJudge = status.error().code == ErrorCode::JudgeBarred
                || status.error().code == ErrorCode::JudgeNotOnPanel;
            problem(index, status.error(), isOfJudge ? ScoreField::Judge : ScoreField::Score);
            ++m_outcome.skipped;
            return {};
        }
        PD_TRY(m_reviews.setScore(score));
        ++(isThere ? m_outcome.updated : m_outcome.added);
        m_stored.insert(key, score.value);
    } else {
        ++m_outcome.unchanged;
    }
    if (!m_seen.contains(key))
        m_seen.insert(key, {row, score.value});
    return {};
}

} // namespace

Result<ScoreImportOutcome> importScores(Store &store, const QString &file, EventId event, bool strict,
                                        Progress &progress)
{
    const auto read = [&file](Progress &half) { return readTable(file, {}, half); };
    PD_ASSIGN(const TableData table, readAsFirstHalf(progress, read));
    PD_ASSIGN(const ScoreColumns columns, scoreColumns(table.header, file));
    const Action action {QStringLiteral("scores.import"), {{QStringLiteral("file"), QFileInfo(file).fileName()}}};
    PD_ASSIGN(Transaction transaction, Transaction::begin(store, action));
    ScoreImport import(store, table, columns);
    PD_TRY(import.load(event));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (i % 256 == 0)
            progress.report(0.5 + 0.5 * double(i) / double(table.rows.size()), QStringLiteral("import.saving"));
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        PD_TRY(import.takeRow(i));
    }
    const ScoreImportOutcome &outcome = import.outcome();
    if (strict && outcome.skipped > 0) {
        return fail(Error {ErrorCode::RowsRefused, {}, {}}
                        .with(QStringLiteral("file"), file)
                        .with(QStringLiteral("count"), outcome.skipped));
    }
    if (progress.isCancelled())
        return fail(ErrorCode::Cancelled);
    transaction.setArgument(QStringLiteral("count"), outcome.added + outcome.updated);
    PD_TRY(transaction.commit());
    progress.report(1.0, QStringLiteral("import.saving"));
    return outcome;
}

} // namespace pitchdesk
