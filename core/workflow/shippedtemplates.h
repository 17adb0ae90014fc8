// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/blueprint/eventblueprint.h"

#include <QStringList>

namespace pitchdesk {

/// The names of the templates that come with the program: "open-innovation", "business-meetings".
[[nodiscard]] QStringList shippedTemplates();
struct ShippedTemplate {
    LocalizedText name;
    EventBlueprint blueprint;
};
/// RecordNotFound for a name that none has.
[[nodiscard]] Result<ShippedTemplate> shippedTemplate(const QString &name);

} // namespace pitchdesk
