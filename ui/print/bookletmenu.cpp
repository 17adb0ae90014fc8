// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bookletmenu.h"

#include "ui/common/dialogs.h"
#include "ui/common/language.h"
#include "ui/desk/desk.h"
#include "ui/print/languagemenu.h"

#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QStandardPaths>
#include <QThreadPool>

namespace pitchdesk {

namespace {

Result<BookletReport> writeBooklet(const Result<BookletData> &data, Language language, const QString &path)
{
    if (!data)
        return fail(data.error());
    PD_TRY(exportBooklet(*data, DocumentLanguage(language), path));
    return BookletReport {path, int(data->challenges.size())};
}

/// What every entry of one menu shares.
struct BookletExporter {
    QMenu *menu;
    Desk *desk;
    Dialogs *dialogs;
    std::function<BookletRequest()> request;
    std::function<void(const Result<BookletReport> &)> report;

    void start(const BookletRequest &wanted, Language language, const QString &path) const
    {
        const QDateTime now = desk->clock().now();
        desk->read([wanted, now](Workflows &workflows) { return loadBooklet(workflows, wanted, now); })
            .then(QThreadPool::globalInstance(),
                  [language, path](const Result<BookletData> &data) { return writeBooklet(data, language, path); })
            .then(menu, [report = report](const Result<BookletReport> &written) { report(written); });
    }

    void choose(Language language, const QString &kind) const
    {
        const QString name = DocumentLanguage(language).translate("Documents", "Challenges") + u'.' + kind;
        const QString suggested =
            QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
        dialogs->saveFile(menu->parentWidget(), QCoreApplication::translate("ExportMenu", "Export"), suggested,
                          fileFilter(kind),
                          [exporter = *this, wanted = request(), language, kind](const QString &path) {
                              if (!path.isEmpty())
                                  exporter.start(wanted, language, withSuffix(path, kind));
                          });
    }
};

} // namespace

void fillBookletMenu(QMenu &menu, Desk &desk, Dialogs &dialogs, std::function<BookletRequest()> request,
                     std::function<void(const Result<BookletReport> &)> report)
{
    const BookletExporter exporter {&menu, &desk, &dialogs, std::move(request), std::move(report)};
    fillLanguageMenu(menu, uiLanguage(), bookletFileTypes(),
                     [exporter](Language language, const QString &kind) { exporter.choose(language, kind); });
}

} // namespace pitchdesk
