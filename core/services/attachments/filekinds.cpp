// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachments/filekinds.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace pitchdesk {

namespace {

bool isExecutableEnding(const QString &ending)
{
    static const QSet<QString> endings = [] {
        const QStringList words =
            QStringLiteral("exe com scr pif dll sys msi msp msix appx bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta "
                           "cpl jar lnk url reg inf gadget sh bash zsh csh ksh command run bin elf so dylib app "
                           "apk ipa deb rpm pkg dmg iso img py pyw pl rb php docm dotm xlsm xltm xlam pptm potm "
                           "ppsm ppam sldm")
                .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return endings.contains(ending);
}

bool isExecutableContent(const QByteArray &bytes)
{
    static const QByteArrayList beginnings {QByteArrayLiteral("MZ"), // Windows, DOS
                                            QByteArrayLiteral("\x7f"
                                                              "ELF"),              // Linux
                                            QByteArrayLiteral("\xfe\xed\xfa\xce"), // macOS
                                            QByteArrayLiteral("\xfe\xed\xfa\xcf"),
                                            QByteArrayLiteral("\xce\xfa\xed\xfe"),
                                            QByteArrayLiteral("\xcf\xfa\xed\xfe"),
                                            QByteArrayLiteral("\xca\xfe\xba\xbe"),  // macOS, Java
                                            QByteArray("L\0\0\0\x01\x14\x02\0", 8), // a link of Windows
                                            QByteArrayLiteral("#!")};
    for (const QByteArray &beginning : beginnings) {
        if (bytes.startsWith(beginning))
            return true;
    }
    return false;
}

} // namespace

bool isExecutableFile(const QString &name, const QByteArray &bytes)
{
    if (isExecutableContent(bytes))
        return true;
    const QStringList parts = QFileInfo(name).fileName().toLower().split(u'.');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QString ending = parts[i].trimmed();
        // "v1.com" of a sentence is an ending only at the end or before another one.
        if (isExecutableEnding(ending) && (i == parts.size() - 1 || i == parts.size() - 2))
            return true;
    }
    // Macros in an office file that calls itself one without.
    return bytes.startsWith("PK") && bytes.contains("vbaProject.bin");
}

QString mediaTypeOf(const QString &name, const QByteArray &bytes)
{
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForData(bytes);
    // Containers say what they are in, not what for; for those the name counts.
    static const QSet<QString> general {QStringLiteral("application/octet-stream"), QStringLiteral("application/zip"),
                                        QStringLiteral("text/plain"), QStringLiteral("application/xml"),
                                        QStringLiteral("application/x-ole-storage")};
    return general.contains(type.name()) ? types.mimeTypeForFileNameAndData(name, bytes).name() : type.name();
}

QString safeFileName(const QString &name)
{
    constexpr qsizetype longest = 120;
    static const QRegularExpression unsafe(QStringLiteral("[\\x{0}-\\x{1F}\\x{7F}<>:\"/\\\\|?*]"));
    static const QRegularExpression kept(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString safe = name.section(QRegularExpression(QStringLiteral("[/\\\\]")), -1).replace(unsafe, QStringLiteral("_"));
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (kept.match(safe).hasMatch())
        safe.prepend(u'_');
    if (safe.size() > longest) {
        const QString ending = QFileInfo(safe).suffix().left(12);
        safe.truncate(longest - ending.size() - 1);
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        if (!ending.isEmpty())
            safe += u'.' + ending;
    }
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}

QStringList listedFileNames(const QString &answer)
{
    static const QRegularExpression marks(QStringLiteral("[,;\\n，、；]"));
    static const QRegularExpression fileName(QStringLiteral("^[^.].*\\.[A-Za-z0-9]{1,8}$"));
    QStringList names;
    for (const QString &part : answer.split(marks)) {
        QString name = part.trimmed();
        if (name.contains(QStringLiteral("://")))
            name = QUrl(name).fileName();
        if (fileName.match(name).hasMatch() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace pitchdesk
