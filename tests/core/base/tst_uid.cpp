// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pitchdesk;

namespace {

bool isVersion4(const QString &uid)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    return form.match(uid).hasMatch();
}

} // namespace

class UidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areVersion4AndDiffer_data();
    void areVersion4AndDiffer();
    void aSeedRepeatsThem();
    void aSeedIsTheGeneratorsBits();
};

void UidTest::areVersion4AndDiffer_data()
{
    QTest::addColumn<bool>("seeded");
    QTest::newRow("random") << false;
    QTest::newRow("seeded") << true;
}

void UidTest::areVersion4AndDiffer()
{
    QFETCH(bool, seeded);
    UidSource source = seeded ? UidSource(42) : UidSource();
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i) {
        const QString uid = source.next();
        QVERIFY2(isVersion4(uid), qPrintable(uid));
        seen.insert(uid);
    }
    QCOMPARE(seen.size(), 2000);
}

void UidTest::aSeedRepeatsThem()
{
    UidSource one(2023);
    UidSource same(2023);
    UidSource other(2024);
    for (int i = 0; i < 100; ++i) {
        const QString uid = one.next();
        QCOMPARE(same.next(), uid);
        QVERIFY(other.next() != uid);
    }
}

void UidTest::aSeedIsTheGeneratorsBits()
{
    // The generator is defined by the standard, so a sample has the same uids on every platform: its digits are
    // those of two numbers, but for the version and two bits of the variant.
    std::mt19937_64 generator(5489);
    UidSource source(5489);
    for (int i = 0; i < 100; ++i) {
        const quint64 high = generator();
        const quint64 low = generator();
        QString digits = QStringLiteral("%1%2").arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
        digits[12] = u'4';
        digits[16] = QStringView(u"89ab")[qsizetype((low >> 60) & 3)];
        QCOMPARE(source.next().remove(u'-'), digits);
    }
}

QTEST_GUILESS_MAIN(UidTest)
#include "tst_uid.moc"
