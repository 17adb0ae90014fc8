// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/tree.h"

#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pitchdesk;

namespace {

/// Where a file stands: its floor, and its folder on that floor.
struct Place {
    int floor = -1; ///< higher is nearer to the user; -1 = not ours
    QString folder; ///< "core/exchange", "ui/ranking", "app" …
};

Place placeOf(const QString &path)
{
    static const QHash<QString, int> floors {
        {QStringLiteral("core/base"), 0},     {QStringLiteral("core/domain"), 1},  {QStringLiteral("core/services"), 2},
        {QStringLiteral("core/exchange"), 2}, {QStringLiteral("core/storage"), 2}, {QStringLiteral("core/workflow"), 3},
        {QStringLiteral("translations"), 4},  {QStringLiteral("ui"), 4},           {QStringLiteral("app"), 5}};
    const QString one = path.section(u'/', 0, 0);
    const QString two = path.section(u'/', 0, 1);
    if (one == QStringLiteral("ui"))
        return {floors.value(one), two};
    for (const QString &folder : {two, one}) {
        if (floors.contains(folder))
            return {floors.value(folder), folder};
    }
    return {};
}

/// Folders of ui/ that every page may use.
bool isShared(const QString &uiFolder)
{
    static const QSet<QString> shared {QStringLiteral("ui/common"), QStringLiteral("ui/desk"),
                                       QStringLiteral("ui/charts"), QStringLiteral("ui/print")};
    return shared.contains(uiFolder);
}

/// What is wrong with `file` including the file of ours `included`; empty = nothing.
QString wrongInclude(const QString &file, const QString &included)
{
    const Place from = placeOf(file);
    const Place to = placeOf(included);
    if (from.floor < 0)
        return {};
    if (to.floor < 0)
        return QStringLiteral("is not part of the program");
    if (to.floor > from.floor)
        return QStringLiteral("points upward");
    if (to.floor < from.floor || to.folder == from.folder)
        return {};
    if (from.floor == 2)
        return QStringLiteral("services, exchange and storage never include each other");
    if (from.folder == QStringLiteral("ui/shell") || isShared(to.folder) || to.folder == QStringLiteral("translations"))
        return {};
    return isShared(from.folder) ? QStringLiteral("a shared folder never includes a page")
                                 : QStringLiteral("pages never include each other");
}

/// Whether `header`, such as "QLabel", belongs to one of Qt's `modules`, such as "QtWidgets".
bool isOfModule(const QString &header, const QStringList &modules)
{
    const QString name = header.section(u'/', -1);
    for (const QString &module : modules) {
        const QString inFramework = QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u'/' + module
            + QStringLiteral(".framework/Headers/") + name;
        const QString plain = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + name;
        if (header == module || header.startsWith(QString(module + u'/')) || QFile::exists(plain)
            || QFile::exists(inFramework))
            return true;
    }
    return false;
}

/// What is wrong with `file` including Qt's `header`; empty = nothing.
QString wrongQtInclude(const QString &file, const QString &header)
{
    const Place from = placeOf(file);
    const bool mayUseSql = from.folder == QStringLiteral("core/storage")
        || from.folder == QStringLiteral("core/workflow");
    if (from.floor >= 0 && !mayUseSql && isOfModule(header, {QStringLiteral("QtSql")}))
        return QStringLiteral("only storage knows SQL");
    if (from.floor >= 0 && from.floor <= 3
        && isOfModule(header,
                      {QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"),
                       QStringLiteral("QtSvg"), QStringLiteral("QtPrintSupport")}))
        return QStringLiteral("core knows no window");
    return {};
}

QStringList wrongLines(const QString &file)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    QStringList wrong;
    const QStringList lines = QString::fromUtf8(house::contents(file)).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines[i]);
        if (!match.hasMatch() || match.captured(2).endsWith(QStringLiteral(".moc")))
            continue;
        const QString name = match.captured(2);
        const QString problem = match.captured(1) == QStringLiteral("\"") ? wrongInclude(file, name)
                                                                          : wrongQtInclude(file, name);
        if (!problem.isEmpty())
            wrong << QStringLiteral("%1:%2: %3: %4").arg(file).arg(i + 1).arg(name, problem);
    }
    return wrong;
}

} // namespace

class IncludeRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWrongFromRight_data();
    void knowsWrongFromRight();
    void knowsQtsModules();
    void everyIncludePointsDownward();
};

void IncludeRuleTest::knowsWrongFromRight_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("included");
    QTest::addColumn<bool>("isWrong");
    const auto row = [](const char *file, const char *included, bool isWrong) {
        QTest::addRow("%s -> %s", file, included)
            << QString::fromLatin1(file) << QString::fromLatin1(included) << isWrong;
    };
    row("core/domain/event.h", "core/base/error.h", false);
    row("core/base/error.h", "core/domain/event.h", true);
    row("core/domain/event.h", "core/storage/store.h", true);
    row("core/exchange/csvreader.cpp", "core/storage/store.h", true);
    row("core/services/scoring/aggregate.cpp", "core/exchange/table.h", true);
    row("core/storage/store.cpp", "core/storage/query.h", false);
    row("core/workflow/importworkflow.cpp", "core/exchange/table.h", false);
    row("core/workflow/importworkflow.cpp", "ui/common/errortext.h", true);
    row("ui/ranking/rankingpage.cpp", "core/workflow/rankingworkflow.h", false);
    row("ui/ranking/rankingpage.cpp", "ui/common/errortext.h", false);
    row("ui/ranking/rankingpage.cpp", "ui/charts/chartwidget.h", false);
    row("ui/ranking/rankingpage.cpp", "ui/judging/judgingpage.h", true);
    row("ui/ranking/rankingpage.cpp", "ui/shell/mainwindow.h", true);
    row("ui/common/errortext.cpp", "ui/ranking/rankingpage.h", true);
    row("ui/shell/mainwindow.cpp", "ui/ranking/rankingpage.h", false);
    row("ui/shell/mainwindow.cpp", "app/composition.h", true);
    row("app/cli/main.cpp", "ui/common/errortext.h", false);
    row("app/main.cpp", "tests/support/fixture.h", true);
    row("ui/home/homepage.cpp", "homepage.h", true);
}

void IncludeRuleTest::knowsWrongFromRight()
{
    QFETCH(QString, file);
    QFETCH(QString, included);
    QFETCH(bool, isWrong);
    const QString problem = wrongInclude(file, included);
    QVERIFY2(problem.isEmpty() != isWrong, qPrintable(problem));
}

void IncludeRuleTest::knowsQtsModules()
{
    QVERIFY(!wrongQtInclude(QStringLiteral("core/domain/event.h"), QStringLiteral("QSqlQuery")).isEmpty());
    QVERIFY(!wrongQtInclude(QStringLiteral("ui/home/homepage.cpp"), QStringLiteral("QSqlQuery")).isEmpty());
    QVERIFY(!wrongQtInclude(QStringLiteral("core/base/error.h"), QStringLiteral("QtGui/QColor")).isEmpty());
    QVERIFY(!wrongQtInclude(QStringLiteral("core/storage/store.h"), QStringLiteral("QColor")).isEmpty());
    QVERIFY(wrongQtInclude(QStringLiteral("core/storage/query.h"), QStringLiteral("QSqlQuery")).isEmpty());
    QVERIFY(wrongQtInclude(QStringLiteral("core/base/error.h"), QStringLiteral("QString")).isEmpty());
    QVERIFY(wrongQtInclude(QStringLiteral("core/base/error.h"), QStringLiteral("vector")).isEmpty());
    QVERIFY(wrongQtInclude(QStringLiteral("ui/home/homepage.cpp"), QStringLiteral("QLabel")).isEmpty());
}

void IncludeRuleTest::everyIncludePointsDownward()
{
    QStringList wrong;
    int looked = 0;
    for (const QString &top :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("translations")}) {
        for (const QString &file : house::files({QStringLiteral("*.h"), QStringLiteral("*.cpp")}, top)) {
            wrong << wrongLines(file);
            ++looked;
        }
    }
    QVERIFY(looked > 50);
    QVERIFY2(wrong.isEmpty(), qPrintable(QString(u'\n' + wrong.join(u'\n'))));
}

QTEST_GUILESS_MAIN(IncludeRuleTest)
#include "tst_includerule.moc"
