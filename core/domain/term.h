// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace pitchdesk {

/// A word of a controlled list, such as a field of technology (scheme "field").
struct Term {
    TermId id;
    QString scheme;
    QString code;
    LocalizedText label;
    QStringList aliases;

    friend bool operator==(const Term &, const Term &) = default;
};

} // namespace pitchdesk
