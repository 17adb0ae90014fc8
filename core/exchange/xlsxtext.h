// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xmlpart.h"

namespace pitchdesk {

/// The text with "_x000D_" and the like made the characters that they stand for.
[[nodiscard]] QString unescaped(const QString &text);

/// The text with what XML cannot hold, and what reads like such an escape, written as escapes.
[[nodiscard]] QString escapedForXlsx(const QString &text);

/// Collects the text of a shared or inline string: its own and that of its rich-text runs, but not the phonetic
/// runs (furigana) that stand beside them. Show it every token inside the string's element.
class StringItem
{
public:
    void take(const XmlPart &xml);
    /// The text so far; begins anew. One character longer than a cell may be where it is longer at all.
    [[nodiscard]] QString finish();

private:
    void endRun();

    QString m_text;
    QString m_run;
    bool m_isInText = false;
    bool m_isPreserved = false;
    int m_phoneticDepth = 0;
};

} // namespace pitchdesk
