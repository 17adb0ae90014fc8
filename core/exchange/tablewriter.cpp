// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/table.h"
#include "core/exchange/xlsxwriter.h"

#include <QFileInfo>

namespace pitchdesk {

QStringList tableFileTypes()
{
    return {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")};
}

Status writeTable(const SheetSpec &sheet, const QString &path, const WriteOptions &options)
{
    const QString type = QFileInfo(path).suffix().toLower();
    if (type == u"csv")
        return writeCsv(sheet, path, options);
    if (type == u"xlsx")
        return writeXlsx({sheet}, path, options);
    if (type == u"json")
        return writeJson(sheet, path);
    return fail(Error {ErrorCode::UnknownFileType, {}, {}}
                    .with(QStringLiteral("file"), path)
                    .with(QStringLiteral("expected"), tableFileTypes().join(QStringLiteral(", "))));
}

} // namespace pitchdesk
