// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/booklet.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pitchdesk;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

Organisation organisation(const char *name)
{
    Organisation made;
    made.name = LocalizedText::only(u8(name), Language::English);
    return made;
}

Milestone milestone(MilestoneKind kind, const PartialDate &date, const QTime &time = {})
{
    Milestone made;
    made.kind = kind;
    made.date = date;
    made.time = time;
    made.zone = QStringLiteral("Asia/Singapore");
    return made;
}

/// Two challenges: one in all languages, one in Japanese only.
BookletData data()
{
    BookletData made;
    made.event.name = {u8("Pitch <2027>"), u8("ピッチ2027"), u8("Pitch 2027"), Language::English};
    made.event.zone = QStringLiteral("Asia/Singapore");
    made.event.country = QStringLiteral("SG");
    for (const auto &[name, role] :
         {std::pair("JETRO", ParticipationRole::CoOrganiser), std::pair("ESG", ParticipationRole::Organiser),
          std::pair("NIC", ParticipationRole::CoOrganiser)}) {
        Participation participation;
        participation.role = role;
        made.organisers.push_back({participation, organisation(name)});
    }
    made.milestones = {milestone(MilestoneKind::Deadline, PartialDate::day({2027, 3, 20}), {17, 0}),
                       milestone(MilestoneKind::CallOpens, PartialDate::day({2027, 2, 1})),
                       milestone(MilestoneKind::PocStart, {{2027, 9, 1}, DatePrecision::Month}),
                       milestone(MilestoneKind::FirstScreening, PartialDate::day({2027, 4, 1})),
                       milestone(MilestoneKind::PitchDay, {})};
    ChallengeRow first;
    first.challenge.number = 1;
    first.challenge.title = {u8("Logistics & more"), u8("物流"), u8("Hậu cần"), Language::English};
    first.challenge.statement = {u8("First line.\n\nSecond part."), u8("本文"), u8("Nội dung"), Language::English};
    first.challenge.support = {u8("Data <b>"), QString(), QString(), Language::English};
    first.challenge.fields = {TermId(1)};
    first.challenge.collaborations = {TermId(2)};
    first.owners = {organisation("Sông Hồng"), organisation("Acme")};
    ChallengeRow second;
    second.challenge.number = 4;
    second.challenge.title = LocalizedText::only(u8("声の経済"), Language::Japanese);
    second.challenge.statement = LocalizedText::only(u8("声の課題"), Language::Japanese);
    made.challenges = {first, second};
    made.fields = {{TermId(1),
                    QStringLiteral("field"),
                    QStringLiteral("f"),
                    {u8("AI"), u8("人工知能"), {}, Language::English},
                    {}}};
    made.collaborations = {
        {TermId(2), collaborationScheme, QStringLiteral("poc"), {u8("Proof"), u8("実証"), {}, Language::English}, {}}};
    Question question;
    question.label = LocalizedText::only(u8("Why you?"), Language::English);
    question.isRequired = true;
    made.questions = {question};
    made.asOf = QDateTime({2027, 1, 10}, {3, 0}, Qt::UTC);
    return made;
}

QByteArray html(Language language)
{
    const DocumentLanguage words(language);
    return bookletHtml(bookletOf(data(), words), words);
}

} // namespace

/// The booklet of challenges, as words and as files.
class BookletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAndDatesAreInOrder();
    void aMissingLanguageIsMarked();
    void theDeadlineStandsInEachZone();
    void anEventWithoutACallAsksForNothing();
    void theWebPageIsWellFormed_data();
    void theWebPageIsWellFormed();
    void theSameDataGivesTheSameBytes();
    void filesAreWritten_data();
    void filesAreWritten();
    void badPathsAreRefused();
    void nothingPublishedIsSaid();
};

void BookletTest::rolesAndDatesAreInOrder()
{
    const Booklet booklet = bookletOf(data(), DocumentLanguage(Language::English));
    QCOMPARE(booklet.organisers.size(), size_t(2));
    QCOMPARE(booklet.organisers[0].text, QStringLiteral("ESG"));
    QCOMPARE(booklet.organisers[1].text, QStringLiteral("JETRO, NIC"));
    QCOMPARE(booklet.dates.size(), size_t(3)); // the desk's own screening and what has no date stay out
    QVERIFY(booklet.dates[0].text.contains(QStringLiteral("February")));
    QVERIFY(booklet.dates[1].text.contains(QStringLiteral("17:00 (UTC+08:00)")));
    QCOMPARE(booklet.dates[2].text, QStringLiteral("September 2027"));
    QCOMPARE(booklet.challenges[0].owners, u8("Sông Hồng, Acme"));
    QCOMPARE(booklet.challenges[0].fields, QStringLiteral("AI"));
    QCOMPARE(booklet.challenges[0].parts.size(), size_t(2)); // what is empty has no heading
    const Booklet japanese = bookletOf(data(), DocumentLanguage(Language::Japanese));
    QCOMPARE(japanese.organisers[1].text, u8("JETRO、NIC"));
    QCOMPARE(japanese.dates[2].text, u8("2027年9月"));
}

void BookletTest::aMissingLanguageIsMarked()
{
    const Booklet english = bookletOf(data(), DocumentLanguage(Language::English));
    QVERIFY(english.challenges[0].title.note.isEmpty() && english.challenges[0].title.language.isEmpty());
    QCOMPARE(english.challenges[1].title.text, u8("声の経済"));
    QCOMPARE(english.challenges[1].title.language, QStringLiteral("ja"));
    QCOMPARE(english.challenges[1].title.note, QStringLiteral("In Japanese only"));
    const Booklet vietnamese = bookletOf(data(), DocumentLanguage(Language::Vietnamese));
    QCOMPARE(vietnamese.challenges[0].parts.back().body.language, QStringLiteral("en"));
    QVERIFY(!vietnamese.challenges[0].parts.back().body.note.isEmpty());
    const QString page = QString::fromUtf8(html(Language::English));
    QVERIFY(page.contains(u8("<h2 id=\"challenge-4\" lang=\"ja\">声の経済</h2>")));
}

void BookletTest::theDeadlineStandsInEachZone()
{
    const Booklet booklet = bookletOf(data(), DocumentLanguage(Language::English));
    QCOMPARE(booklet.deadlines.size(), size_t(4));
    QCOMPARE(booklet.deadlines[0].label, QStringLiteral("Singapore"));
    QVERIFY(booklet.deadlines[1].text.contains(QStringLiteral("18:00 (UTC+09:00)")));
    QVERIFY(booklet.howTo[0].contains(QStringLiteral("17:00")));
    QCOMPARE(booklet.questions, QStringList {QStringLiteral("Why you? (required)")});
    BookletData limited = data();
    limited.challenges[0].challenge.id = ChallengeId(7);
    limited.questions[0].challenges = {ChallengeId(7)};
    QCOMPARE(bookletOf(limited, DocumentLanguage(Language::English)).questions,
             QStringList {u8("Why you? (required) – only for Challenge 1")});
    limited.questions[0].challenges = {ChallengeId(9)}; // of a challenge that is not in the booklet
    QVERIFY(bookletOf(limited, DocumentLanguage(Language::English)).questions.isEmpty());
}

void BookletTest::anEventWithoutACallAsksForNothing()
{
    BookletData invited = data();
    invited.event.kind = EventKind::InvitationOnly;
    const Booklet booklet = bookletOf(invited, DocumentLanguage(Language::English));
    QVERIFY(booklet.howTo.isEmpty() && booklet.deadlines.empty() && booklet.questions.isEmpty());
}

void BookletTest::theWebPageIsWellFormed_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << int(language);
}

void BookletTest::theWebPageIsWellFormed()
{
    QFETCH(int, language);
    QByteArray page = html(Language(language));
    QVERIFY(page.contains(QByteArray("<html lang=\"" + languageCode(Language(language)).toLatin1() + "\">")));
    QVERIFY(!page.contains("Data <b>") && !page.contains("http"));
    // As XML once the tags that HTML leaves open are closed.
    QString text = QString::fromUtf8(page);
    text.replace(QStringLiteral("<!DOCTYPE html>"), QString());
    text.replace(QRegularExpression(QStringLiteral("<(meta [^>]*)>")), QStringLiteral("<\\1/>"));
    QXmlStreamReader reader(text);
    QStringList ids;
    QStringList targets;
    int headings = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        headings += reader.name() == u"h1" ? 1 : 0;
        const auto attributes = reader.attributes();
        if (attributes.hasAttribute(QStringLiteral("id")))
            ids.append(attributes.value(QStringLiteral("id")).toString());
        if (attributes.hasAttribute(QStringLiteral("aria-labelledby")))
            targets.append(attributes.value(QStringLiteral("aria-labelledby")).toString());
        if (attributes.hasAttribute(QStringLiteral("href")))
            targets.append(attributes.value(QStringLiteral("href")).toString().mid(1));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(headings, 1);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &target : targets)
        QVERIFY2(ids.contains(target), qPrintable(target));
}

void BookletTest::theSameDataGivesTheSameBytes()
{
    QCOMPARE(html(Language::Japanese), html(Language::Japanese));
    const QTemporaryDir folder;
    QByteArrayList bytes;
    for (const char *name : {"a.pdf", "b.pdf"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(exportBooklet(data(), DocumentLanguage(Language::English), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes.append(file.readAll());
    }
    QCOMPARE(bytes[0], bytes[1]);
}

void BookletTest::filesAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << QStringLiteral("b.PDF") << QByteArray("%PDF-");
    QTest::newRow("odt") << QStringLiteral("b.odt") << QByteArray("PK");
    QTest::newRow("html") << QStringLiteral("b.html") << QByteArray("<!DOCTYPE html>");
}

void BookletTest::filesAreWritten()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const Status written = exportBooklet(data(), DocumentLanguage(Language::Vietnamese), path);
    QVERIFY2(written, written ? "" : qPrintable(toLogLine(written.error())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
}

void BookletTest::badPathsAreRefused()
{
    const QTemporaryDir folder;
    const DocumentLanguage words(Language::English);
    QCOMPARE(exportBooklet(data(), words, folder.filePath(QStringLiteral("b.docx"))).error().code,
             ErrorCode::UnknownFileType);
    for (const char *name : {"none/b.pdf", "none/b.html", "none/b.odt"})
        QCOMPARE(exportBooklet(data(), words, folder.filePath(QString::fromLatin1(name))).error().code,
                 ErrorCode::FolderNotFound);
}

void BookletTest::nothingPublishedIsSaid()
{
    BookletData empty = data();
    empty.challenges.clear();
    const DocumentLanguage words(Language::English);
    QVERIFY(bookletRichText(bookletOf(empty, words), words).contains(QStringLiteral("No challenge is published yet.")));
}

QTEST_MAIN(BookletTest)
#include "tst_booklet.moc"
