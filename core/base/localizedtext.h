// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

namespace pitchdesk {

/// A text that the desk writes in up to three languages, and the one that it was first written in.
struct LocalizedText {
    QString en;
    QString ja;
    QString vi;
    Language original = Language::English;

    /// The same text in one language only.
    [[nodiscard]] static LocalizedText only(const QString &text, Language language);

    [[nodiscard]] const QString &at(Language language) const;
    void set(Language language, const QString &text);
    /// The text for a reader of `language`: that language, else the original, else any that is there.
    [[nodiscard]] QString in(Language language) const;
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && ja.isEmpty() && vi.isEmpty(); }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace pitchdesk
