// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reporttext.h"

#include <QCoreApplication>

namespace pitchdesk {

namespace {

void append(QStringList &lines, const QString &heading, const QStringList &found)
{
    if (found.isEmpty())
        return;
    lines.append(heading);
    for (const QString &line : found)
        lines.append(QString(QStringLiteral("    ") + line));
}

} // namespace

QString checkSummary(const CheckReport &report)
{
    if (report.isSound())
        return QCoreApplication::translate(
            "CheckReport",
            "The file is sound: its structure, its links, its history and its search index fit together.");
    const qsizetype count = report.integrity.size() + report.foreignKeys.size() + report.journal.size()
        + report.derived.size() + report.contents.size();
    return QCoreApplication::translate(
        "CheckReport", "%n problem(s) found. Make a copy of the file, then restore the last good backup.", nullptr,
        int(count));
}

QString checkDetails(const CheckReport &report)
{
    QStringList lines;
    append(lines, QCoreApplication::translate("CheckReport", "Structure of the file"), report.integrity);
    append(lines, QCoreApplication::translate("CheckReport", "Links between records"), report.foreignKeys);
    append(lines, QCoreApplication::translate("CheckReport", "History"), report.journal);
    append(lines, QCoreApplication::translate("CheckReport", "Search index and duplicates"), report.derived);
    append(lines, QCoreApplication::translate("CheckReport", "Attachments"), report.contents);
    return lines.join(u'\n');
}

} // namespace pitchdesk
