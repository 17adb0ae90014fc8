// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/companyname.h"
#include "core/base/textfold.h"

#include <QTest>

#include <random>

using namespace pitchdesk;

class CompanyNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLegalFormsOff_data();
    void takesLegalFormsOff();
    void spellingsMeet();
    void isIdempotentAndNeverEmpty();
};

void CompanyNameTest::takesLegalFormsOff_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("normalised");
    const auto row = [](const char *name, const char *normalised) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(normalised);
    };
    row("株式会社竹中工務店", "竹中工務店");
    row("竹中工務店株式会社", "竹中工務店");
    row("株式会社 竹中工務店", "竹中工務店");
    row("(株)竹中工務店", "竹中工務店");
    row("（株）竹中工務店", "竹中工務店");
    row("㈱竹中工務店", "竹中工務店");
    row("竹中工務店㈱", "竹中工務店");
    row("「株式会社竹中工務店」", "竹中工務店");
    row("有限会社さくら", "さくら");
    row("合同会社サクラ", "さくら");
    row("一般社団法人さくら", "さくら");
    row("Panasonic Co., Ltd.", "panasonic");
    row("PANASONIC CO.,LTD", "panasonic");
    row("Panasonic Co. Ltd. 株式会社", "panasonic");
    row("Rikkei Kabushiki Kaisha", "rikkei");
    row("Rikkei K.K.", "rikkei");
    row("CTCP Rikkei", "rikkei");
    row("Rikkei CTCP", "rikkei");
    row("Công ty Cổ phần Rikkei", "rikkei");
    row("CÔNG TY CP RIKKEI", "rikkei");
    row("Rikkei JSC", "rikkei");
    row("Rikkei Joint Stock Company", "rikkei");
    row("Công ty TNHH Thăng Long", "thang long");
    row("Công ty TNHH MTV Thăng Long", "thang long");
    row("Công ty Trách nhiệm hữu hạn Thăng Long", "thang long");
    row("Công ty trách nhiệm hữu hạn một thành viên Thăng Long", "thang long");
    row("Cty TNHH Thăng Long", "thang long");
    row("Grab Pte. Ltd.", "grab");
    row("Grab Pte Limited", "grab");
    row("Grab (Pte.) Ltd.", "grab");
    row("Tata Pvt. Ltd.", "tata");
    row("Petronas Sdn. Bhd.", "petronas");
    row("Petronas Berhad", "petronas");
    row("PT Telkom Tbk", "telkom");
    row("PTT Public Company Limited", "ptt");
    row("Pfizer Inc.", "pfizer");
    row("Viettel Corporation", "viettel");
    row("Bühler GmbH", "buhler");
    row("J&J", "j j");
    row("Cỏ May", "co may"); // "co" is a form only at the end
    row("Limited Edition Works", "limited edition works");
    row("Incubate", "incubate");
    row("Zinc", "zinc");
    // A name that is nothing but a legal form, or nothing at all
    row("株式会社", "株式会社");
    row("Ltd.", "ltd");
    row("(株)", "株");
    row("!!!", "!!!");
    row("-", "-");
    row("", "");
    row("  ", "");
}

void CompanyNameTest::takesLegalFormsOff()
{
    QFETCH(QString, name);
    QFETCH(QString, normalised);
    QCOMPARE(normalisedCompanyName(name), normalised);
}

void CompanyNameTest::spellingsMeet()
{
    const QString name = normalisedCompanyName(QStringLiteral("株式会社パナソニック"));
    for (const QStringView spelling : {u"ﾊﾟﾅｿﾆｯｸ㈱", u"ぱなそにっく（株）", u"パナソニック 株式会社"})
        QCOMPARE(normalisedCompanyName(spelling.toString()), name);
}

void CompanyNameTest::isIdempotentAndNeverEmpty()
{
    const QStringList pieces {QStringLiteral("株式会社"), QStringLiteral("(株)"), QStringLiteral("㈱"),
                              QStringLiteral("Co.,"),     QStringLiteral("Ltd."), QStringLiteral("CTCP"),
                              QStringLiteral("Công ty"),  QStringLiteral("TNHH"), QStringLiteral("MTV"),
                              QStringLiteral("Pte."),     QStringLiteral("PT"),   QStringLiteral("Sakura"),
                              QStringLiteral("さくら"),   QStringLiteral("-"),    QStringLiteral("&"),
                              QStringLiteral("K.K.")};
    std::mt19937 random(11);
    for (int i = 0; i < 5000; ++i) {
        QString name;
        for (unsigned count = 1 + unsigned(random() % 5); count > 0; --count)
            name += pieces[qsizetype(random() % size_t(pieces.size()))] + (random() % 2 ? u" " : u"");
        const QString once = normalisedCompanyName(name);
        QVERIFY2(!once.isEmpty(), qPrintable(name));
        if (fold(name).contains(u"sakura") || name.contains(u"さくら"))
            QVERIFY2(normalisedCompanyName(once) == once, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(CompanyNameTest)
#include "tst_companyname.moc"
