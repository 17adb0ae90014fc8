// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/languagemenu.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace pitchdesk {

QString ownLanguageName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::Japanese:
        return QStringLiteral("日本語");
    case Language::Vietnamese:
        return QStringLiteral("Tiếng Việt");
    }
    Q_UNREACHABLE();
}

QString fileKindName(const QString &kind)
{
    if (kind == u"xlsx")
        return QCoreApplication::translate("ExportMenu", "Excel (XLSX)");
    if (kind == u"png")
        return QCoreApplication::translate("ExportMenu", "Picture (PNG)");
    if (kind == u"svg")
        return QCoreApplication::translate("ExportMenu", "Drawing (SVG)");
    if (kind == u"odt")
        return QCoreApplication::translate("ExportMenu", "Text document (ODT)");
    if (kind == u"html")
        return QCoreApplication::translate("ExportMenu", "Web page (HTML)");
    return kind.toUpper();
}

QString fileFilter(const QString &kind)
{
    return fileKindName(kind) + QStringLiteral(" (*.") + kind + u')';
}

QString withSuffix(const QString &path, const QString &kind)
{
    const QString ending = u'.' + kind;
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : QString(path + ending);
}

void fillLanguageMenu(QMenu &menu, Language first, const QStringList &kinds,
                      const std::function<void(Language language, const QString &kind)> &chosen)
{
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu.clear();
    auto languages = allLanguages;
    std::stable_partition(languages.begin(), languages.end(), [first](Language language) { return language == first; });
    for (const Language language : languages) {
        QMenu *submenu = menu.addMenu(ownLanguageName(language));
        submenu->setObjectName(QStringLiteral("export.") + languageCode(language));
        for (const QString &kind : kinds) {
            QAction *action = submenu->addAction(
                QCoreApplication::translate("ExportMenu", "%1…").arg(fileKindName(kind)));
            action->setObjectName(QStringLiteral("export.") + languageCode(language) + u'.' + kind);
            QObject::connect(action, &QAction::triggered, &menu, [chosen, language, kind] { chosen(language, kind); });
        }
    }
}

} // namespace pitchdesk
