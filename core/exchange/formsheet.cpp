// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formsheet.h"

#include "core/exchange/formfiller.h"
#include "core/exchange/workbookfile.h"
#include "core/exchange/xlsxreader.h"

namespace pitchdesk {

using namespace formplaces;

namespace {

constexpr qint64 roomNeeded = 256 * 1024; ///< for any form

} // namespace

Status writeFormXlsx(const FormSpec &form, const QString &path, const WriteOptions &options)
{
    return writeWorkbook(path, options, roomNeeded,
                         [&](lxw_workbook *workbook) { return FormFiller(workbook, form, path).fill(); });
}

Result<FilledForm> readFormXlsx(const QString &path, Progress &progress)
{
    FilledForm filled;
    bool isForm = false;
    const RowCallback take = [&](int row, QStringList &&cells) -> Status {
        const QString key = cells.value(keyColumn).trimmed();
        if (row == titleRow + 1)
            isForm = key == mark;
        else if (row == introductionRow + 1)
            filled.event = key;
        else if (const QString answer = cells.value(answerColumn).trimmed();
                 row > firstRow && !key.isEmpty() && !answer.isEmpty())
            filled.answers.insert(key, answer);
        return {};
    };
    PD_TRY(readXlsx(path, TableOptions(), take, progress));
    if (!isForm)
        return fail(Error {ErrorCode::NotAForm, {}, {}}.with(QStringLiteral("file"), path));
    return filled;
}

} // namespace pitchdesk
