// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/exchange/filebytes.h"
#include "core/exchange/numericlocale.h"
#include "core/exchange/sheetfiller.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

namespace pitchdesk {

namespace {

constexpr qint64 overheadBytes = 64 * 1024; ///< of a workbook with nothing in it

/// Room that the library needs beside the target, where it keeps the sheets uncompressed until they are packed.
qint64 roomNeeded(const std::vector<SheetSpec> &sheets)
{
    constexpr qint64 bytesPerCell = 16;
    qint64 bytes = overheadBytes;
    for (const SheetSpec &sheet : sheets) {
        for (const std::vector<Cell> &row : sheet.rows) {
            for (const Cell &cell : row) {
                const auto *text = std::get_if<QString>(&cell);
                bytes += bytesPerCell + (text ? qint64(text->size()) : 0);
            }
        }
    }
    return bytes;
}

QDateTime fixedDate(const QDateTime &wanted)
{
    return wanted.isValid() ? wanted.toUTC() : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
}

Status fillWorkbook(lxw_workbook *workbook, const std::vector<SheetSpec> &sheets, const QString &path,
                    const QDateTime &created)
{
    lxw_doc_properties properties = {};
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
    QStringList names;
    for (const SheetSpec &sheet : sheets)
        names.append(sheet.name);
    names = usableSheetNames(names);
    SheetFiller filler(workbook, path);
    for (size_t i = 0; i < sheets.size(); ++i)
        PD_TRY(filler.fill(sheets[i], names[qsizetype(i)]));
    return {};
}

/// Lets the library write to `temporary`, in whose folder it keeps its own passing files too.
Status writeTo(const QString &temporary, const std::vector<SheetSpec> &sheets, const QString &path,
               const QDateTime &created)
{
    const NumericLocale locale;
    QByteArray folder = QFile::encodeName(QFileInfo(temporary).absolutePath());
    lxw_workbook_options options = {};
    options.tmpdir = folder.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(temporary).constData(), &options);
    if (!workbook)
        return fail(writeFailure(path, roomNeeded(sheets), QStringLiteral("no workbook could be made")));
    Status filled = fillWorkbook(workbook, sheets, path, created);
    if (!filled) {
        lxw_workbook_free(workbook);
        return filled;
    }
    const lxw_error closed = workbook_close(workbook);
    if (closed != LXW_NO_ERROR)
        return fail(writeFailure(path, roomNeeded(sheets), QString::fromUtf8(lxw_strerror(closed))));
    return {};
}

} // namespace

Status writeXlsx(const std::vector<SheetSpec> &sheets, const QString &path, const WriteOptions &options)
{
    PD_TRY(checkFolder(path));
    const QFileInfo info(path);
    QTemporaryFile temporary(QString(info.absolutePath() + u"/.~" + info.fileName() + u".XXXXXX"));
    if (!temporary.open())
        return fail(writeFailure(path, roomNeeded(sheets), temporary.errorString()));
    temporary.close();
    PD_TRY(writeTo(temporary.fileName(), sheets, path, fixedDate(options.created)));
    QFile written(temporary.fileName());
    PD_TRY(openForReading(written));
    return writeWhole(path, written.readAll());
}

} // namespace pitchdesk
