// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionlook.h"

#include "ui/common/followfont.h"

#include <QLabel>

namespace pitchdesk {

void lookLikeSection(QLabel &label)
{
    followFont(label, 1.15);
}

void lookLikeNote(QLabel &label)
{
    label.setWordWrap(true);
    label.setForegroundRole(QPalette::PlaceholderText);
}

} // namespace pitchdesk
