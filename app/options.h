// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "ui/common/pageid.h"

#include <QStringList>

#include <optional>

namespace pitchdesk {

/// What the command line of the window says.
struct ProgramOptions {
    QString file;
    QString operatorName;
    std::optional<Language> language;
    std::optional<PageId> page;
    bool readOnly = false;
    QString screenshotFolder;  ///< draw every page there and quit
    bool measureStart = false; ///< say how long the start took and quit
    QString settingsFile;      ///< another place for the settings, for tests and measurements
};

/// What to do with a command line: go on with the options, or print a text and leave with a code.
struct ParsedOptions {
    ProgramOptions options;
    QString message;
    int exitCode = 0;
    bool goesOn = true;
};

/// Reads the arguments, the first being the program's name.
[[nodiscard]] ParsedOptions parseOptions(const QStringList &arguments);

} // namespace pitchdesk
