// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/scoretable.h"

#include "core/base/textfold.h"
#include "core/workflow/headerwords.h"
#include "core/workflow/importvalues.h"

#include <algorithm>

namespace pitchdesk {

namespace {

using enum HeaderMatch;

constexpr int field(ScoreField which)
{
    return int(which);
}

const HeaderRule rules[] {
    {field(ScoreField::Judge), Exact, 500, u"judge;judge uid;審査員;審査員UID;giám khảo"},
    {field(ScoreField::Judge), Exact, 400,
     u"judge name;name of the judge;judge no;judge number;judge email;審査員名;審査員番号;tên giám khảo;số giám khảo"},
    {field(ScoreField::Proposal), Exact, 500, u"proposal;proposal uid;提案;提案UID;đề xuất"},
    {field(ScoreField::Proposal), Exact, 400,
     u"proposal no;proposal number;proposal id;no;提案番号;番号;số hiệu đề xuất;mã đề xuất;số"},
    {field(ScoreField::Criterion), Exact, 500, u"criterion;criterion code;審査項目;tiêu chí;tiêu chí chấm điểm"},
    {field(ScoreField::Criterion), Exact, 400,
     u"criterion name;name of the criterion;criteria;項目;審査基準;審査項目名;tên tiêu chí;tiêu chí đánh giá"},
    {field(ScoreField::Score), Exact, 500, u"score;points;評点;điểm"},
    {field(ScoreField::Score), Exact, 400, u"mark;rating;点数;得点;採点;スコア;điểm số"},
    {field(ScoreField::State), Exact, 500, u"state;status;状態;trạng thái"},
    {field(ScoreField::State), Exact, 400, u"state in words;score state;状態（表記）;trạng thái bằng lời"},
};

constexpr const char *fieldNames[] {"judge", "proposal", "criterion", "score", "state"};

Error columnMissing(const QString &file, ScoreField which)
{
    return Error {ErrorCode::ColumnMissing, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("column"), QString::fromLatin1(fieldNames[int(which)]));
}

} // namespace

Result<ScoreColumns> scoreColumns(const QStringList &header, const QString &file)
{
    const std::vector<int> found = guessColumns(header, rules, scoreFieldCount);
    ScoreColumns columns;
    std::copy(found.begin(), found.end(), columns.begin());
    for (const ScoreField which : {ScoreField::Judge, ScoreField::Proposal, ScoreField::Criterion}) {
        if (columns[size_t(which)] < 0)
            return fail(columnMissing(file, which));
    }
    if (columns[size_t(ScoreField::Score)] < 0 && columns[size_t(ScoreField::State)] < 0)
        return fail(columnMissing(file, ScoreField::Score));
    return columns;
}

void ScoreNames::addJudge(const Judge &judge)
{
    const PersonName &name = judge.person.name;
    for (const QString &word : {judge.uid, judge.person.email, name.printed, name.romanised})
        m_judges.add(fold(word), judge.id);
    m_judgeNumbers.insert(judge.number, judge.id);
}

void ScoreNames::addProposal(ProposalId id, const QString &uid, int number)
{
    m_proposals.add(fold(uid), id);
    m_proposalNumbers.insert(number, id);
}

void ScoreNames::addCriterion(const Criterion &criterion)
{
    for (const QString &word : {criterion.uid, criterion.code, criterion.name.en, criterion.name.ja, criterion.name.vi})
        m_criteria.add(fold(word), criterion.id);
}

JudgeId ScoreNames::judge(const QString &text) const
{
    const std::optional<int> number = parseNumber(text);
    return number ? m_judgeNumbers.value(*number) : m_judges.find(fold(text));
}

ProposalId ScoreNames::proposal(const QString &text) const
{
    const std::optional<int> number = parseNumber(text);
    return number ? m_proposalNumbers.value(*number) : m_proposals.find(fold(text));
}

CriterionId ScoreNames::criterion(const QString &text) const
{
    return m_criteria.find(fold(text));
}

std::optional<ScoreValue> scoreValue(const QString &score, const QString &state, ScoreField &wrong)
{
    wrong = ScoreField::State;
    const std::optional<ScoreState> told = state.isEmpty() ? std::optional<ScoreState>() : parseScoreState(state);
    if (!state.isEmpty() && !told)
        return std::nullopt;
    if (score.isEmpty() && told == ScoreState::Scored) {
        wrong = ScoreField::Score;
        return std::nullopt;
    }
    if (score.isEmpty())
        return ScoreValue {told.value_or(ScoreState::Missing), 0};
    if (const std::optional<Centipoints> points = parsePoints(score))
        return told.value_or(ScoreState::Scored) == ScoreState::Scored ? std::optional(ScoreValue::scored(*points))
                                                                       : std::nullopt;
    // On paper sheets the word often stands where the points would.
    wrong = ScoreField::Score;
    const std::optional<ScoreState> word = parseScoreState(score);
    const bool isState = word && *word != ScoreState::Scored && (!told || told == word);
    return isState ? std::optional(ScoreValue {*word, 0}) : std::nullopt;
}

} // namespace pitchdesk
