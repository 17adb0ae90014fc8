// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/screeningkeys.h"

namespace pitchdesk {

std::optional<ScreeningVerdict> verdictKey(const QString &typed)
{
    const QString plain = typed.normalized(QString::NormalizationForm_KC).toLower();
    if (plain.size() != 1)
        return std::nullopt;
    switch (plain.front().unicode()) {
    case u'e':
    case u'え':
        return ScreeningVerdict::Eligible;
    case u'n':
    case u'ん':
        return ScreeningVerdict::Ineligible;
    case u'a':
    case u'あ':
        return ScreeningVerdict::AskAgain;
    default:
        return std::nullopt;
    }
}

} // namespace pitchdesk
