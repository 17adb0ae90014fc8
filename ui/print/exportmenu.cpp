// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exportmenu.h"

#include "ui/common/dialogs.h"
#include "ui/common/language.h"
#include "ui/desk/desk.h"
#include "ui/print/exportdocument.h"
#include "ui/print/languagemenu.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QThreadPool>

namespace pitchdesk {

namespace {

QString documentName(DocumentKind kind, const DocumentLanguage &language)
{
    switch (kind) {
    case DocumentKind::Ranking:
        return language.translate("Documents", "Ranking");
    case DocumentKind::Proposals:
        return language.translate("Documents", "Proposals");
    case DocumentKind::Scores:
        return language.translate("Documents", "Scores");
    }
    Q_UNREACHABLE();
}

Result<QString> writeDocument(const Result<DocumentData> &data, Language language, const QString &path)
{
    if (!data)
        return fail(data.error());
    PD_TRY(exportDocument(*data, DocumentLanguage(language), path));
    return path;
}

/// What every entry of one menu shares.
struct Exporter {
    QMenu *menu;
    Desk *desk;
    Dialogs *dialogs;
    ExportRequestProvider request;
    ExportReport report;

    void start(const DocumentRequest &wanted, Language language, const QString &path) const
    {
        const QDateTime now = desk->clock().now();
        desk->read([wanted, now](Workflows &workflows) { return loadDocument(workflows, wanted, now); })
            .then(QThreadPool::globalInstance(),
                  [language, path](const Result<DocumentData> &data) { return writeDocument(data, language, path); })
            .then(menu, [report = report](const Result<QString> &file) { report(file); });
    }

    void choose(Language language, const QString &kind) const
    {
        const std::optional<DocumentRequest> wanted = request();
        if (!wanted)
            return;
        const QString name = documentName(wanted->kind, DocumentLanguage(language)) + u'.' + kind;
        const QString suggested =
            QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
        dialogs->saveFile(menu->parentWidget(), QCoreApplication::translate("ExportMenu", "Export"), suggested,
                          fileFilter(kind), [exporter = *this, wanted = *wanted, language, kind](const QString &path) {
                              if (!path.isEmpty())
                                  exporter.start(wanted, language, withSuffix(path, kind));
                          });
    }
};

} // namespace

void fillExportMenu(QMenu &menu, Desk &desk, Dialogs &dialogs, ExportRequestProvider request, ExportReport report)
{
    const Exporter exporter {&menu, &desk, &dialogs, std::move(request), std::move(report)};
    fillLanguageMenu(menu, uiLanguage(), {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("pdf")},
                     [exporter](Language language, const QString &kind) { exporter.choose(language, kind); });
}

} // namespace pitchdesk
