// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <memory>

class QSqlError;

namespace pitchdesk {

/// "PDK1", in the header of every workspace file.
inline constexpr quint32 workspaceApplicationId = 0x50444B31;

/// One connection to a workspace file. It belongs to the thread that made it.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the file (and makes it, in ReadWrite) with foreign keys on; ReadWrite also sets WAL and
    /// synchronous=FULL. Nothing of the schema is looked at. FileNotReadable, FileNotWritable, NotAWorkspace …
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    /// The last writing connection leaves one whole file behind, without a journal beside it.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase &handle() { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// Runs one statement without results.
    Status execute(const QString &sql);
    /// Runs a script statement by statement.
    Status executeScript(const QString &script);

private:
    Database(QString file, Mode mode, const QSqlDatabase &handle);
    Status configure();

    QString m_file;
    Mode m_mode;
    QSqlDatabase m_handle;
};

/// What a failure of the engine means to the user: full disk, damaged file, or a rule of the schema ("pd:…").
[[nodiscard]] Error errorFromSql(const QSqlError &error, const QString &file, const QString &statement);

} // namespace pitchdesk
