// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QColor;

namespace pitchdesk {

/// Our icons, one SVG each under :/icons, drawn with one stroke on a field of 24 x 24.
enum class Icon {
    Home,
    Setup,
    Proposals,
    Directory,
    Judging,
    Ranking,
    History,
    Settings,
    Undo,
    Redo,
    Import,
    Export,
    New,
    Edit,
    Delete,
    Search,
    Filter,
    Close,
    Check,
    Warning,
    Stop,
    Info,
    Clock,
    Calendar,
    Flag,
    Up,
    Down,
    Drag,
    Menu,
    ChevronRight,
    ChevronDown,
    Lock,
    Backup,
    Restore,
    Print,
    Chart,
    Table,
    Language,
    Moon,
    Sun,
    File,
    FolderOpen,
    Save,
    Person,
    People,
    Building,
    Trophy,
    Star,
    Link,
    Mail,
    Scale,
    Eye,
    Skip,
    Dots,
    Workspace,
    Challenge,
    Screening,
    Late,
    Duplicate,
    Decision
};

inline constexpr int iconCount = int(Icon::Decision) + 1;

/// The name of the icon's file without its ending, such as "chevron-right".
[[nodiscard]] QString iconName(Icon icon);

/// The icon, tinted from the program's palette when it is drawn: text colour, muted when disabled, the colour of
/// selected text when selected. It follows a change of the theme and is sharp on any screen.
[[nodiscard]] QIcon icon(Icon icon);
/// The same by name. Besides the files' own names these are known: "add", "open", "conflict", "organisation".
/// A name that there is no icon for gives a null icon.
[[nodiscard]] QIcon themedIcon(const QString &name);
/// The icon in one colour whatever the theme; muted when disabled.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &colour);
[[nodiscard]] QIcon tintedIcon(Icon icon, const QColor &colour);

} // namespace pitchdesk
