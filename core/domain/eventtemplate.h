// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <vector>

namespace pitchdesk {

/// An event as it was set up, kept under a name; `content` is the JSON of an EventBlueprint.
struct EventTemplate {
    EventTemplateId id;
    QString uid;
    LocalizedText name;
    QString content;

    friend bool operator==(const EventTemplate &, const EventTemplate &) = default;
};

/// A question of the application form, as it is copied from one event to another: codes as they are stored.
struct FormQuestion {
    QuestionId id;
    QString uid;
    LocalizedText label;
    LocalizedText help;
    QString kind = QStringLiteral("long_text");
    bool isRequired = false;
    QString audience = QStringLiteral("judges");
    int wordLimit = 0; ///< 0 = none
    QString unit;
    QString currency;
    std::vector<LocalizedText> options;
    std::vector<ChallengeId> challenges; ///< for which it is asked; none = all

    friend bool operator==(const FormQuestion &, const FormQuestion &) = default;
};

} // namespace pitchdesk
