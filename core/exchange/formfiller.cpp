// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formfiller.h"

#include "core/exchange/sheetfiller.h"
#include "core/exchange/tablelimits.h"
#include "core/exchange/xlsxtext.h"
#include "core/exchange/xlsxwriter.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace pitchdesk {

using namespace formplaces;

namespace {

constexpr double itemWidth = 34;
constexpr double answerWidth = 56;
constexpr double helpWidth = 40;
constexpr double lineHeight = 15;
constexpr qsizetype mostCharacters = 32'767; ///< that the format allows in a cell
constexpr qsizetype mostOfTitle = 32;        ///< characters that a message of a check may have
constexpr qsizetype mostOfMessage = 255;
constexpr double largestNumber = 1e15;

enum class Severity { Stop, AskAgain, Silent };

Severity severityOf(FormRule rule)
{
    switch (rule) {
    case FormRule::Words:
    case FormRule::Letters:
    case FormRule::Mail:
        return Severity::AskAgain;
    case FormRule::Choices:
        return Severity::Silent;
    default:
        return Severity::Stop;
    }
}

/// How many lines a text takes in a column of that width.
int linesOf(const QString &text, double width)
{
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += 1 + displayWidth(line) / int(width);
    return lines;
}

QByteArray cellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH] = {};
    lxw_rowcol_to_cell(name, lxw_row_t(row), lxw_col_t(column));
    return name;
}

} // namespace

FormFiller::FormFiller(lxw_workbook *workbook, const FormSpec &form, QString path)
    : m_workbook(workbook)
    , m_form(form)
    , m_path(std::move(path))
{
}

Status FormFiller::fill()
{
    makeFormats();
    PD_TRY(addSheets());
    PD_TRY(writeHead());
    int row = firstRow;
    for (const FormField &field : m_form.fields)
        PD_TRY(writeField(row++, field));
    setUpPage();
    return {};
}

Status FormFiller::addSheets()
{
    const QStringList names = usableSheetNames({m_form.sheetName, m_form.listsName});
    m_listsName = names[1];
    m_sheet = workbook_add_worksheet(m_workbook, names[0].toUtf8().constData());
    m_lists = workbook_add_worksheet(m_workbook, m_listsName.toUtf8().constData());
    if (!m_sheet || !m_lists)
        return fail(Error {ErrorCode::Internal, {}, m_form.sheetName});
    worksheet_hide(m_lists);
    return {};
}

void FormFiller::makeFormats()
{
    const auto make = [this](bool isBold, bool isBordered) {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (isBold)
            format_set_bold(format);
        if (isBordered)
            format_set_border(format, LXW_BORDER_THIN);
        return format;
    };
    m_title = workbook_add_format(m_workbook);
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    m_head = make(true, true);
    format_set_bg_color(m_head, 0xDDE5ED);
    m_heading = make(true, false);
    m_label = make(false, true);
    m_help = make(false, true);
    format_set_font_color(m_help, 0x4A5560);
    m_answer = make(false, true);
    format_set_num_format(m_answer, "General");
    m_date = make(false, true);
    format_set_num_format(m_date, "yyyy-mm-dd");
    format_set_align(m_date, LXW_ALIGN_LEFT);
    for (lxw_format *format : {m_answer, m_date}) {
        format_set_unlocked(format);
        format_set_bg_color(format, 0xFFFBE6);
    }
}

Status FormFiller::writeHead()
{
    lxw_format *plain = workbook_add_format(m_workbook);
    format_set_text_wrap(plain);
    format_set_align(plain, LXW_ALIGN_VERTICAL_TOP);
    PD_TRY(writeText(titleRow, itemColumn, m_form.title, m_title));
    PD_TRY(writeText(titleRow, keyColumn, mark, nullptr));
    worksheet_merge_range(m_sheet, introductionRow, itemColumn, introductionRow, helpColumn, "", plain);
    PD_TRY(writeText(introductionRow, itemColumn, m_form.introduction, plain));
    PD_TRY(writeText(introductionRow, keyColumn, m_form.event, nullptr));
    worksheet_set_row(m_sheet, introductionRow,
                      lineHeight * (1 + linesOf(m_form.introduction, itemWidth + answerWidth + helpWidth)), nullptr);
    PD_TRY(writeText(headerRow, itemColumn, m_form.itemTitle, m_head));
    PD_TRY(writeText(headerRow, answerColumn, m_form.answerTitle, m_head));
    return writeText(headerRow, helpColumn, m_form.helpTitle, m_head);
}

Status FormFiller::writeField(int row, const FormField &field)
{
    if (field.key.isEmpty()) {
        worksheet_set_row(m_sheet, lxw_row_t(row), lineHeight * 1.6, nullptr);
        return writeText(row, itemColumn, field.label, m_heading);
    }
    PD_TRY(writeText(row, itemColumn, field.isRequired ? QString(field.label + u" *") : field.label, m_label));
    PD_TRY(writeText(row, helpColumn, field.help, m_help));
    PD_TRY(writeText(row, keyColumn, field.key, nullptr));
    worksheet_write_blank(m_sheet, lxw_row_t(row), answerColumn, field.rule == FormRule::Date ? m_date : m_answer);
    const int lines = std::max({field.lines, linesOf(field.label, itemWidth), linesOf(field.help, helpWidth)});
    worksheet_set_row(m_sheet, lxw_row_t(row), lineHeight * lines + 3, nullptr);
    return addCheck(row, field);
}

Status FormFiller::writeText(int row, int column, const QString &text, lxw_format *format)
{
    const QString written = escapedForXlsx(text);
    if (written.size() > mostCharacters) {
        return fail(Error {ErrorCode::CellTooLarge, {}, {}}
                        .with(QStringLiteral("file"), m_path)
                        .with(QStringLiteral("row"), row + 1)
                        .with(QStringLiteral("column"), tablelimits::columnLetters(column))
                        .with(QStringLiteral("limit"), mostCharacters));
    }
    const auto place = std::pair(lxw_row_t(row), lxw_col_t(column));
    if (written.isEmpty())
        worksheet_write_blank(m_sheet, place.first, place.second, format);
    else
        worksheet_write_string(m_sheet, place.first, place.second, written.toUtf8().constData(), format);
    return {};
}

Status FormFiller::writeList(const QStringList &choices)
{
    ++m_list;
    int row = 0;
    for (const QString &choice : choices) {
        const QByteArray text = escapedForXlsx(choice).toUtf8();
        if (worksheet_write_string(m_lists, lxw_row_t(row++), lxw_col_t(m_list), text.constData(), nullptr)
            != LXW_NO_ERROR)
            return fail(Error {ErrorCode::Internal, {}, choice});
    }
    return {};
}

QByteArray FormFiller::rangeOfList(int entries) const
{
    char range[LXW_MAX_CELL_RANGE_LENGTH] = {};
    lxw_rowcol_to_range_abs(range, 0, lxw_col_t(m_list), lxw_row_t(entries - 1), lxw_col_t(m_list));
    QString name = m_listsName;
    name.replace(u'\'', QStringLiteral("''"));
    return QString(u"='" + name + u"'!").toUtf8() + range;
}

/// What the check compares with; `formula` keeps the text that it points to.
void FormFiller::setUpCheck(int row, const FormField &field, lxw_data_validation &check, QByteArray &formula) const
{
    const QByteArray cell = cellName(row, answerColumn);
    const QByteArray limit = QByteArray::number(field.limit);
    switch (field.rule) {
    case FormRule::Text:
        check.validate = LXW_VALIDATION_TYPE_LENGTH;
        check.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
        check.value_number = field.limit;
        return;
    case FormRule::Words:
        formula = "=LEN(TRIM(" + cell + "))-LEN(SUBSTITUTE(TRIM(" + cell + "),\" \",\"\"))+1<=" + limit;
        break;
    case FormRule::Letters:
        formula = "=LEN(SUBSTITUTE(" + cell + ",\" \",\"\"))<=" + limit;
        break;
    case FormRule::Mail:
        formula = "=ISNUMBER(FIND(\"@\"," + cell + "))";
        break;
    case FormRule::Number:
        check.validate = LXW_VALIDATION_TYPE_DECIMAL;
        check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        check.minimum_number = -largestNumber;
        check.maximum_number = largestNumber;
        return;
    case FormRule::Year:
        check.validate = LXW_VALIDATION_TYPE_INTEGER;
        check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        check.minimum_number = 1800;
        check.maximum_number = 2200;
        return;
    case FormRule::Date:
        check.validate = LXW_VALIDATION_TYPE_DATE;
        check.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        check.value_datetime = {1900, 3, 1, 0, 0, 0};
        return;
    case FormRule::Choice:
    case FormRule::Choices:
        formula = rangeOfList(int(field.choices.size()));
        check.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        check.value_formula = formula.data();
        return;
    }
    check.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    check.value_formula = formula.data();
}

Status FormFiller::addCheck(int row, const FormField &field)
{
    const bool isList = field.rule == FormRule::Choice || field.rule == FormRule::Choices;
    const bool isUnlimited = field.rule == FormRule::Text && field.limit <= 0;
    if (isUnlimited || (isList && field.choices.isEmpty()))
        return {};
    if (isList)
        PD_TRY(writeList(field.choices));
    QByteArray title = m_form.complaintTitle.left(mostOfTitle).toUtf8();
    QByteArray message = field.complaint.left(mostOfMessage).toUtf8();
    QByteArray formula;
    lxw_data_validation check = {};
    check.ignore_blank = LXW_VALIDATION_ON;
    check.dropdown = LXW_VALIDATION_ON;
    const Severity severity = severityOf(field.rule);
    check.show_error = severity == Severity::Silent ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    check.error_type = severity == Severity::AskAgain ? LXW_VALIDATION_ERROR_TYPE_WARNING
                                                      : LXW_VALIDATION_ERROR_TYPE_STOP;
    check.error_title = title.data();
    check.error_message = message.data();
    setUpCheck(row, field, check, formula);
    if (worksheet_data_validation_cell(m_sheet, lxw_row_t(row), answerColumn, &check) != LXW_NO_ERROR)
        return fail(Error {ErrorCode::Internal, {}, field.key});
    return {};
}

void FormFiller::setUpPage()
{
    worksheet_set_column(m_sheet, itemColumn, itemColumn, itemWidth, nullptr);
    worksheet_set_column(m_sheet, answerColumn, answerColumn, answerWidth, nullptr);
    worksheet_set_column(m_sheet, helpColumn, helpColumn, helpWidth, nullptr);
    lxw_row_col_options hidden = {};
    hidden.hidden = 1;
    worksheet_set_column_opt(m_sheet, keyColumn, keyColumn, LXW_DEF_COL_WIDTH, nullptr, &hidden);
    worksheet_freeze_panes(m_sheet, firstRow, 0);
    lxw_protection protection = {};
    protection.format_rows = 1;
    worksheet_protect(m_sheet, nullptr, &protection);
    worksheet_protect(m_lists, nullptr, nullptr);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, headerRow, headerRow);
    worksheet_print_area(m_sheet, 0, itemColumn, lxw_row_t(firstRow + int(m_form.fields.size()) - 1), helpColumn);
    worksheet_set_footer(m_sheet, "&C&P / &N");
    worksheet_set_selection(m_sheet, firstRow, answerColumn, firstRow, answerColumn);
    worksheet_activate(m_sheet);
}

} // namespace pitchdesk
