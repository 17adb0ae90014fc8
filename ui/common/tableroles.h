// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace pitchdesk {

/// What our tables ask a model for besides Qt's own roles.
namespace TableRole {
enum : int {
    Sort = Qt::UserRole + 1, ///< the value that a column sorts by; invalid = missing, which always stands last
    RowId,                   ///< the record's key as qint64
    ColumnKey                ///< of a horizontal header: the column's lasting name
};
} // namespace TableRole

} // namespace pitchdesk
