// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace pitchdesk;

class FlowLayoutTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_box;
    FlowLayout *m_layout = nullptr;
    std::vector<QWidget *> m_parts;

    QWidget *addPart(int width, int height = 20)
    {
        auto *part = new QWidget;
        part->setFixedSize(width, height);
        m_layout->addWidget(part);
        part->show();
        m_parts.push_back(part);
        return part;
    }
    QRect place(size_t part) const { return m_parts[part]->geometry(); }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<QWidget>();
        m_layout = new FlowLayout(m_box.get(), 10);
        m_parts.clear();
        for (int i = 0; i < 4; ++i)
            addPart(100, i == 2 ? 40 : 20);
        m_box->show();
    }
    void cleanup() { m_box.reset(); }

    void takesAsManyLinesAsItNeeds_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("all in one line") << 430 << 40;
        QTest::newRow("a pixel less") << 429 << 50 + 20;
        QTest::newRow("two and two") << 210 << 20 + 10 + 40;
        QTest::newRow("each alone") << 209 << 3 * 20 + 40 + 3 * 10;
        QTest::newRow("narrower than any") << 20 << 3 * 20 + 40 + 3 * 10;
    }
    void takesAsManyLinesAsItNeeds()
    {
        QFETCH(const int, width);
        QFETCH(const int, height);
        QVERIFY(m_layout->hasHeightForWidth());
        QCOMPARE(m_layout->heightForWidth(width), height);
        m_layout->setGeometry(QRect(0, 0, width, height));
        for (size_t i = 1; i < m_parts.size(); ++i) {
            QVERIFY(!place(i).intersects(place(i - 1)));
            QVERIFY(place(i).left() == 0 || place(i).right() < width);
        }
        QCOMPARE(place(3).bottom() < height, true);
    }

    void goesLikeWords()
    {
        m_layout->setGeometry(QRect(0, 0, 320, 100));
        QCOMPARE(place(0).topLeft(), QPoint(0, 0));
        QCOMPARE(place(1).topLeft(), QPoint(110, 0));
        QCOMPARE(place(2).topLeft(), QPoint(220, 0));
        QCOMPARE(place(3).topLeft(), QPoint(0, 50)); // under the tallest of its line
    }

    void hiddenPartsTakeNoRoom()
    {
        m_parts[1]->hide();
        m_layout->setGeometry(QRect(0, 0, 320, 100));
        QCOMPARE(place(2).topLeft(), QPoint(110, 0));
        QCOMPARE(m_layout->heightForWidth(320), 40);
        QCOMPARE(m_layout->sizeHint(), QSize(320, 40));
    }

    void beginsAtTheReadingSide()
    {
        m_box->setLayoutDirection(Qt::RightToLeft);
        m_layout->setGeometry(QRect(0, 0, 320, 100));
        QCOMPARE(place(0).topLeft(), QPoint(220, 0));
        QCOMPARE(place(3).topLeft(), QPoint(220, 50));
    }

    void keepsItsMargins()
    {
        m_layout->setContentsMargins(5, 6, 7, 8);
        QCOMPARE(m_layout->heightForWidth(430 + 12), 40 + 14);
        m_layout->setGeometry(QRect(0, 0, 442, 60));
        QCOMPARE(place(0).topLeft(), QPoint(5, 6));
        QCOMPARE(m_layout->minimumSize(), QSize(100 + 12, 40 + 14));
    }

    void givesItsItemsBack()
    {
        QCOMPARE(m_layout->count(), 4);
        QVERIFY(!m_layout->itemAt(4) && !m_layout->takeAt(-1));
        const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(1));
        QCOMPARE(taken->widget(), m_parts[1]);
        QCOMPARE(m_layout->count(), 3);
        QCOMPARE(m_layout->itemAt(1)->widget(), m_parts[2]);
    }
};

QTEST_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
