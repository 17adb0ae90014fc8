// SPDX-License-Identifier: GPL-3.0-or-later
// Switching the language of the window with the sample open: until every text is in the new language and the window is
// painted again, beside painting the same window once.
#include "app/composition.h"
#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/measure.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace pitchdesk;
using namespace pitchdesk::bench;

namespace {

constexpr int switches = 12;

void settle(Desk &desk)
{
    desk.waitForJobs();
    QEventLoop loop;
    QTimer::singleShot(100, &loop, &QEventLoop::quit);
    loop.exec();
}

void measure(Composition &composition, PageId page, const QString &name)
{
    composition.window().showPage(page);
    settle(composition.desk());
    std::vector<double> painting;
    std::vector<double> switching;
    for (int i = 0; i < switches; ++i) {
        painting.push_back(millisecondsOf([&] { composition.window().grab(); }));
        switching.push_back(millisecondsOf([&] {
            composition.window().chooseLanguage(allLanguages[size_t(i + 1) % allLanguages.size()]);
            QCoreApplication::sendPostedEvents();
            composition.window().grab();
        }));
        settle(composition.desk());
    }
    printRow({name, QStringLiteral("%1 ms").arg(median(painting), 0, 'f', 1),
              QStringLiteral("%1 ms").arg(median(switching), 0, 'f', 1),
              QStringLiteral("%1 x").arg(median(switching) / median(painting), 0, 'f', 1)});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Composition composition(windowOptions(folder));
    showWindow(composition);
    const QString file = folder.filePath(QStringLiteral("sample.pitchdesk"));
    if (!shownAfter(composition, [&](FileController &files) { files.create(file, QStringLiteral("inno-2025")); }))
        return 1;
    printHeading(QStringLiteral("Language switch with the sample open (medians of %1 switches)").arg(switches));
    printRow(
        {QStringLiteral("page"), QStringLiteral("one painting"), QStringLiteral("switch"), QStringLiteral("ratio")});
    for (const PageId page : {PageId::Home, PageId::Proposals, PageId::Judging, PageId::Ranking, PageId::Setup})
        measure(composition, page, pageCode(page));
    return 0;
}
