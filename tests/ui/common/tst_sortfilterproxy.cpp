// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"
#include "ui/common/sortfilterproxy.h"
#include "ui/common/tableroles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace pitchdesk;

namespace {

using Numbered = std::pair<std::optional<int>, int>; ///< a value and the row that it comes from

QStandardItem *item(const QString &shown, const QVariant &sort)
{
    auto *made = new QStandardItem(shown);
    made->setData(sort, TableRole::Sort);
    return made;
}

} // namespace

class SortFilterProxyTest : public QObject
{
    Q_OBJECT

    QStandardItemModel m_source;
    std::unique_ptr<SortFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void fill(const QVariantList &values)
    {
        m_source.clear();
        int number = 0;
        for (const QVariant &value : values)
            m_source.appendRow({item(QString::number(number++), value)});
    }
    QString order(Qt::SortOrder direction)
    {
        m_proxy->sort(0, direction);
        return shown();
    }
    QString shown() const
    {
        QStringList texts;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            texts << m_proxy->index(row, 0).data().toString();
        return texts.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        setCurrentLanguage(Language::English);
        m_proxy = std::make_unique<SortFilterProxy>();
        m_proxy->setSourceModel(&m_source);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_proxy.reset();
    }

    void whatIsMissingStandsLastInEitherDirection()
    {
        fill({3, QVariant(), 1.5, QString(), qint64(20), QDate()});
        QCOMPARE(order(Qt::AscendingOrder), QStringLiteral("2 0 4 1 3 5"));
        QCOMPARE(order(Qt::DescendingOrder), QStringLiteral("4 0 2 1 3 5"));
    }

    void sortsValuesAndNotTheirTexts()
    {
        fill({QDate(2025, 10, 3), QDate(2024, 12, 31), QDate(2025, 9, 30)});
        QCOMPARE(order(Qt::AscendingOrder), QStringLiteral("1 2 0"));
        fill({QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC),
              QDateTime(QDate(2025, 1, 1), QTime(8, 59, 59), Qt::UTC)});
        QCOMPARE(order(Qt::AscendingOrder), QStringLiteral("1 0"));
        fill({QTime(17, 0), QTime(9, 30)});
        QCOMPARE(order(Qt::AscendingOrder), QStringLiteral("1 0"));
        fill({QStringLiteral("Panel 10"), QStringLiteral("Panel 9"), QStringLiteral("panel 1"), 5});
        QCOMPARE(order(Qt::AscendingOrder), QStringLiteral("3 2 1 0")); // numbers before texts
    }

    void ordersTextsAsTheLanguageDoes()
    {
        fill({QStringLiteral("đồ gốm"), QStringLiteral("dừa"), QStringLiteral("e"), QStringLiteral("Da")});
        setCurrentLanguage(Language::Vietnamese);
        m_proxy->sort(0);
        m_proxy->retranslate();
        QCOMPARE(shown(), QStringLiteral("3 1 0 2")); // đ is a letter of its own, after d
        setCurrentLanguage(Language::English);
    }

    void equalRowsKeepTheirOrder()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            QVariantList values;
            std::vector<Numbered> expected;
            for (int i = 0; i < 40; ++i) {
                const int value = random.bounded(6);
                values << (value == 5 ? QVariant() : QVariant(value));
                expected.emplace_back(value == 5 ? std::nullopt : std::optional(value), i);
            }
            fill(values);
            const bool isUp = round % 2 == 0;
            std::stable_sort(expected.begin(), expected.end(), [isUp](const Numbered &a, const Numbered &b) {
                if (!a.first || !b.first)
                    return a.first.has_value() && !b.first.has_value();
                return isUp ? *a.first < *b.first : *a.first > *b.first;
            });
            QStringList texts;
            for (const auto &[value, number] : expected)
                texts << QString::number(number);
            QCOMPARE(order(isUp ? Qt::AscendingOrder : Qt::DescendingOrder), texts.join(u' '));
        }
    }

    void filtersBySourceRow()
    {
        fill({4, 3, 2, 1});
        m_proxy->sort(0);
        m_proxy->setRowFilter([](int row) { return row != 2; });
        QCOMPARE(shown(), QStringLiteral("3 1 0"));
        m_proxy->setRowFilter({});
        QCOMPARE(shown(), QStringLiteral("3 2 1 0"));
    }

    void followsItsSource()
    {
        fill({4, 3, 2, 1});
        m_proxy->sort(0);
        m_source.item(0)->setData(0, TableRole::Sort);
        QCOMPARE(shown(), QStringLiteral("0 3 2 1"));
        m_source.insertRow(1, item(QStringLiteral("new"), 2.5));
        QCOMPARE(shown(), QStringLiteral("0 3 2 new 1"));
        m_source.removeRow(3); // "2"
        QCOMPARE(shown(), QStringLiteral("0 3 new 1"));
        m_source.item(1)->setData(9, TableRole::Sort); // "new"
        QCOMPARE(shown(), QStringLiteral("0 3 1 new"));
        fill({2, 1});
        m_proxy->sort(0);
        QCOMPARE(shown(), QStringLiteral("1 0"));
        QStandardItemModel other;
        other.appendRow({item(QStringLiteral("b"), 2)});
        other.appendRow({item(QStringLiteral("a"), 1)});
        m_proxy->setSourceModel(&other);
        QCOMPARE(shown(), QStringLiteral("a b"));
        m_proxy->setSourceModel(&m_source);
    }

    void manyRowsSortWithoutAPause()
    {
        m_source.clear();
        constexpr int count = 20'000;
        QRandomGenerator random(3);
        m_source.setColumnCount(1);
        QList<QStandardItem *> column;
        for (int i = 0; i < count; ++i)
            column << item(QString::number(i), QStringLiteral("Công ty %1").arg(random.bounded(count)));
        m_source.insertColumn(0, column);
        QElapsedTimer timer;
        timer.start();
        m_proxy->sort(0);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // without optimisation
        QCOMPARE(m_proxy->rowCount(), count);
        const auto value = [this](int row) {
            return m_proxy->index(row, 0).data(TableRole::Sort).toString().mid(8).toInt();
        };
        for (int row = 1; row < count; row += 37)
            QVERIFY(value(row - 1) <= value(row)); // figures by their value
        m_source.clear();
    }
};

QTEST_MAIN(SortFilterProxyTest)
#include "tst_sortfilterproxy.moc"
