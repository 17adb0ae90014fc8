// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellsettings.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int recentLimit = 10;

struct PageCode {
    PageId page;
    QLatin1StringView code;
};

constexpr std::array pageCodes {
    PageCode {PageId::Home, QLatin1StringView("home")},
    PageCode {PageId::Setup, QLatin1StringView("setup")},
    PageCode {PageId::Proposals, QLatin1StringView("proposals")},
    PageCode {PageId::Directory, QLatin1StringView("directory")},
    PageCode {PageId::Judging, QLatin1StringView("judging")},
    PageCode {PageId::Ranking, QLatin1StringView("ranking")},
    PageCode {PageId::History, QLatin1StringView("history")},
    PageCode {PageId::Settings, QLatin1StringView("settings")},
};

QString eventKey(const QString &file)
{
    const QByteArray digest = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("events/") + QString::fromLatin1(digest);
}

QString absolute(const QString &file)
{
    return QFileInfo(file).absoluteFilePath();
}

} // namespace

QString pageCode(PageId page)
{
    for (const PageCode &entry : pageCodes) {
        if (entry.page == page)
            return QString(entry.code);
    }
    return {};
}

std::optional<PageId> pageFromCode(const QString &code)
{
    for (const PageCode &entry : pageCodes) {
        if (entry.code == code)
            return entry.page;
    }
    return std::nullopt;
}

ShellSettings::ShellSettings(const QString &path)
    : m_settings(path.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

QVariant ShellSettings::value(const QString &key, const QVariant &fallback) const
{
    return m_settings->value(key, fallback);
}

void ShellSettings::set(const QString &key, const QVariant &value)
{
    m_settings->setValue(key, value);
}

std::optional<Language> ShellSettings::language() const
{
    return languageFromCode(value(QStringLiteral("language")).toString());
}

void ShellSettings::setLanguage(Language language)
{
    set(QStringLiteral("language"), languageCode(language));
}

QString ShellSettings::theme() const
{
    const QString theme = value(QStringLiteral("theme")).toString();
    return theme == u"light" || theme == u"dark" ? theme : QStringLiteral("system");
}

void ShellSettings::setTheme(const QString &theme)
{
    set(QStringLiteral("theme"), theme);
}

int ShellSettings::textSize() const
{
    return std::clamp(value(QStringLiteral("textSize"), 100).toInt(), 100, 200);
}

void ShellSettings::setTextSize(int percent)
{
    set(QStringLiteral("textSize"), percent);
}

QString ShellSettings::operatorName() const
{
    return value(QStringLiteral("operator")).toString();
}

void ShellSettings::setOperatorName(const QString &name)
{
    set(QStringLiteral("operator"), name);
}

QByteArray ShellSettings::geometry() const
{
    return value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray ShellSettings::windowState() const
{
    return value(QStringLiteral("window/state")).toByteArray();
}

void ShellSettings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    set(QStringLiteral("window/geometry"), geometry);
    set(QStringLiteral("window/state"), state);
}

PageId ShellSettings::lastPage() const
{
    return pageFromCode(value(QStringLiteral("window/page")).toString()).value_or(PageId::Home);
}

void ShellSettings::setLastPage(PageId page)
{
    set(QStringLiteral("window/page"), pageCode(page));
}

qint64 ShellSettings::lastEvent(const QString &file) const
{
    return value(eventKey(absolute(file)), 0).toLongLong();
}

void ShellSettings::setLastEvent(const QString &file, qint64 event)
{
    set(eventKey(absolute(file)), event);
}

QStringList ShellSettings::recentFiles() const
{
    QStringList files = value(QStringLiteral("recentFiles")).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void ShellSettings::addRecentFile(const QString &file)
{
    QStringList files = value(QStringLiteral("recentFiles")).toStringList();
    files.removeAll(absolute(file));
    files.prepend(absolute(file));
    set(QStringLiteral("recentFiles"), QStringList(files.mid(0, recentLimit)));
}

void ShellSettings::removeRecentFile(const QString &file)
{
    QStringList files = value(QStringLiteral("recentFiles")).toStringList();
    files.removeAll(absolute(file));
    set(QStringLiteral("recentFiles"), files);
}

} // namespace pitchdesk
