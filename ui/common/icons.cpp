// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/iconengine.h"
#include "ui/common/theme.h"

#include <QFile>

#include <array>

namespace pitchdesk {

namespace {

/// In the order of the enumeration.
constexpr std::array<const char *, iconCount> names {
    "home",      "setup",       "proposals", "directory", "judging", "ranking",       "history",      "settings",
    "undo",      "redo",        "import",    "export",    "new",     "edit",          "delete",       "search",
    "filter",    "close",       "check",     "warning",   "stop",    "info",          "clock",        "calendar",
    "flag",      "up",          "down",      "drag",      "menu",    "chevron-right", "chevron-down", "lock",
    "backup",    "restore",     "print",     "chart",     "table",   "language",      "moon",         "sun",
    "file",      "folder-open", "save",      "person",    "people",  "building",      "trophy",       "star",
    "link",      "mail",        "scale",     "eye",       "skip",    "dots",          "workspace",    "challenge",
    "screening", "late",        "duplicate", "decision"};

QString fileNameOf(const QString &name)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 4> otherNames {{
        {u"add", u"new"},
        {u"open", u"folder-open"},
        {u"conflict", u"scale"},
        {u"organisation", u"building"},
    }};
    for (const auto &[other, own] : otherNames) {
        if (name == other)
            return own.toString();
    }
    return name;
}

QIcon madeFrom(const QString &name, const QColor &colour)
{
    const QString file = QStringLiteral(":/icons/%1.svg").arg(fileNameOf(name));
    return !name.isEmpty() && QFile::exists(file) ? QIcon(new IconEngine(file, colour)) : QIcon();
}

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(names[size_t(icon)]);
}

QIcon icon(Icon icon)
{
    return themedIcon(iconName(icon));
}

QIcon themedIcon(const QString &name)
{
    return madeFrom(name, {});
}

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    return madeFrom(name, colour);
}

QIcon tintedIcon(Icon icon, const QColor &colour)
{
    return tintedIcon(iconName(icon), colour);
}

} // namespace pitchdesk
