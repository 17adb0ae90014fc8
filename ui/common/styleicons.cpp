// SPDX-License-Identifier: GPL-3.0-or-later
// The icons that Qt's own dialogs and fields ask a style for, from our set.
#include "ui/common/style.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace pitchdesk {

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const ThemeColours colours = tokens();
    switch (standard) {
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation:
        return tintedIcon(Icon::Info, colours.accent);
    case SP_MessageBoxWarning:
        return tintedIcon(Icon::Warning, colours.watch);
    case SP_MessageBoxCritical:
        return tintedIcon(Icon::Stop, colours.stop);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return tintedIcon(Icon::Close, colours.muted);
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
        return icon(Icon::FolderOpen);
    case SP_FileIcon:
        return icon(Icon::File);
    case SP_DirHomeIcon:
        return icon(Icon::Home);
    case SP_FileDialogToParent:
        return icon(Icon::Up);
    case SP_FileDialogNewFolder:
        return icon(Icon::New);
    case SP_FileDialogDetailedView:
        return icon(Icon::Table);
    case SP_FileDialogListView:
        return icon(Icon::Menu);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace pitchdesk
