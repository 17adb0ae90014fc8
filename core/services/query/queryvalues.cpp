// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryvalues.h"

#include <QLocale>

#include <cmath>

namespace pitchdesk {

namespace {

Error valueError(ErrorCode code, QueryField field, const QueryToken &token)
{
    return queryError(code, token.span)
        .with(QStringLiteral("field"), codeOf(field))
        .with(QStringLiteral("value"), token.text);
}

/// Full-width figures and signs as plain ones.
QString plainText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

Result<std::vector<QueryValue>> readNumber(QueryField field, const QueryToken &token)
{
    QString text = plainText(token.text);
    if (text.startsWith(u'#'))
        text.remove(0, 1);
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(number))
        return fail(valueError(ErrorCode::QueryNumberExpected, field, token));
    return std::vector<QueryValue> {{text, number, {}, {}}};
}

Result<std::vector<QueryValue>> readDate(QueryField field, const QueryToken &token)
{
    const QString text = plainText(token.text).replace(u'/', u'-').replace(u'.', u'-');
    const QStringList parts = text.split(u'-');
    std::vector<int> figures;
    for (const QString &part : parts) {
        bool isFigure = false;
        figures.push_back(part.size() <= 4 ? part.toInt(&isFigure) : 0);
        if (!isFigure || figures.size() > 3)
            return fail(valueError(ErrorCode::QueryDateExpected, field, token));
    }
    const QDate first(figures[0], figures.size() > 1 ? figures[1] : 1, figures.size() > 2 ? figures[2] : 1);
    if (!first.isValid() || figures[0] < 1000)
        return fail(valueError(ErrorCode::QueryDateExpected, field, token));
    if (figures.size() == 3)
        return std::vector<QueryValue> {{first.toString(Qt::ISODate), 0, first, first}};
    if (figures.size() == 2)
        return std::vector<QueryValue> {
            {first.toString(QStringLiteral("yyyy-MM")), 0, first, first.addMonths(1).addDays(-1)}};
    return std::vector<QueryValue> {{QString::number(figures[0]), 0, first, first.addYears(1).addDays(-1)}};
}

} // namespace

Result<std::vector<QueryValue>> readQueryValue(QueryField field, const QueryToken &token,
                                               const QueryVocabulary &vocabulary)
{
    const QueryKind kind = kindOf(field);
    if (kind == QueryKind::Number)
        return readNumber(field, token);
    if (kind == QueryKind::Date)
        return readDate(field, token);
    if (kind == QueryKind::Text)
        return std::vector<QueryValue> {{token.text, 0, {}, {}}};
    const auto codes = vocabulary.values(field, token.text);
    if (!codes) {
        const ErrorCode code = kind == QueryKind::Flag ? ErrorCode::QueryYesOrNoExpected : ErrorCode::QueryUnknownValue;
        return fail(valueError(code, field, token));
    }
    std::vector<QueryValue> values;
    for (const QString &code : *codes)
        values.push_back({code, 0, {}, {}});
    return values;
}

} // namespace pitchdesk
