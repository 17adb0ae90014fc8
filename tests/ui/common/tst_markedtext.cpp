// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/markedtext.h"

#include "core/base/textfold.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pitchdesk;

namespace {

/// The columns of pixels that are marked.
struct Drawn {
    int width = 0;
    std::vector<bool> isMarked;
};

Drawn draw(const QString &text, const QStringList &words, int width)
{
    QStringList folded;
    for (const QString &word : words)
        folded << fold(word);
    QImage image(width, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    Drawn drawn;
    drawn.width = drawMarkedText(painter, image.rect(), text, folded, Qt::red);
    painter.end();
    for (int x = 0; x < width; ++x) {
        bool isMarked = false;
        for (int y = 0; y < image.height(); ++y) {
            const QColor pixel = image.pixelColor(x, y);
            isMarked = isMarked || (pixel.red() > 150 && pixel.green() < 60 && pixel.blue() < 60);
        }
        drawn.isMarked.push_back(isMarked);
    }
    return drawn;
}

} // namespace

class TestMarkedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhereTheFoldedWordIs()
    {
        const QString text = QString::fromUtf8("Nông nghiệp xanh");
        const Drawn drawn = draw(text, {QStringLiteral("nghiep")}, 400);
        const QFontMetrics metrics {QFont()};
        const int from = metrics.horizontalAdvance(text, 5);
        const int to = metrics.horizontalAdvance(text, 11);
        QVERIFY(drawn.isMarked[size_t((from + to) / 2)]);
        QVERIFY(!drawn.isMarked[size_t(from / 2)]);
        QVERIFY(!drawn.isMarked[size_t(to + 12)]);
        QCOMPARE(drawn.width, metrics.horizontalAdvance(text));
    }

    void marksNothingWhereNothingIsSought()
    {
        for (const QStringList &words : {QStringList(), QStringList {QStringLiteral("robot")}}) {
            const Drawn drawn = draw(QStringLiteral("Harbour drones"), words, 400);
            QVERIFY(std::none_of(drawn.isMarked.begin(), drawn.isMarked.end(), [](bool is) { return is; }));
        }
    }

    void staysWithinItsLine()
    {
        const Drawn drawn = draw(QStringLiteral("Harbour drones and many more words"), {QStringLiteral("drones")}, 60);
        QVERIFY(drawn.width <= 60);
    }
};

QTEST_MAIN(TestMarkedText)
#include "tst_markedtext.moc"
