// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace pitchdesk {

/// A word that the desk puts on proposals, over all events.
struct Tag {
    TagId id;
    QString uid;
    QString label;

    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace pitchdesk
