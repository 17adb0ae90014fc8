// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

namespace pitchdesk {

/// An event as it was set up, kept under a name; `content` is the JSON of an EventBlueprint.
struct EventTemplate {
    EventTemplateId id;
    QString uid;
    LocalizedText name;
    QString content;

    friend bool operator==(const EventTemplate &, const EventTemplate &) = default;
};

} // namespace pitchdesk
