// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/table.h"

#include <QMap>

namespace pitchdesk {

/// What a cell of a form takes; a spreadsheet asks again, or refuses, where something else is typed.
enum class FormRule {
    Text,    ///< at most `limit` characters, where that is not 0
    Words,   ///< asks again beyond `limit` words
    Letters, ///< asks again beyond `limit` characters without blanks
    Number,
    Year,
    Date,
    Choice,  ///< one of `choices`
    Choices, ///< several of `choices`, of which the cell offers one after the other
    Mail
};

struct FormField {
    QString key;   ///< by which it is read back, such as "field:title" or "question:UID"; empty = a heading
    QString label; ///< a "*" behind it marks what is required
    QString help;
    bool isRequired = false;
    FormRule rule = FormRule::Text;
    int limit = 0;
    QStringList choices;
    QString complaint; ///< what a spreadsheet says where the rule is broken
    int lines = 1;     ///< height of the answer
};

/// An application form in the words of one language.
struct FormSpec {
    QString event; ///< its uid
    QString sheetName;
    QString listsName;
    QString title;
    QString introduction;
    QString itemTitle;
    QString answerTitle;
    QString helpTitle;
    QString complaintTitle;
    std::vector<FormField> fields;
};

/// Writes a workbook whose first sheet asks for one answer a row: only the answers can be changed, each has the check of
/// its rule, and a hidden column names what each row asks for. A second, hidden sheet holds the lists of choices. Whole or
/// not at all: FolderNotFound, FileNotWritable, DiskFull, CellTooLarge.
Status writeFormXlsx(const FormSpec &form, const QString &path, const WriteOptions &options = {});

/// A form that came back.
struct FilledForm {
    QString event;                  ///< uid of the event that it was made for
    QMap<QString, QString> answers; ///< by the key of the field; what was left blank is not there
};
/// NotAForm(file) for another workbook, and the errors of readXlsx().
Result<FilledForm> readFormXlsx(const QString &path, Progress &progress);

} // namespace pitchdesk
