// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/common/pageid.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>
#include <optional>

namespace pitchdesk {

/// The stable code of a page ("proposals"), as --page and the settings write it.
[[nodiscard]] QString pageCode(PageId page);
[[nodiscard]] std::optional<PageId> pageFromCode(const QString &code);

/// What the program remembers on this computer between two sessions. Nothing of a workspace is kept here but its path.
class ShellSettings
{
public:
    /// `path` names an ini file; empty = the user's own settings.
    explicit ShellSettings(const QString &path = {});

    /// Nothing until somebody has chosen one.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);
    /// "system", "light" or "dark".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    /// The font's size as a percentage of the system's: 100 … 200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    [[nodiscard]] QString operatorName() const;
    void setOperatorName(const QString &name);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);
    [[nodiscard]] PageId lastPage() const;
    void setLastPage(PageId page);
    /// The key of the event that was last open in a file; 0 = not known.
    [[nodiscard]] qint64 lastEvent(const QString &file) const;
    void setLastEvent(const QString &file, qint64 event);

    /// The last ten files, newest first; files that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &file);
    void removeRecentFile(const QString &file);

private:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void set(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace pitchdesk
