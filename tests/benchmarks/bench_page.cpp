// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the page Proposals in a window whose file holds 1,000, 10,000 and 100,000 of them: until its first rows are on
// the screen, until all are there, and the longest time that the event loop did not come round; beside a bare Qt table
// over the same rows of the same file.
#include "app/composition.h"
#include "core/workflow/workspace.h"
#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/watchdog.h"
#include "ui/proposals/proposaltableview.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>

using namespace pitchdesk;
using namespace pitchdesk::bench;

namespace {

constexpr int longest = 120'000; // ms: then something hangs

/// An event of so many made-up proposals.
bool fill(const QString &file, int count)
{
    const SystemClock clock;
    WorkspaceOptions options;
    options.operatorName = QStringLiteral("Bench");
    auto workspace = Workspace::create(file, options, clock);
    if (!workspace)
        return false;
    Event event;
    event.name = LocalizedText::only(QStringLiteral("Bench"), Language::English);
    const auto id = (*workspace)->workflows().events.saveEvent(event);
    GenerateOptions made;
    made.count = count;
    if (id)
        made.event = *id;
    Progress progress;
    return id && (*workspace)->workflows().samples.generateProposals(made, progress).has_value();
}

/// Lets events run until `isSo`, asked after each painting of `widget`; the milliseconds that took, -1 after too long.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    double until(const QElapsedTimer &clock, const std::function<bool()> &isSo)
    {
        m_isSo = isSo;
        QTimer::singleShot(longest, &m_loop, [this] { m_loop.exit(1); });
        return m_loop.exec() == 0 ? double(clock.nsecsElapsed()) / 1e6 : -1;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // once it is over
            QMetaObject::invokeMethod(
                this, [this] { ask(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void ask()
    {
        if (m_loop.isRunning() && m_isSo())
            m_loop.exit(0);
    }
    QEventLoop m_loop;
    std::function<bool()> m_isSo;
};

/// A bare table with the columns of the page, all of its rows fetched and its first ones painted.
double bareTable(const QString &file)
{
    QElapsedTimer clock;
    clock.start();
    double took = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQueryModel model;
            model.setQuery(QStringLiteral("SELECT p.number, o.name_en, p.title, c.title_en, o.home_country, p.stage, "
                                          "p.state, p.received_at FROM proposal p JOIN organisation o "
                                          "ON o.id = p.applicant_id LEFT JOIN challenge c ON c.id = p.challenge_id "
                                          "ORDER BY p.number"),
                           database);
            while (model.canFetchMore())
                model.fetchMore();
            QTableView view;
            view.setModel(&model);
            view.resize(1280, 800);
            PaintWatch paints(view.viewport());
            view.show();
            took = paints.until(clock, [] { return true; });
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    return took;
}

void measure(Composition &composition, const QTemporaryDir &folder, int count)
{
    const QString file = folder.filePath(QStringLiteral("page%1.pitchdesk").arg(count));
    if (!fill(file, count))
        return printRow({QStringLiteral("%1 proposals could not be made").arg(count)});
    const double bare = bareTable(file);
    MainWindow &window = composition.window();
    window.showPage(PageId::Home);
    if (!shownAfter(composition, [&file](FileController &files) { files.open(file); }))
        return printRow({QStringLiteral("%1 proposals could not be opened").arg(count)});
    wait(1000); // what else opening does is over
    QElapsedTimer clock;
    clock.start();
    const Watchdog watchdog;
    window.showPage(PageId::Proposals); // which makes it, the first time
    auto *table = window.findChild<ProposalTableView *>();
    PaintWatch paints(table->viewport());
    const auto rows = [table] { return table->model()->rowCount(); };
    const double first = paints.until(clock, [&] { return rows() > 0; });
    const double all = rows() == count ? first : paints.until(clock, [&] { return rows() == count; });
    wait(500);
    const auto ms = [](double value) { return QStringLiteral("%1 ms").arg(value, 0, 'f', 0); };
    const auto ratio = [bare](double value) { return QStringLiteral("%1 x").arg(value / bare, 0, 'f', 2); };
    printRow({QStringLiteral("%1 proposals").arg(count), ms(bare), ms(first), ratio(first), ms(all), ratio(all),
              ms(double(watchdog.longestGap()))});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Composition composition(windowOptions(folder));
    showWindow(composition);
    printHeading(QStringLiteral("Opening the page Proposals, beside a bare Qt table over the same rows"));
    printRow({QStringLiteral("size"), QStringLiteral("bare table"), QStringLiteral("first rows"),
              QStringLiteral("ratio"), QStringLiteral("all rows"), QStringLiteral("ratio"),
              QStringLiteral("longest wait")});
    for (const int count : sizesToMeasure())
        measure(composition, folder, count);
    return 0;
}
