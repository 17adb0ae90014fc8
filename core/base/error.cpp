// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QMetaEnum>

namespace pitchdesk {

Error Error::with(const QString &name, const QString &value) &&
{
    arguments.insert(name, value);
    return std::move(*this);
}

Error Error::with(const QString &name, qint64 value) &&
{
    return std::move(*this).with(name, QString::number(value));
}

Error Error::because(const QString &logDetail) &&
{
    detail = logDetail;
    return std::move(*this);
}

QString toLogLine(const Error &error)
{
    QString line = QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(error.code)));
    for (auto it = error.arguments.cbegin(); it != error.arguments.cend(); ++it)
        line += u' ' + it.key() + u"=\"" + it.value() + u'"';
    if (!error.detail.isEmpty())
        line += u" (" + error.detail + u')';
    return line;
}

} // namespace pitchdesk
