// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QStringList>

namespace pitchdesk {

/// The .qm files that make the program speak a language, the first to be asked last: Qt's own texts (buttons, file
/// dialogs) and ours. A file that is not there is left out, English having no catalogue for Qt's own.
[[nodiscard]] QStringList catalogueFiles(Language language);

} // namespace pitchdesk
