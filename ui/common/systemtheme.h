// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef PITCHDESK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusVariant>
#endif

namespace pitchdesk {

/// What the desktop says about light and dark, from its portal (org.freedesktop.appearance, color-scheme). Everything
/// happens in the background: where there is no bus, no portal or no answer, nothing is ever said.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { NoPreference, Dark, Light };

    explicit SystemTheme(QObject *parent = nullptr);

    /// Begins to ask and to listen; returns at once.
    void start();
    /// The scheme of the portal's number: 1 dark, 2 light, anything else no preference.
    [[nodiscard]] static Scheme schemeOf(uint number);

Q_SIGNALS:
    /// The first answer, and each change after it.
    void schemeChanged(pitchdesk::SystemTheme::Scheme scheme);

#ifdef PITCHDESK_HAS_DBUS
private Q_SLOTS:
    void noteSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void listen(const QDBusConnection &bus);
    void ask(const QDBusConnection &bus);
#endif
};

} // namespace pitchdesk
