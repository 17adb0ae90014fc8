// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogues.h"

#include <QFile>
#include <QLibraryInfo>

namespace pitchdesk {

QStringList catalogueFiles(Language language)
{
    const QString code = languageCode(language);
    const QStringList candidates {
        QString(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code
                + QStringLiteral(".qm")),
        QString(QStringLiteral(":/i18n/qtbase_") + code + QStringLiteral(".qm")),
        QString(QStringLiteral(":/i18n/pitchdesk_") + code + QStringLiteral(".qm")),
    };
    QStringList files;
    for (const QString &file : candidates) {
        if (QFile::exists(file))
            files.append(file);
    }
    return files;
}

} // namespace pitchdesk
