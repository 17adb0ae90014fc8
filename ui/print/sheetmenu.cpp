// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetmenu.h"

#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/print/languagemenu.h"
#include "ui/print/proposalsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QStandardPaths>
#include <QThreadPool>

namespace pitchdesk {

namespace {

const QString pdf = QStringLiteral("pdf");

/// What every entry of one menu shares.
struct SheetExporter {
    QMenu *menu;
    Desk *desk;
    Dialogs *dialogs;
    std::function<std::vector<ProposalId>()> proposals;
    ExportReport report;

    void start(const std::vector<ProposalId> &ids, SheetReader reader, Language language, const QString &path) const
    {
        const QDateTime now = desk->clock().now();
        desk->read([event = desk->currentEvent(), ids, reader, now](Workflows &workflows) {
                return loadProposalSheets(workflows, event, ids, reader, now);
            })
            .then(QThreadPool::globalInstance(),
                  [language, path](const Result<ProposalSheets> &sheets) -> Result<QString> {
                      if (!sheets)
                          return fail(sheets.error());
                      PD_TRY(exportProposalSheets(*sheets, DocumentLanguage(language), path));
                      return path;
                  })
            .then(menu, [report = report](const Result<QString> &file) { report(file); });
    }

    void choose(SheetReader reader, Language language) const
    {
        const std::vector<ProposalId> ids = proposals();
        if (ids.empty())
            return;
        const QString name = DocumentLanguage(language).translate("Documents", "Proposal sheets")
            + QStringLiteral(".pdf");
        const QString suggested =
            QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
        dialogs->saveFile(menu->parentWidget(), QCoreApplication::translate("ExportMenu", "Export"), suggested,
                          fileFilter(pdf), [exporter = *this, ids, reader, language](const QString &path) {
                              if (!path.isEmpty())
                                  exporter.start(ids, reader, language, withSuffix(path, pdf));
                          });
    }
};

void addReader(QMenu &menu, const SheetExporter &exporter, SheetReader reader, const QString &code, const QString &text)
{
    QMenu *submenu = menu.addMenu(text);
    for (const Language language : allLanguages) {
        QAction *action =
            submenu->addAction(QCoreApplication::translate("ExportMenu", "%1…").arg(ownLanguageName(language)), submenu,
                               [exporter, reader, language] { exporter.choose(reader, language); });
        action->setObjectName(QStringLiteral("export.sheets.%1.%2").arg(code, languageCode(language)));
    }
}

} // namespace

void addSheetMenus(QMenu &menu, Desk &desk, Dialogs &dialogs, std::function<std::vector<ProposalId>()> proposals,
                   ExportReport report)
{
    const SheetExporter exporter {&menu, &desk, &dialogs, std::move(proposals), std::move(report)};
    menu.addSeparator();
    addReader(menu, exporter, SheetReader::Judges, QStringLiteral("judges"),
              QCoreApplication::translate("ExportMenu", "Sheets of the selected proposals, for judges (PDF)"));
    addReader(menu, exporter, SheetReader::Desk, QStringLiteral("desk"),
              QCoreApplication::translate("ExportMenu",
                                          "Sheets of the selected proposals, with contacts and notes (PDF)"));
}

} // namespace pitchdesk
