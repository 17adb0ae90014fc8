// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/tree.h"

#include <QRegularExpression>
#include <QTest>

using namespace pitchdesk;

namespace {

QStringList textFiles()
{
    static const QStringList texts {
        QStringLiteral("*.cpp"),   QStringLiteral("*.h"),          QStringLiteral("*.sql"),
        QStringLiteral("*.cmake"), QStringLiteral("*.txt"),        QStringLiteral("*.md"),
        QStringLiteral("*.json"),  QStringLiteral("*.yml"),        QStringLiteral("*.xml"),
        QStringLiteral("*.in"),    QStringLiteral("*.ts"),         QStringLiteral("*.svg"),
        QStringLiteral("*.sh"),    QStringLiteral("*.py"),         QStringLiteral("*.csv"),
        QStringLiteral("*.qrc"),   QStringLiteral("*.desktop"),    QStringLiteral("dev"),
        QStringLiteral("run"),     QStringLiteral("journey"),      QStringLiteral(".clang-*"),
        QStringLiteral(".git?*"),  QStringLiteral(".editorconfig")};
    QStringList files = house::files(texts);
    files.removeIf([](const QString &file) { return file.startsWith(QStringLiteral("tests/data/")); });
    return files;
}

QString listed(const QStringList &lines)
{
    return QString(u'\n' + lines.join(u'\n'));
}

} // namespace

class RepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileNamesAMachinesPaths();
    void linesEndAsOnUnix();
    void sourcesStayShort();
};

void RepositoryTest::noFileNamesAMachinesPaths()
{
    // Home folders of somebody, and places of work; written in pieces lest this file be found itself.
    static const QRegularExpression path(QStringLiteral("(?<![\\w.}~-])/(work|root|home/[a-z]+|Users/[A-Za-z]+)")
                                         + QStringLiteral("/\\w"));
    QStringList found;
    const QStringList files = textFiles();
    QVERIFY(files.size() > 100);
    for (const QString &file : files) {
        const QStringList lines = QString::fromUtf8(house::contents(file)).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (path.match(lines[i]).hasMatch())
                found << QStringLiteral("%1:%2: %3").arg(file).arg(i + 1).arg(lines[i].trimmed());
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void RepositoryTest::linesEndAsOnUnix()
{
    QStringList found;
    for (const QString &file : textFiles()) {
        const QByteArray text = house::contents(file);
        if (text.contains('\r'))
            found << QString(file + QStringLiteral(": a carriage return"));
        if (!text.isEmpty() && !text.endsWith('\n') && !file.endsWith(QStringLiteral(".csv")))
            found << QString(file + QStringLiteral(": no newline at the end"));
    }
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void RepositoryTest::sourcesStayShort()
{
    constexpr int wished = 400;
    constexpr int most = 600;
    QStringList tooLong;
    for (const QString &file : house::files({QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        const auto lines = house::contents(file).count('\n');
        if (lines > wished)
            qInfo("%s has %d lines; is there a second idea in it?", qPrintable(file), int(lines));
        if (lines > most)
            tooLong << QStringLiteral("%1: %2 lines").arg(file).arg(lines);
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(listed(tooLong)));
}

QTEST_GUILESS_MAIN(RepositoryTest)
#include "tst_repository.moc"
