// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace pitchdesk::house {

/// Folders at the top that hold nothing of ours.
inline bool isForeign(const QString &relative)
{
    const QString top = relative.section(u'/', 0, 0);
    const bool isHidden = top.startsWith(u'.') && top != QStringLiteral(".ci") && top != QStringLiteral(".github");
    const bool isFolder = relative.contains(u'/');
    return isFolder && (isHidden || top == QStringLiteral("build") || top == QStringLiteral("out"));
}

/// Every file of the repository whose name fits one of `patterns`, as paths relative to its root, in order.
inline QStringList files(const QStringList &patterns, const QString &under = {})
{
    const QDir root(QStringLiteral(PROJECT_SOURCE_DIR));
    QStringList found;
    QDirIterator all(root.filePath(under), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString relative = root.relativeFilePath(all.next());
        if (!isForeign(relative))
            found << relative;
    }
    found.sort();
    return found;
}

inline QByteArray contents(const QString &relative)
{
    QFile file(QDir(QStringLiteral(PROJECT_SOURCE_DIR)).filePath(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pitchdesk::house
