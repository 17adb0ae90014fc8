// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace pitchdesk {

/// What a command found or did, for people and for programs.
struct Reply {
    QStringList lines; ///< for people, in the chosen language
    QJsonObject json;  ///< for programs; docs/cli.md lists the fields
    QString complaint; ///< not empty: the command ran, but what it looked at is not well (exit code 1)
};

/// The name of an error for programs: "FileNotFound".
[[nodiscard]] QString jsonCode(ErrorCode code);

/// A table for people: columns aligned, full-width characters counted as two, numbers as they come.
[[nodiscard]] QStringList textTable(const QStringList &header, const QList<QStringList> &rows);

/// Prints an reply or an error and returns the exit code: 0 done, 1 the work failed, 2 wrong usage. An error is also
/// a JSON document {"error": {"code", "message", "arguments"}} where JSON was asked for.
[[nodiscard]] int deliver(const Invocation &invocation, const Result<Reply> &reply);

} // namespace pitchdesk
