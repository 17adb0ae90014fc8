// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include <QCoreApplication>

namespace pitchdesk {

PageGroup pageGroup(PageId page)
{
    switch (page) {
    case PageId::Home:
        return PageGroup::Top;
    case PageId::Setup:
    case PageId::Proposals:
    case PageId::Directory:
        return PageGroup::Prepare;
    case PageId::Judging:
    case PageId::Ranking:
        return PageGroup::Judge;
    case PageId::History:
    case PageId::Settings:
        break;
    }
    return PageGroup::Bottom;
}

QString pageGroupName(PageGroup group)
{
    switch (group) {
    case PageGroup::Prepare:
        return QCoreApplication::translate("Pages", "Prepare");
    case PageGroup::Judge:
        return QCoreApplication::translate("Pages", "Judge", "heading of the pages for judging");
    case PageGroup::Top:
    case PageGroup::Bottom:
        break;
    }
    return {};
}

const char *pageSourceName(PageId page)
{
    switch (page) {
    case PageId::Home:
        return QT_TRANSLATE_NOOP("Pages", "Home");
    case PageId::Setup:
        return QT_TRANSLATE_NOOP("Pages", "Set-up");
    case PageId::Proposals:
        return QT_TRANSLATE_NOOP("Pages", "Proposals");
    case PageId::Directory:
        return QT_TRANSLATE_NOOP("Pages", "Directory");
    case PageId::Judging:
        return QT_TRANSLATE_NOOP("Pages", "Judging");
    case PageId::Ranking:
        return QT_TRANSLATE_NOOP("Pages", "Ranking");
    case PageId::History:
        return QT_TRANSLATE_NOOP("Pages", "History");
    case PageId::Settings:
        break;
    }
    return QT_TRANSLATE_NOOP("Pages", "Settings");
}

const char *pageContext()
{
    return "Pages";
}

QString pageName(PageId page)
{
    return QCoreApplication::translate(pageContext(), pageSourceName(page));
}

QString pageIconName(PageId page)
{
    switch (page) {
    case PageId::Home:
        return QStringLiteral("home");
    case PageId::Setup:
        return QStringLiteral("setup");
    case PageId::Proposals:
        return QStringLiteral("proposals");
    case PageId::Directory:
        return QStringLiteral("directory");
    case PageId::Judging:
        return QStringLiteral("judging");
    case PageId::Ranking:
        return QStringLiteral("ranking");
    case PageId::History:
        return QStringLiteral("history");
    case PageId::Settings:
        break;
    }
    return QStringLiteral("settings");
}

} // namespace pitchdesk
