// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pitchdesk {

/// Whether a spreadsheet could take the text for a formula once apostrophes before it are off.
[[nodiscard]] inline bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    if (text.isEmpty())
        return false;
    const char16_t first = text.front().unicode();
    return first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t' || first == u'\r';
}

/// The text as our CSV holds it: an apostrophe before anything that looks like a formula.
[[nodiscard]] inline QString guardFormula(const QString &text)
{
    return looksLikeFormula(text) ? QString(u'\'' + text) : text;
}

/// Takes off exactly what guardFormula() put there.
[[nodiscard]] inline QString stripFormulaGuard(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.sliced(1) : text;
}

} // namespace pitchdesk
