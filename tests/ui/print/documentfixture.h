// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentdata.h"

namespace pitchdesk {

/// A small event with one challenge, three proposals (the second and third tied, the last not scored) and two judges.
class DocumentFixture
{
public:
    [[nodiscard]] static DocumentData ranking()
    {
        DocumentData data;
        data.kind = DocumentKind::Ranking;
        data.event.name = LocalizedText::only(QStringLiteral("日越ピッチ 2025"), Language::Japanese);
        data.event.zone = QStringLiteral("Asia/Tokyo");
        data.asOf = QDateTime(QDate(2026, 1, 19), QTime(2, 41), Qt::UTC);
        data.rankings.push_back(view());
        data.owners.insert(ChallengeId(1), {QStringLiteral("Sông Hồng Bank")});
        return data;
    }

    [[nodiscard]] static DocumentData scores()
    {
        DocumentData data = ranking();
        data.kind = DocumentKind::Scores;
        data.grids.push_back(data.rankings.front().grid);
        data.rankings.clear();
        return data;
    }

    [[nodiscard]] static DocumentData proposals()
    {
        DocumentData data = ranking();
        data.kind = DocumentKind::Proposals;
        data.rankings.clear();
        data.fields.insert(TermId(1), LocalizedText::only(QStringLiteral("Agriculture"), Language::English));
        ProposalRow row;
        row.number = 7;
        row.title = QStringLiteral("=HYPERLINK(\"x\")");
        row.applicant = QStringLiteral("髙﨑𠮷農園");
        row.applicantKana = QStringLiteral("タカサキヨシノウエン");
        row.country = QStringLiteral("JP");
        row.state = ProposalState::Eligible;
        row.isLate = true;
        row.fields = {TermId(1)};
        data.proposals.push_back(row);
        return data;
    }

private:
    static GridProposal proposal(int number, const char *applicant, const char *title, const char *country)
    {
        GridProposal proposal;
        proposal.id = ProposalId(number);
        proposal.uid = QStringLiteral("proposal-%1").arg(number);
        proposal.number = number;
        proposal.applicant = QString::fromUtf8(applicant);
        proposal.title = QString::fromUtf8(title);
        proposal.country = QString::fromLatin1(country);
        return proposal;
    }

    static ScoringGrid grid()
    {
        ScoringGrid grid;
        grid.challenge.id = ChallengeId(1);
        grid.challenge.number = 1;
        grid.challenge.title.set(Language::English, QStringLiteral("Fintech partners <for all>"));
        grid.challenge.title.set(Language::Japanese, QStringLiteral("金融の協業相手"));
        grid.challenge.title.set(Language::Vietnamese, QStringLiteral("Đối tác tài chính"));
        grid.challenge.finalistQuota = 1;
        grid.round.name = LocalizedText::only(QStringLiteral("Final round"), Language::English);
        grid.rubric.name = LocalizedText::only(QStringLiteral("Rubric"), Language::English);
        for (const auto &[code, weight] : {std::pair("fit", 60), std::pair("team", 40)}) {
            Criterion criterion;
            criterion.id = CriterionId(qint64(grid.rubric.criteria.size()) + 1);
            criterion.code = QString::fromLatin1(code);
            criterion.name = LocalizedText::only(QString::fromLatin1(code).toUpper(), Language::English);
            criterion.weight = weight;
            grid.rubric.criteria.push_back(criterion);
        }
        grid.rubric.tieChain = {{TieRuleKind::Criterion, CriterionId(1)}, {TieRuleKind::Lot, {}}};
        for (const auto &[number, name] : {std::pair(1, "Nguyễn Thị Ánh"), std::pair(2, "田中 𠮷郎")}) {
            GridJudge judge;
            judge.id = JudgeId(number);
            judge.uid = QStringLiteral("judge-%1").arg(number);
            judge.number = number;
            judge.name = QString::fromUtf8(name);
            judge.isChair = number == 1;
            grid.judges.push_back(judge);
        }
        grid.proposals = {proposal(4, "Nông nghiệp Đà Nẵng", "=1+1", "VN"),
                          proposal(2, "株式会社髙﨑", "収穫予測", "JP"),
                          proposal(9, "Lotus <b>Robotics</b>", "Field robots", "SG"),
                          proposal(5, "Unscored Ltd", "Later", "")};
        grid.cells.assign(grid.proposals.size() * 4, ScoreValue::scored(300));
        grid.cells[grid.cellIndex(0, 0, 0)] = ScoreValue::scored(450);
        grid.cells[grid.cellIndex(1, 1, 1)] = ScoreValue::abstained();
        grid.cells[grid.cellIndex(2, 0, 0)] = ScoreValue::recused();
        for (size_t cell = 12; cell < 16; ++cell)
            grid.cells[cell] = {};
        return grid;
    }

    static RankingRow row(const GridProposal &proposal, int rank, std::optional<double> total)
    {
        RankingRow row;
        row.proposal = proposal;
        row.ranked.rank = rank;
        row.ranked.aggregate.total = total;
        row.ranked.aggregate.spread = total ? std::optional(0.25) : std::nullopt;
        row.ranked.aggregate.completeness = total ? 0.75 : 0;
        row.ranked.aggregate.criterionMeans = {total, total};
        return row;
    }

    static RankingView view()
    {
        RankingView view;
        view.grid = grid();
        view.asOf = QDateTime(QDate(2026, 1, 19), QTime(2, 41), Qt::UTC);
        view.rows = {row(view.grid.proposals[0], 1, 4.125), row(view.grid.proposals[1], 2, 3.0),
                     row(view.grid.proposals[2], 3, 3.0), row(view.grid.proposals[3], 0, std::nullopt)};
        view.rows[0].suggestion = DecisionResult::Finalist;
        view.rows[1].suggestion = DecisionResult::Reserve;
        Decision decision;
        decision.result = DecisionResult::Finalist;
        decision.decidedBy = QStringLiteral("Sato");
        decision.decidedAt = view.asOf;
        decision.reason = QStringLiteral("Best fit & team");
        decision.rankAtDecision = 1;
        view.rows[0].decision = decision;
        for (const int tied : {1, 2}) {
            TieStep step;
            step.criterion = CriterionId(1);
            step.own = tied == 1 ? 3.5 : 2.5;
            step.tiedWith = {view.rows[tied == 1 ? 2 : 1].proposal.id};
            step.decided = true;
            view.rows[size_t(tied)].ranked.trace = {step};
        }
        return view;
    }
};

} // namespace pitchdesk
