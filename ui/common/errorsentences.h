// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <array>

namespace pitchdesk {

/// The English source of what errorText() says, in the context "ErrorText".
struct Sentence {
    ErrorCode code;
    std::array<const char *, 4> arguments; ///< names of the arguments that stand for %1, %2 …; null = no more
    const char *text;
    const char *without = nullptr; ///< what is said when an argument is missing
};

/// Each looks its own group of codes up; null for a code of another group.
[[nodiscard]] const Sentence *fileSentence(ErrorCode code);
[[nodiscard]] const Sentence *workspaceSentence(ErrorCode code);
[[nodiscard]] const Sentence *recordSentence(ErrorCode code);
[[nodiscard]] const Sentence *tableSentence(ErrorCode code);
[[nodiscard]] const Sentence *rowSentence(ErrorCode code);
[[nodiscard]] const Sentence *querySentence(ErrorCode code);

} // namespace pitchdesk
