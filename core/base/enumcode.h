// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace pitchdesk {

template<typename Enum>
struct EnumCode {
    Enum value;
    QLatin1StringView code;
};

/// Specialise with `static constexpr std::array values {EnumCode<E> {…}, …}` to give an enumeration the stable
/// codes under which it is stored and exported.
template<typename Enum>
struct EnumCodes;

/// The stable code of a value.
template<typename Enum>
[[nodiscard]] QString codeOf(Enum value)
{
    for (const auto &entry : EnumCodes<Enum>::values) {
        if (entry.value == value)
            return QString(entry.code);
    }
    return {};
}

/// The value of a stable code, or nothing.
template<typename Enum>
[[nodiscard]] std::optional<Enum> fromCode(const QString &code)
{
    for (const auto &entry : EnumCodes<Enum>::values) {
        if (entry.code == code)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace pitchdesk

/// PD_ENUM_CODE(Enum, Value, "code") is one entry of EnumCodes<Enum>::values.
#define PD_ENUM_CODE(Enum, Value, text)                                                                                \
    ::pitchdesk::EnumCode<Enum>                                                                                        \
    {                                                                                                                  \
        Enum::Value, QLatin1StringView(text)                                                                           \
    }
