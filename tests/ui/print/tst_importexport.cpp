// SPDX-License-Identifier: GPL-3.0-or-later
// What is imported, exported and imported again is the same: on 1,000 events that are made up.
#include "core/exchange/tablereader.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/importfixture.h"
#include "ui/print/documentdata.h"
#include "ui/print/documentlanguage.h"
#include "ui/print/exportdocument.h"

#include <QTest>

#include <random>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

/// What a file of proposals says that an import takes: all but the number, the state and what is worked out.
const QStringList &comparedHeaders()
{
    static const QStringList headers {u8("Applicant"), u8("Applicant (kana)"), u8("Title"),
                                      u8("Challenge"), u8("Country/region"),   u8("Fields"),
                                      u8("Stage"),     u8("Language"),         u8("Received at (UTC)")};
    return headers;
}

class Events
{
public:
    Events()
        : m_workflows(m_fixture.store())
    {
        for (const Term &term : must(TermRepository(m_fixture.store()).terms(u8("field"))))
            m_terms.push_back(term.id);
    }

    void seed(unsigned seed) { m_random.seed(seed); }
    [[nodiscard]] int below(int end) { return int(m_random() % unsigned(end)); }

    /// An event with the three challenges of all of them, and up to six proposals where it is to have any.
    EventId make(bool isFilled)
    {
        EventId event;
        must(m_fixture.change([&] {
            Event made;
            made.name = LocalizedText::only(u8("Made up"), Language::English);
            made.zone = u8("Asia/Tokyo");
            event = must(EventRepository(m_fixture.store()).saveEvent(made));
            std::vector<ChallengeId> challenges {{}};
            for (const char *title : {"Voice economy", "農業の人手不足", "Vận tải lạnh, \"xanh\""})
                challenges.push_back(makeChallenge(event, u8(title)));
            const int count = isFilled ? below(7) : 0;
            for (int number = 1; number <= count; ++number)
                makeProposal(event, number, challenges[size_t(below(4))]);
        }));
        return event;
    }

    QString save(EventId event, Language language, const QString &ending)
    {
        const QString path = m_fixture.beside(qPrintable(QString(u"proposals." + ending)));
        QFile::remove(path);
        const auto data = must(loadDocument(m_workflows, {DocumentKind::Proposals, event, {}, {}}, {}));
        must(exportDocument(data, DocumentLanguage(language), path));
        return path;
    }

    ImportOutcome load(const QString &path, EventId event)
    {
        ImportOptions options;
        options.event = event;
        return must(m_fixture.importFile(path, options));
    }

    /// The compared cells, row by row.
    static std::vector<QStringList> said(const QString &path)
    {
        Progress progress;
        const TableData table = must(readTable(path, {}, progress));
        std::vector<QStringList> rows;
        for (const QStringList &cells : table.rows) {
            QStringList row;
            for (const QString &header : comparedHeaders())
                row.append(cells.at(table.header.indexOf(header)));
            rows.push_back(row);
        }
        return rows;
    }

private:
    ChallengeId makeChallenge(EventId event, const QString &title)
    {
        Challenge challenge;
        challenge.event = event;
        challenge.title = LocalizedText::only(title, Language::English);
        return must(ChallengeRepository(m_fixture.store()).save(challenge));
    }

    QString text(int most)
    {
        static const QStringList pieces {u8("a"),  u8("Z"),   u8("9"),  u8(" "), u8("株"),  u8("式"),
                                         u8("𠮷"), u8("髙"),  u8("ｶﾞ"), u8("đ"), u8("ệ"),   u8("ư"),
                                         u8("\""), u8("'"),   u8(","),  u8(";"), u8("\t"),  u8("|"),
                                         u8("="),  u8("+"),   u8("-"),  u8("@"), u8("<b>"), u8("&amp;"),
                                         u8("🚀"),  u8("\\n"), u8("。"), u8("%"), u8("1/2"), u8("#")};
        QString made;
        for (int length = 1 + below(most); length > 0; --length)
            made += pieces.at(below(int(pieces.size())));
        return made.simplified();
    }

    void makeProposal(EventId event, int number, ChallengeId challenge)
    {
        static const QStringList countries {QString(), u8("JP"), u8("VN"), u8("SG"), u8("HK"), u8("GB")};
        static const QStringList languages {u8("en"), u8("ja"), u8("vi"), u8("zh-TW")};
        Proposal proposal;
        proposal.event = event;
        proposal.number = number;
        proposal.challenge = challenge;
        proposal.applicant.name = LocalizedText::only(QStringLiteral("T%1 %2").arg(number).arg(text(12)).trimmed(),
                                                      allLanguages[size_t(below(3))]);
        proposal.applicant.kind = OrganisationKind::Startup;
        proposal.applicant.kana = below(2) == 0 ? QString() : u8("カナ");
        proposal.applicant.homeCountry = countries.at(below(int(countries.size())));
        proposal.title = below(5) == 0 ? QString() : QString(u"Ti " + text(20)).trimmed();
        proposal.language = languages.at(below(int(languages.size())));
        proposal.stage =
            EnumCodes<StartupStage>::values[size_t(below(int(EnumCodes<StartupStage>::values.size())))].value;
        if (below(3) > 0)
            proposal.receivedAt = QDateTime(QDate(2025, 9, 1), QTime(0, 0), Qt::UTC).addSecs(below(2000000));
        for (const TermId term : m_terms) {
            if (below(3) == 0)
                proposal.fields.push_back(term);
        }
        OrganisationRepository organisations(m_fixture.store());
        proposal.applicant.id = must(organisations.save(proposal.applicant));
        must(ProposalRepository(m_fixture.store()).insert(proposal, {}));
    }

    ImportFixture m_fixture;
    Workflows m_workflows;
    std::vector<TermId> m_terms;
    std::mt19937 m_random;
};

} // namespace

class TestImportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importOfAnExportIsTheIdentity_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << u8("csv");
        QTest::newRow("xlsx") << u8("xlsx");
    }

    void importOfAnExportIsTheIdentity()
    {
        QFETCH(QString, ending);
        constexpr unsigned eventsOfEach = 500;
        Events events;
        for (unsigned seed = 1; seed <= eventsOfEach; ++seed) {
            events.seed(seed);
            const EventId first = events.make(true);
            const EventId second = events.make(false);
            const Language foreign = allLanguages[size_t(events.below(3))];
            const std::vector<QStringList> before = Events::said(events.save(first, Language::English, ending));
            const QString file = events.save(first, foreign, ending);
            const ImportOutcome outcome = events.load(file, second);
            const QString where = QStringLiteral("seed %1: ").arg(seed);
            const QString problem = outcome.problems.empty() ? QString() : toLogLine(outcome.problems.front().error);
            QVERIFY2(problem.isEmpty(), qPrintable(QString(where + problem)));
            QCOMPARE(outcome.added, int(before.size()));
            QCOMPARE(events.load(file, second).unchanged, int(before.size()));
            const std::vector<QStringList> after = Events::said(events.save(second, Language::English, ending));
            for (size_t row = 0; row < before.size(); ++row)
                QVERIFY2(after.at(row) == before[row],
                         qPrintable(QString(where + before[row].join(u" | ") + u" became " + after[row].join(u" | "))));
        }
    }
};

QTEST_MAIN(TestImportExport)
#include "tst_importexport.moc"
