// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

#include "core/exchange/filebytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace pitchdesk {

namespace {

struct CellToJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(double number) const { return std::isfinite(number) ? QJsonValue(number) : QJsonValue::Null; }
    QJsonValue operator()(QDate date) const
    {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    }
};

} // namespace

QByteArray jsonBytes(const SheetSpec &sheet)
{
    QJsonArray rows;
    for (const std::vector<Cell> &row : sheet.rows) {
        QJsonObject object;
        for (size_t i = 0; i < sheet.columns.size(); ++i) {
            const ColumnSpec &column = sheet.columns[i];
            const Cell cell = i < row.size() ? row[i] : Cell();
            object.insert(column.key.isEmpty() ? column.title : column.key, std::visit(CellToJson {}, cell));
        }
        rows.append(object);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Indented);
}

Status writeJson(const SheetSpec &sheet, const QString &path)
{
    return writeWhole(path, jsonBytes(sheet));
}

} // namespace pitchdesk
