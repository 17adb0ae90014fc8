// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace pitchdesk {

/// An argument of an error as it stands in the sentence: a path as the system writes it, a kind of record, a field or
/// an action in words, a moment in local time, a number with its separators. What is not known stays as it is.
[[nodiscard]] QString argumentWord(const Error &error, const QString &name);

} // namespace pitchdesk
