// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/journal.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/termrepository.h"
#include "core/workflow/importworkflow.h"
#include "tests/core/storage/storagefixture.h"

#include <QFile>

#include <algorithm>

namespace pitchdesk::test {

inline QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

/// An event in Ho Chi Minh City with a deadline on 24 September 2025 at 23:59, three challenges and four fields.
class ImportFixture : public StorageFixture
{
public:
    explicit ImportFixture(quint64 seed = 1)
        : StorageFixture(seed)
    {
        must(change([&] {
            must(makeEvent());
            must(makeFields());
        }));
    }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(beside(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("fixture: cannot write %s", name);
        return file.fileName();
    }
    [[nodiscard]] ImportOptions options() const
    {
        ImportOptions options;
        options.event = event;
        return options;
    }
    Result<ImportOutcome> importFile(const QString &file, const ImportOptions &how)
    {
        Progress progress;
        return ImportWorkflow(store()).run(file, how, progress);
    }
    Result<ImportOutcome> import(const QByteArray &csv, const ImportOptions &how)
    {
        return importFile(write("answers.csv", csv), how);
    }
    Result<ImportOutcome> import(const QByteArray &csv) { return import(csv, options()); }
    Result<ImportPreview> preview(const QByteArray &csv, const ImportOptions &how)
    {
        Progress progress;
        return ImportWorkflow(store()).preview(write("answers.csv", csv), how, progress);
    }
    Result<ImportPreview> preview(const QByteArray &csv) { return preview(csv, options()); }

    /// All of the event, by number.
    [[nodiscard]] std::vector<Proposal> proposals()
    {
        ProposalRepository repository(store());
        std::vector<Proposal> all;
        for (const ProposalRow &row : must(repository.rows(event)))
            all.push_back(must(repository.proposal(row.id)));
        return all;
    }
    [[nodiscard]] Proposal only()
    {
        const std::vector<Proposal> all = proposals();
        if (all.size() != 1)
            qFatal("fixture: %zu proposals", all.size());
        return all.front();
    }
    /// The tables, what is derived, the journal and the running numbers.
    [[nodiscard]] QString everything()
    {
        return QString(dumpAll(database())
                       + dumpQuery(database(), u8("journal_transaction"),
                                   {u8("id"), u8("state"), u8("action"), u8("arguments")}, u8("id"))
                       + dumpQuery(database(), u8("running_number"), {u8("scope"), u8("last")}, u8("scope")));
    }

    EventId event;
    std::vector<ChallengeId> challenges;

private:
    Status makeEvent()
    {
        EventRepository events(store());
        Event made;
        made.name = LocalizedText::only(u8("Inno"), Language::English);
        made.zone = u8("Asia/Ho_Chi_Minh");
        PD_ASSIGN(event, events.saveEvent(made));
        Milestone deadline;
        deadline.event = event;
        deadline.kind = MilestoneKind::Deadline;
        deadline.date = PartialDate::day({2025, 9, 24});
        deadline.time = {23, 59};
        deadline.zone = u8("Asia/Ho_Chi_Minh");
        PD_TRY(events.saveMilestone(deadline));
        PD_TRY(makeChallenge("Fintech for farms", "農業のためのフィンテック", "Tài chính cho nông nghiệp",
                             "MUFG Bank, Ltd."));
        PD_TRY(makeChallenge("Voice economy", "声の経済圏", "Nền kinh tế giọng nói", "NTT West"));
        return makeChallenge("Quality of life for 90,000 employees", "従業員の暮らし", "Chất lượng sống",
                             "Thang Long Industrial Park");
    }
    Status makeChallenge(const char *en, const char *ja, const char *vi, const char *owner)
    {
        Organisation organisation;
        organisation.name = LocalizedText::only(u8(owner), Language::English);
        Challenge challenge;
        challenge.event = event;
        challenge.title = {u8(en), u8(ja), u8(vi), Language::English};
        PD_ASSIGN(const OrganisationId id, OrganisationRepository(store()).save(organisation));
        challenge.owners = {id};
        PD_ASSIGN(const ChallengeId made, ChallengeRepository(store()).save(challenge));
        challenges.push_back(made);
        return {};
    }
    Status makeFields()
    {
        TermRepository terms(store());
        const std::vector<Term> wanted {
            {{},
             u8("field"),
             u8("ai"),
             {u8("AI"), u8("人工知能"), u8("Trí tuệ nhân tạo"), Language::English},
             {u8("machine learning")}},
            {{},
             u8("field"),
             u8("agritech"),
             {u8("Agri-tech"), u8("農業技術"), u8("Công nghệ nông nghiệp"), Language::English},
             {}},
            {{},
             u8("field"),
             u8("fintech"),
             {u8("Fintech"), u8("フィンテック"), u8("Công nghệ tài chính"), Language::English},
             {}},
            {{},
             u8("field"),
             u8("health"),
             {u8("Health, medical"), u8("医療・健康"), u8("Y tế"), Language::English},
             {}}};
        for (const Term &term : wanted)
            PD_TRY(terms.save(term));
        return {};
    }
};

[[nodiscard]] inline QStringList problemLines(const std::vector<ImportProblem> &problems)
{
    QStringList lines;
    for (const ImportProblem &problem : problems) {
        lines.append(QStringLiteral("%1 %2 %3%4")
                         .arg(problem.row)
                         .arg(problem.column, QString(toLogLine(problem.error)).section(u' ', 0, 0))
                         .arg(problem.skipsRow ? QStringLiteral(" skip") : QString()));
    }
    return lines;
}

} // namespace pitchdesk::test
