// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/tree.h"

#include <QTest>

using namespace pitchdesk;

namespace {

constexpr auto mark = "SPDX-License-Identifier: ";

/// The licence is named in the first line, or in the second where the first says how the file is read.
bool namesLicence(const QByteArray &text)
{
    const QList<QByteArray> lines = text.left(1000).split('\n');
    const bool second = lines.size() > 1 && (lines[0].startsWith("#!") || lines[0].startsWith("<?xml"));
    return lines[second ? 1 : 0].contains(mark);
}

} // namespace

class LicenseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicence();
    void licenceItselfIsThere();
};

void LicenseTest::everySourceNamesItsLicence()
{
    const QStringList sources = house::files(
        {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt"),
         QStringLiteral("*.sql"), QStringLiteral("*.sh"), QStringLiteral("*.py"), QStringLiteral("*.yml"),
         QStringLiteral("*.xml"), QStringLiteral("*.desktop"), QStringLiteral("*.in"), QStringLiteral("dev"),
         QStringLiteral("run"), QStringLiteral("journey")});
    QVERIFY(sources.size() > 50);
    QStringList without;
    for (const QString &source : sources) {
        if (!source.startsWith(QStringLiteral("tests/data/")) && !namesLicence(house::contents(source)))
            without << source;
    }
    QVERIFY2(without.isEmpty(), qPrintable(QString(QStringLiteral("without a licence line:\n") + without.join(u'\n'))));
}

void LicenseTest::licenceItselfIsThere()
{
    const QByteArray licence = house::contents(QStringLiteral("LICENSE"));
    QVERIFY(licence.contains("GNU GENERAL PUBLIC LICENSE"));
    QVERIFY(licence.contains("Version 3, 29 June 2007"));
}

QTEST_GUILESS_MAIN(LicenseTest)
#include "tst_license.moc"
