// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formsheet.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
struct lxw_data_validation;

namespace pitchdesk {

/// Where things stand on the sheet of a form; rows and columns from 0.
namespace formplaces {
constexpr int itemColumn = 0;
constexpr int answerColumn = 1;
constexpr int helpColumn = 2;
constexpr int keyColumn = 3;
constexpr int titleRow = 0;
constexpr int introductionRow = 1;
constexpr int headerRow = 2;
constexpr int firstRow = 3;
/// In the key column of the title's row, with the version of the format behind it.
inline const QString mark = QStringLiteral("pitchdesk-form/1");
} // namespace formplaces

/// Puts a form into a workbook of libxlsxwriter.
class FormFiller
{
public:
    /// `path` is only what errors name.
    FormFiller(lxw_workbook *workbook, const FormSpec &form, QString path);

    Status fill();

private:
    Status addSheets();
    void makeFormats();
    Status writeHead();
    Status writeField(int row, const FormField &field);
    Status writeText(int row, int column, const QString &text, lxw_format *format);
    Status writeList(const QStringList &choices);
    Status addCheck(int row, const FormField &field);
    void setUpCheck(int row, const FormField &field, lxw_data_validation &check, QByteArray &formula) const;
    [[nodiscard]] QByteArray rangeOfList(int entries) const;
    void setUpPage();

    lxw_workbook *m_workbook;
    const FormSpec &m_form;
    QString m_path;
    QString m_listsName;
    lxw_worksheet *m_sheet = nullptr;
    lxw_worksheet *m_lists = nullptr;
    int m_list = -1; ///< column of the list that was written last
    lxw_format *m_title = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_label = nullptr;
    lxw_format *m_help = nullptr;
    lxw_format *m_answer = nullptr;
    lxw_format *m_date = nullptr;
};

} // namespace pitchdesk
