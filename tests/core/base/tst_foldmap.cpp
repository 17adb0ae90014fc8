// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldmap.h"

#include "core/base/textfold.h"

#include <QTest>

#include <random>

using namespace pitchdesk;

/// Hits of a folded search, shown in the text as it was written.
class FoldMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheOriginal_data();
    void marksTheOriginal();
    void mergesWhatTouches();
    void whatIsMarkedFoldsToWhatWasSought();
};

void FoldMapTest::marksTheOriginal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *text, const char *sought, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sought) << QString::fromUtf8(marked);
    };
    row("diacritics", "cho Nông Nghiệp xanh", "nong nghiep", "Nông Nghiệp");
    row("half width", "ﾍﾞﾄﾅﾑの農家", "ベトナム", "ﾍﾞﾄﾅﾑ");
    row("full width", "ｆｉｎｔｅｃｈ", "intec", "ｉｎｔｅｃ");
    row("hyphen", "an agri-tech fund", "agritech", "agri-tech");
    row("spaces", "carbon  \n credit", "carbon credit", "carbon  \n credit");
    row("one becomes two", "Straße 1", "ss", "ß");
    row("beyond the plane", "の𠮷野家", "𠮷", "𠮷");
    row("absent", "carbon", "credit", "");
    row("decomposed", "Đa\xCC\x80 Na\xCC\x86\xCC\x83ng", "da nang", "Đa\xCC\x80 Na\xCC\x86\xCC\x83ng");
}

void FoldMapTest::marksTheOriginal()
{
    QFETCH(QString, text);
    QFETCH(QString, sought);
    QFETCH(QString, marked);
    const auto spans = foldedMatches(text, {fold(sought)});
    QCOMPARE(spans.size(), size_t(marked.isEmpty() ? 0 : 1));
    if (!spans.empty())
        QCOMPARE(text.mid(spans[0].position, spans[0].length), marked);
}

void FoldMapTest::mergesWhatTouches()
{
    const auto spans = foldedMatches(QStringLiteral("carbon credit, Carbon"),
                                     {QStringLiteral("car"), QStringLiteral("bon"), QStringLiteral("arb"), QString()});
    QCOMPARE(spans, (std::vector<TextSpan> {{0, 6}, {15, 6}}));
}

void FoldMapTest::whatIsMarkedFoldsToWhatWasSought()
{
    std::mt19937 random(4);
    const QStringList pieces = QString::fromUtf8("nông|ﾍﾞ|ト|-|‐| |　|Đ|a|か|゛|㈱|ß|𠮷|!|ﬁ|é|–").split(u'|');
    int marked = 0;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (size_t count = random() % 12; count > 0; --count)
            text += pieces[qsizetype(random() % size_t(pieces.size()))];
        const QString folded = fold(text);
        if (folded.isEmpty())
            continue;
        const qsizetype at = qsizetype(random() % size_t(folded.size()));
        const QString sought = folded.mid(at, 1 + qsizetype(random() % 3)).trimmed();
        if (sought.isEmpty())
            continue;
        for (const TextSpan &span : foldedMatches(text, {sought})) {
            ++marked;
            QVERIFY(span.length > 0 && span.position + span.length <= text.size());
            const QString original = fold(text.mid(span.position, span.length));
            if (!original.contains(sought.trimmed()))
                QFAIL(qPrintable(QString(text + u" / " + sought + u" / " + original)));
        }
    }
    QVERIFY(marked > 1000);
}

QTEST_GUILESS_MAIN(FoldMapTest)
#include "tst_foldmap.moc"
