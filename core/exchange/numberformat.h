// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pitchdesk {

/// Which parts of an instant a number format shows; neither means that it is no format of dates.
struct DateParts {
    bool date = false;
    bool time = false;
    bool elapsed = false; ///< [h], [m] or [s]: a duration, which does not start again at midnight
    [[nodiscard]] bool any() const { return date || time; }
    friend bool operator==(const DateParts &, const DateParts &) = default;
};

/// Of a number format that files name by id only (14-22, 27-36, 45-47, 50-58).
[[nodiscard]] DateParts datePartsOfBuiltIn(int formatId);

/// Of a number format's code: y m d h s, and the eras g and e, outside quotes, escapes and brackets.
[[nodiscard]] DateParts datePartsOfCode(QStringView code);

/// The instant that a serial number stands for, as ISO text: "2025-08-29", "2025-08-29T10:15:00", "10:15:00" for a
/// time of day, "27:15:00" for a duration. An empty text when it is none (negative, beyond the year 9999).
/// `from1904` chooses the date system; the one of 1900 has its 29 February 1900.
[[nodiscard]] QString serialToIso(double serial, const DateParts &parts, bool from1904);

} // namespace pitchdesk
