// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetbuilder.h"

#include <cmath>

namespace pitchdesk {

void SheetBuilder::number(const std::optional<double> &value, int decimals)
{
    if (!value) {
        blank();
        return;
    }
    const double factor = std::pow(10.0, decimals);
    m_row.emplace_back(std::round(*value * factor) / factor);
}

void SheetBuilder::instant(const QDateTime &instant)
{
    text(instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString());
}

} // namespace pitchdesk
