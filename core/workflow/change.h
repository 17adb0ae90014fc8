// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/storage/transaction.h"

#include <QStringList>

#include <type_traits>

namespace pitchdesk {

/// The action of a change to one record: "challenge.add" for a new one, else "challenge.edit", and what it is called.
[[nodiscard]] Action recordAction(const QString &noun, bool isNew, const QString &name);
/// As recordAction(), for verbs such as "remove" and "move".
[[nodiscard]] Action namedAction(const QString &key, const QString &name);
/// The text of the language it was first written in.
[[nodiscard]] QString originalText(const LocalizedText &text);

/// FieldRequired(field) when the text is blank in every language; FieldTooLong(field, limit).
[[nodiscard]] Status requireName(const LocalizedText &text, const QString &field);
/// FieldTooLong(field, limit) for a text that no page could show.
[[nodiscard]] Status requireFitting(const QString &text, const QString &field);
[[nodiscard]] Status requireFitting(const LocalizedText &text, const QString &field);
/// FieldInvalid(field, value) unless it is an IANA zone that this machine knows.
[[nodiscard]] Status requireZone(const QString &zone, const QString &field);
/// FieldInvalid(field, value) unless each is shaped as a BCP-47 tag ("vi", "zh-Hant") and none comes twice.
[[nodiscard]] Status requireLanguages(const QStringList &tags, const QString &field);
[[nodiscard]] Error invalidField(const QString &field, const QString &value);
[[nodiscard]] Error inUseError(const QString &kind, const QString &name, const QString &by);

/// Runs `body` in a transaction and commits it; whatever fails, nothing is changed. The result is the body's.
template<typename Body>
auto change(Store &store, const Action &action, Body &&body) -> std::invoke_result_t<Body, Transaction &>
{
    PD_ASSIGN(Transaction transaction, Transaction::begin(store, action));
    auto result = body(transaction);
    if (!result)
        return result;
    PD_TRY(transaction.commit());
    return result;
}

} // namespace pitchdesk
