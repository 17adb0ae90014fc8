// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/systemtheme.h"

#ifdef PITCHDESK_HAS_DBUS
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#endif

namespace pitchdesk {

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
{
}

SystemTheme::Scheme SystemTheme::schemeOf(uint number)
{
    return number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::NoPreference;
}

#ifndef PITCHDESK_HAS_DBUS

void SystemTheme::start()
{
}

#else

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto space = QStringLiteral("org.freedesktop.appearance");
const auto key = QStringLiteral("color-scheme");

/// Without an address Qt would start a bus of its own, which takes long and helps nobody.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

/// The number within any depth of variants; nothing for another type.
std::optional<uint> numberIn(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    return isNumber ? std::optional<uint>(number) : std::nullopt;
}

} // namespace

void SystemTheme::start()
{
    if (!hasSessionBus())
        return;
    // A bus that is there but does not answer would hold up whoever connects to it.
    QThreadPool::globalInstance()->start([guard = QPointer<SystemTheme>(this)] {
        const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                                                  QStringLiteral("pitchdesk-theme"));
        if (!bus.isConnected())
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, bus] {
                if (!guard)
                    return;
                guard->listen(bus);
                guard->ask(bus);
            },
            Qt::QueuedConnection);
    });
}

void SystemTheme::listen(const QDBusConnection &bus)
{
    QDBusConnection(bus).connect(service, path, settingsInterface, QStringLiteral("SettingChanged"), this,
                                 SLOT(noteSetting(QString, QString, QDBusVariant)));
}

void SystemTheme::ask(const QDBusConnection &bus)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, settingsInterface, QStringLiteral("Read"));
    message << space << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        noteSetting(space, key, reply.value());
    });
}

void SystemTheme::noteSetting(const QString &settingSpace, const QString &settingKey, const QDBusVariant &value)
{
    if (settingSpace != space || settingKey != key)
        return;
    if (const auto number = numberIn(QVariant::fromValue(value)))
        Q_EMIT schemeChanged(schemeOf(*number));
}

#endif

} // namespace pitchdesk
