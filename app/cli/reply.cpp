// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reply.h"

#include "core/exchange/filebytes.h"
#include "ui/common/errortext.h"

#include <QJsonDocument>
#include <QMetaEnum>

#include <cstdio>

namespace pitchdesk {

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::category(c) != QChar::Mark_NonSpacing)
            width += isWide(c) ? 2 : 1;
    }
    return width;
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject arguments;
    for (auto it = error.arguments.begin(); it != error.arguments.end(); ++it)
        arguments.insert(it.key(), it.value());
    const QJsonObject body {{QStringLiteral("code"), jsonCode(error.code)},
                            {QStringLiteral("message"), errorText(error)},
                            {QStringLiteral("arguments"), arguments}};
    return {{QStringLiteral("error"), body}};
}

Status writeJson(const Invocation &invocation, const QJsonObject &json)
{
    if (!invocation.json)
        return {};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Indented);
    if (!invocation.writesJsonToStdout())
        return writeWhole(*invocation.json, bytes);
    print(stdout, QString::fromUtf8(bytes));
    return {};
}

/// The codes of wrong usage: the user named something that is not there to be chosen.
bool isUsageError(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UsageUnknownSample:
    case ErrorCode::UsageUnknownLanguage:
    case ErrorCode::UsageUnknownEvent:
    case ErrorCode::UsageUnknownChallenge:
    case ErrorCode::UsageUnknownProposal:
    case ErrorCode::UsageUnknownTemplate:
    case ErrorCode::QueryUnknownField:
    case ErrorCode::QueryUnknownValue:
    case ErrorCode::QueryValueExpected:
    case ErrorCode::QueryNumberExpected:
    case ErrorCode::QueryDateExpected:
    case ErrorCode::QueryYesOrNoExpected:
    case ErrorCode::QueryNotComparable:
    case ErrorCode::QueryUnclosedQuote:
    case ErrorCode::QueryUnclosedParenthesis:
    case ErrorCode::QueryUnexpectedParenthesis:
    case ErrorCode::QueryOperandExpected:
    case ErrorCode::QueryTooDeep:
    case ErrorCode::QueryTooLong:
    case ErrorCode::UnknownFileType:
        return true;
    default:
        return false;
    }
}

} // namespace

QString jsonCode(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(code)));
}

QStringList textTable(const QStringList &header, const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QString &title : header)
        widths << displayWidth(title);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < qMin(row.size(), widths.size()); ++column)
            widths[column] = qMax(widths[column], displayWidth(row[column]));
    }
    const auto line = [&widths](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            text += cells[column];
            if (column + 1 < cells.size())
                text += QString(widths.value(column) - displayWidth(cells[column]) + 2, u' ');
        }
        return text;
    };
    QStringList lines {line(header)};
    for (const QStringList &row : rows)
        lines << line(row);
    return lines;
}

int deliver(const Invocation &invocation, const Result<Reply> &reply)
{
    if (!reply) {
        const Error &error = reply.error();
        print(stderr, errorText(error) + u'\n');
        if (const Status written = writeJson(invocation, errorJson(error)); !written)
            print(stderr, errorText(written.error()) + u'\n');
        return isUsageError(error.code) ? 2 : 1;
    }
    if (!invocation.writesJsonToStdout() && !reply->lines.isEmpty())
        print(stdout, reply->lines.join(u'\n') + u'\n');
    if (const Status written = writeJson(invocation, reply->json); !written) {
        print(stderr, errorText(written.error()) + u'\n');
        return 1;
    }
    if (reply->complaint.isEmpty())
        return 0;
    print(stderr, reply->complaint + u'\n');
    return 1;
}

} // namespace pitchdesk
