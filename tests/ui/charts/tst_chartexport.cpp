// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/charttexts.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

namespace {

ChartBar rankedBar(int number, const QString &applicant, double mean, std::optional<DecisionResult> mark)
{
    ChartBar bar;
    bar.key = QString::number(number);
    bar.label = LocalizedText::only(applicant, Language::English);
    bar.value = mean;
    bar.low = std::max(1.0, mean - 0.4);
    bar.high = std::min(5.0, mean + 0.4);
    bar.mark = mark;
    bar.rank = number;
    return bar;
}

ChartPanel rankingPanel(int number)
{
    ChartPanel panel;
    panel.challenge = ChallengeId(number);
    panel.challengeNumber = number;
    panel.challengeTitle.set(Language::English, QStringLiteral("Safe & fast <b>harvest</b>"));
    panel.challengeTitle.set(Language::Japanese, QStringLiteral("収穫の課題"));
    panel.challengeTitle.set(Language::Vietnamese, QStringLiteral("Thu hoạch bền vững"));
    panel.axisMinimum = 1;
    panel.axisMaximum = 5;
    panel.basis = 3;
    panel.bars = {rankedBar(1, QStringLiteral("Nông nghiệp Đà Nẵng"), 4.5, DecisionResult::Finalist),
                  rankedBar(2, QStringLiteral("株式会社𠮷野髙﨑"), 3.75, DecisionResult::Reserve),
                  rankedBar(3, QStringLiteral("=Lotus Robotics"), 2.25, DecisionResult::NotSelected)};
    return panel;
}

ChartData rankingChart(int panels)
{
    ChartData data;
    data.kind = ChartKind::Ranking;
    data.eventName = LocalizedText::only(QStringLiteral("Fast Track Pitch"), Language::English);
    data.asOf = QDateTime(QDate(2026, 1, 19), QTime(2, 41), Qt::UTC);
    for (int number = 1; number <= panels; ++number)
        data.panels.push_back(rankingPanel(number));
    return data;
}

ChartData countChart(ChartKind kind)
{
    ChartData data = rankingChart(0);
    data.kind = kind;
    ChartPanel panel;
    panel.basis = 54;
    const std::array<std::pair<const char *, int>, 3> bars {{{"VN", 31}, {"JP", 17}, {"SG", 6}}};
    for (const auto &[key, count] : bars) {
        ChartBar bar;
        bar.key = kind == ChartKind::Scores ? QString::number(panel.bars.size() + 1) : QString::fromLatin1(key);
        if (kind == ChartKind::Fields || kind == ChartKind::Intake)
            bar.label = LocalizedText::only(QStringLiteral("Label ") + bar.key, Language::English);
        bar.value = count;
        panel.bars.push_back(bar);
    }
    data.panels.push_back(panel);
    return data;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many of a grid of points differ from the page's colour.
int inkedPoints(const QImage &image)
{
    int inked = 0;
    const QRgb page = image.pixel(1, 1);
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            inked += image.pixel(x, y) != page;
    }
    return inked;
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindInEveryLanguageDrawsSomething_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<Language>("language");
        for (const auto &kind : EnumCodes<ChartKind>::values) {
            for (const Language language : allLanguages)
                QTest::addRow("%s %s", kind.code.data(), qPrintable(languageCode(language))) << kind.value << language;
        }
    }
    void everyKindInEveryLanguageDrawsSomething()
    {
        QFETCH(const ChartKind, kind);
        QFETCH(const Language, language);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.png"));
        const ChartData data = kind == ChartKind::Ranking ? rankingChart(2) : countChart(kind);
        QVERIFY(saveChart(data, language, path).has_value());
        const QImage image(path);
        QVERIFY(image.width() >= 1900);
        QVERIFY(inkedPoints(image) > 2000);
        // The bars stand there in the series' first colour.
        bool hasSeriesColour = false;
        for (int y = 0; y < image.height() && !hasSeriesColour; y += 2) {
            for (int x = 0; x < image.width() && !hasSeriesColour; x += 2)
                hasSeriesColour = image.pixelColor(x, y) == ChartTheme::light().series[0];
        }
        QVERIFY(hasSeriesColour);
    }

    void theSameDataGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("type");
        for (const QString &type : chartFileTypes())
            QTest::newRow(qPrintable(type)) << type;
    }
    void theSameDataGivesTheSameBytes()
    {
        QFETCH(const QString, type);
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("1.") + type);
        const QString second = folder.filePath(QStringLiteral("2.") + type);
        QVERIFY(saveChart(rankingChart(3), Language::Japanese, first).has_value());
        if (type == u"pdf")
            QTest::qWait(1100); // so that a creation date of now would differ
        QVERIFY(saveChart(rankingChart(3), Language::Japanese, second).has_value());
        QVERIFY(contents(first).size() > 100);
        QCOMPARE(contents(first), contents(second));
    }

    void anSvgHoldsItsTextsAsText()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.svg"));
        QVERIFY(saveChart(rankingChart(1), Language::Vietnamese, path).has_value());
        const QString svg = QString::fromUtf8(contents(path));
        QVERIFY(svg.contains(QStringLiteral("Thu hoạch bền vững")));
        QVERIFY(svg.contains(QStringLiteral("=Lotus Robotics")));
        QVERIFY(svg.contains(QStringLiteral("4,50"))); // as Vietnamese writes it
        QVERIFY(svg.contains(QStringLiteral("sans-serif")));
    }

    void aPdfGivesItsTextBack()
    {
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdftotext.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.pdf"));
        QVERIFY(saveChart(rankingChart(8), Language::Japanese, path).has_value());
        QProcess process;
        process.start(pdftotext, {path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const QString &expected : {QStringLiteral("収穫の課題"), QStringLiteral("Nông nghiệp Đà Nẵng"),
                                        QStringLiteral("株式会社𠮷野髙﨑"), QStringLiteral("2026年1月19日")})
            QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
    }

    void aCsvHoldsAllFiguresAndFormulasStayText()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.csv"));
        ChartData data = rankingChart(1);
        for (int number = 4; number <= 70; ++number)
            data.panels[0].bars.push_back(rankedBar(number, QStringLiteral("Startup %1").arg(number), 2, {}));
        QVERIFY(saveChart(data, Language::English, path).has_value());
        const QString csv = QString::fromUtf8(contents(path));
        QVERIFY(csv.contains(QStringLiteral("Startup 70")));
        QVERIFY(csv.contains(QStringLiteral("'=Lotus Robotics")));
        QCOMPARE(csv.count(u'\n'), 71);
    }

    void aWrongEndingOrFolderIsAnErrorAndWritesNothing()
    {
        QTemporaryDir folder;
        const Status ending = saveChart(rankingChart(1), Language::English,
                                        folder.filePath(QStringLiteral("chart.bmp")));
        QVERIFY(!ending);
        QCOMPARE(ending.error().code, ErrorCode::UnknownFileType);
        const Status place = saveChart(rankingChart(1), Language::English,
                                       folder.filePath(QStringLiteral("none/chart.png")));
        QVERIFY(!place);
        QCOMPARE(place.error().code, ErrorCode::FolderNotFound);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }

    void emptyAndHugeChartsAreDrawn()
    {
        QTemporaryDir folder;
        QVERIFY(saveChart(rankingChart(0), Language::English, folder.filePath(QStringLiteral("none.png"))).has_value());
        ChartData empty = rankingChart(1);
        empty.panels[0].bars.clear();
        QVERIFY(saveChart(empty, Language::English, folder.filePath(QStringLiteral("empty.pdf"))).has_value());
        const QString many = folder.filePath(QStringLiteral("many.png"));
        QVERIFY(saveChart(rankingChart(100), Language::English, many).has_value());
        QVERIFY(!QImage(many).isNull());
        ChartData tall = rankingChart(1);
        for (int number = 4; number <= 3000; ++number)
            tall.panels[0].bars.push_back(rankedBar(number, QStringLiteral("S"), 2, {}));
        QCOMPARE(drawnBars(tall.panels[0], ChartKind::Ranking), 40);
        QVERIFY(saveChart(tall, Language::English, folder.filePath(QStringLiteral("tall.svg"))).has_value());
    }

    void axesEndAtRoundFigures()
    {
        ChartPanel panel;
        for (const double value : {3.0, 31.0, 17.0}) {
            ChartBar bar;
            bar.value = value;
            panel.bars.push_back(bar);
        }
        const AxisRange counts = valueRange(panel, ChartKind::Countries);
        QCOMPARE(counts.minimum, 0.0);
        QCOMPARE(counts.step, 10.0);
        QCOMPARE(counts.maximum, 40.0);
        const AxisRange scale = valueRange(rankingPanel(1), ChartKind::Ranking);
        QCOMPARE(scale.minimum, 1.0);
        QCOMPARE(scale.maximum, 5.0);
        QCOMPARE(scale.step, 1.0);
    }

    void hatchingStaysInsideItsRectangle()
    {
        const QRectF rect(10, 20, 100, 15);
        const QList<QLineF> strokes = hatching(rect, 7);
        QVERIFY(strokes.size() > 10);
        for (const QLineF &stroke : strokes)
            QVERIFY(rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(stroke.p1())
                    && rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(stroke.p2()));
        QVERIFY(hatching({}, 7).isEmpty());
    }

    void aChartIsDescribedInWords()
    {
        const ChartTexts texts(DocumentLanguage(Language::English), ChartKind::Ranking);
        const QString words = texts.description(rankingChart(1));
        QVERIFY(words.contains(QStringLiteral("#1 Nông nghiệp Đà Nẵng")));
        QVERIFY(words.contains(QStringLiteral("4.50")));
    }

    void panelsFillTheWidthTheyAreGiven()
    {
        ChartScene scene;
        const ChartData data = rankingChart(6);
        QCOMPARE(columnsFor(data, 700), 1);
        QCOMPARE(columnsFor(data, 1300), 2);
        scene.draw(data, {}, 1300, 2);
        QCOMPARE(scene.sceneRect().width(), 1300.0);
        QCOMPARE(scene.rowEdges().size(), 3);
        const double wide = scene.sceneRect().height();
        scene.draw(data, {}, 700, 1);
        QVERIFY(scene.sceneRect().height() > wide);
    }
};

Q_DECLARE_METATYPE(pitchdesk::ChartKind)
Q_DECLARE_METATYPE(pitchdesk::Language)

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
