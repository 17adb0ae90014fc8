// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace pitchdesk {

/// A filter of a page under a name.
struct SavedView {
    SavedViewId id;
    QString uid;
    QString page; ///< "proposals"
    QString name;
    QString query; ///< as one would type it

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace pitchdesk
