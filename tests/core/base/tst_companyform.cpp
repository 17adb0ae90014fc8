// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/companyname.h"

#include <QTest>

using namespace pitchdesk;

class CompanyFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("form");
        const auto row = [](const char *name, const char *form) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(form);
        };
        row("株式会社みなもと", "kabushiki");
        row("みなもと㈱", "kabushiki");
        row("（有）山田", "yugen");
        row("合同会社DMM.com", "godo");
        row("Minamoto K.K.", "kabushiki");
        row("CÔNG TY TNHH MỘT THÀNH VIÊN SAO MAI", "tnhh_mtv");
        row("Công ty TNHH MTV Sao Mai", "tnhh_mtv");
        row("Công ty trách nhiệm hữu hạn một thành viên Sao Mai", "tnhh_mtv");
        row("Công ty Cổ phần FPT", "jsc");
        row("FPT Joint Stock Company", "jsc");
        row("Sea Ventures Pte. Ltd.", "pte_ltd");
        row("Panasonic Co., Ltd.", "ltd");
        row("Petronas Sdn Bhd", "sdn_bhd");
        row("PT Gojek Indonesia", "pt");
        row("Acme, Inc.", "inc");
        row("Sao Mai", "");
        row("", "");
    }
    void namesTheForm()
    {
        QFETCH(const QString, name);
        QTEST(companyForm(name), "form");
        if (const QString form = companyForm(name); !form.isEmpty())
            QVERIFY(companyForms().contains(form));
    }
};

QTEST_APPLESS_MAIN(CompanyFormTest)
#include "tst_companyform.moc"
