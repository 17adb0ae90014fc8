// SPDX-License-Identifier: GPL-3.0-or-later
// What PitchDesk writes, the real LibreOffice opens; what that writes, PitchDesk reads as before.
#include "core/exchange/tablereader.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/importfixture.h"
#include "tests/core/workflow/samplefile.h"
#include "ui/print/documentdata.h"
#include "ui/print/documentlanguage.h"
#include "ui/print/exportdocument.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

using namespace pitchdesk;
using namespace pitchdesk::test;

class TestLibreOffice : public QObject
{
    Q_OBJECT

    QString m_program;
    std::unique_ptr<SampleFile> m_file;
    std::unique_ptr<Workflows> m_workflows;

    EventId sampleEvent() { return m_file->events.front(); }
    QString save(EventId event, const QString &name)
    {
        const QString path = m_file->beside(qPrintable(name));
        QFile::remove(path);
        const auto data = must(loadDocument(*m_workflows, {DocumentKind::Proposals, event, {}, {}}, {}));
        must(exportDocument(data, DocumentLanguage(Language::English), path));
        return path;
    }
    /// The file as LibreOffice writes it anew, in a folder of its own; empty where it would not.
    QString rewritten(const QString &file, const QString &as)
    {
        const QString folder = m_file->beside("rewritten");
        const QString profile = m_file->beside("profile");
        QStringList arguments {QStringLiteral("--headless"),
                               QString(u"-env:UserInstallation=" + QUrl::fromLocalFile(profile).toString()),
                               QStringLiteral("--convert-to"),
                               as,
                               QStringLiteral("--outdir"),
                               folder};
        if (file.endsWith(QStringLiteral(".csv"))) // UTF-8, comma, quote; every cell as text
            arguments << QStringLiteral("--infilter=CSV:44,34,76,1,,0,true");
        QProcess process;
        process.start(m_program, arguments << file);
        constexpr int patience = 120'000;
        if (!process.waitForFinished(patience) || process.exitCode() != 0)
            return {};
        return QDir(folder).filePath(QString(QFileInfo(file).completeBaseName() + u'.' + as.section(u':', 0, 0)));
    }
    TableData read(const QString &path)
    {
        Progress progress;
        return must(readTable(path, {}, progress));
    }
    void compare(const TableData &actual, const TableData &expected)
    {
        QCOMPARE(actual.header, expected.header);
        QCOMPARE(actual.rows.size(), expected.rows.size());
        for (size_t row = 0; row < expected.rows.size(); ++row)
            QCOMPARE(actual.rows[row], expected.rows[row]);
    }
    ImportOutcome load(const QString &path, EventId event)
    {
        ImportOptions options;
        options.event = event;
        Progress progress;
        return must(m_workflows->imports.run(path, options, progress));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (m_program.isEmpty())
            QSKIP("skipped: no LibreOffice");
        m_file = std::make_unique<SampleFile>(QStringList {inno});
        m_workflows = std::make_unique<Workflows>(m_file->store());
    }

    void opensOurWorkbookAndWritesTheSame()
    {
        const QString ours = save(sampleEvent(), QStringLiteral("ours.xlsx"));
        const QString theirs = rewritten(ours, QStringLiteral("xlsx"));
        QVERIFY(QFile::exists(theirs));
        compare(read(theirs), read(ours));
    }

    void writesAWorkbookOfOurTableLikeOurs()
    {
        const TableData ours = read(save(sampleEvent(), QStringLiteral("table.xlsx")));
        const QString theirs = rewritten(save(sampleEvent(), QStringLiteral("table.csv")), QStringLiteral("xlsx"));
        QVERIFY(QFile::exists(theirs));
        compare(read(theirs), ours);
    }

    void isImportedIdentically()
    {
        const QString ours = save(sampleEvent(), QStringLiteral("again.xlsx"));
        const QString theirs = rewritten(ours, QStringLiteral("xlsx"));
        QVERIFY(QFile::exists(theirs));
        Event fresh = must(m_workflows->events.event(sampleEvent())).event;
        fresh.id = {};
        fresh.uid.clear();
        fresh.name = LocalizedText::only(u8("Imported again"), Language::English);
        const EventId event = must(m_workflows->events.saveEvent(fresh));
        for (Challenge challenge : must(ChallengeRepository(m_file->store()).challenges(sampleEvent()))) {
            challenge.id = {};
            challenge.uid.clear();
            challenge.event = event;
            std::ignore = must(m_workflows->challenges.saveChallenge(challenge));
        }
        const int proposals = int(must(m_workflows->proposals.proposals(sampleEvent())).size());
        const ImportOutcome first = load(theirs, event);
        QVERIFY2(first.problems.empty(),
                 first.problems.empty() ? "" : qPrintable(toLogLine(first.problems.front().error)));
        QCOMPARE(first.added, proposals);
        const ImportOutcome second = load(ours, event);
        QCOMPARE(second.unchanged, proposals);
        QCOMPARE(second.added + second.updated, 0);
    }
};

QTEST_MAIN(TestLibreOffice)
#include "tst_libreoffice.moc"
