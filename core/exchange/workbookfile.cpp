// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookfile.h"

#include "core/exchange/filebytes.h"
#include "core/exchange/numericlocale.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

namespace pitchdesk {

namespace {

QDateTime fixedDate(const QDateTime &wanted)
{
    return wanted.isValid() ? wanted.toUTC() : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
}

/// Lets the library write to `temporary`, in whose folder it keeps its own passing files too.
Status writeTo(const QString &temporary, const QString &path, const QDateTime &created, qint64 room,
               const std::function<Status(lxw_workbook *)> &fill)
{
    const NumericLocale locale;
    QByteArray folder = QFile::encodeName(QFileInfo(temporary).absolutePath());
    lxw_workbook_options options = {};
    options.tmpdir = folder.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(temporary).constData(), &options);
    if (!workbook)
        return fail(writeFailure(path, room, QStringLiteral("no workbook could be made")));
    lxw_doc_properties properties = {};
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
    Status filled = fill(workbook);
    if (!filled) {
        lxw_workbook_free(workbook);
        return filled;
    }
    const lxw_error closed = workbook_close(workbook);
    if (closed != LXW_NO_ERROR)
        return fail(writeFailure(path, room, QString::fromUtf8(lxw_strerror(closed))));
    return {};
}

} // namespace

Status writeWorkbook(const QString &path, const WriteOptions &options, qint64 room,
                     const std::function<Status(lxw_workbook *)> &fill)
{
    PD_TRY(checkFolder(path));
    const QFileInfo info(path);
    QTemporaryFile temporary(QString(info.absolutePath() + u"/.~" + info.fileName() + u".XXXXXX"));
    if (!temporary.open())
        return fail(writeFailure(path, room, temporary.errorString()));
    temporary.close();
    PD_TRY(writeTo(temporary.fileName(), path, fixedDate(options.created), room, fill));
    QFile written(temporary.fileName());
    PD_TRY(openForReading(written));
    return writeWhole(path, written.readAll());
}

} // namespace pitchdesk
