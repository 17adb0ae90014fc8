// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionlook.h"

#include <QLabel>

namespace pitchdesk {

void lookLikeSection(QLabel &label)
{
    QFont section = label.font();
    section.setPointSizeF(section.pointSizeF() * 1.15);
    section.setWeight(QFont::DemiBold);
    label.setFont(section);
}

void lookLikeNote(QLabel &label)
{
    label.setWordWrap(true);
    label.setForegroundRole(QPalette::PlaceholderText);
}

} // namespace pitchdesk
