// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/localizedtext.h"

#include <QVariant>

namespace pitchdesk {

/// The ways to bind a value to the next placeholder, from left to right, for a class `Self` with bindNext().
template<typename Self>
class ValueBinder
{
public:
    Self &bind(const QVariant &value)
    {
        Self &self = static_cast<Self &>(*this);
        self.bindNext(value);
        return self;
    }
    /// A null QString would be stored as NULL; our text columns hold the empty text instead.
    Self &bind(const QString &value) { return bind(QVariant(value.isNull() ? QStringLiteral("") : value)); }
    Self &bind(qint64 value) { return bind(QVariant(value)); }
    Self &bind(int value) { return bind(qint64(value)); }
    Self &bind(bool value) { return bind(qint64(value)); }
    Self &bindNull() { return bind(QVariant()); }
    template<typename Tag>
    Self &bind(Id<Tag> id)
    {
        return id.isValid() ? bind(id.value()) : bindNull();
    }
    /// Binds four placeholders: en, ja, vi and the code of the original language.
    Self &bind(const LocalizedText &text)
    {
        return bind(text.en).bind(text.ja).bind(text.vi).bind(languageCode(text.original));
    }
};

} // namespace pitchdesk
