// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagefactory.h"

#include "ui/directory/directorypage.h"
#include "ui/history/historypage.h"
#include "ui/home/homepage.h"
#include "ui/judging/judgingpage.h"
#include "ui/proposals/proposalspage.h"
#include "ui/ranking/rankingpage.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/setuppage.h"

#include <QAbstractButton>

namespace pitchdesk {

QWidget *makePage(PageId page, Desk &desk, Dialogs &dialogs)
{
    switch (page) {
    case PageId::Home:
        return new HomePage(desk);
    case PageId::Setup:
        return new SetupPage(desk, dialogs);
    case PageId::Proposals:
        return new ProposalsPage(desk, dialogs);
    case PageId::Directory:
        return new DirectoryPage(desk, dialogs);
    case PageId::Judging:
        return new JudgingPage(desk, dialogs);
    case PageId::Ranking:
        return new RankingPage(desk, dialogs);
    case PageId::History:
        return new HistoryPage(desk);
    case PageId::Settings:
        break;
    }
    return new SettingsPage(desk, dialogs);
}

void showRecordOn(QWidget &widget, PageId page, qint64 key)
{
    switch (page) {
    case PageId::Setup:
        static_cast<SetupPage &>(widget).showRecord(key);
        break;
    case PageId::Proposals:
        static_cast<ProposalsPage &>(widget).showRecord(key);
        break;
    case PageId::Judging:
        static_cast<JudgingPage &>(widget).showRecord(key);
        break;
    case PageId::Ranking:
        static_cast<RankingPage &>(widget).showRecord(key);
        break;
    case PageId::Home:
    case PageId::Directory:
    case PageId::History:
    case PageId::Settings:
        break;
    }
}

void applyHintOn(QWidget &widget, PageId page, const QString &hint)
{
    if (page == PageId::Proposals && !hint.isEmpty())
        static_cast<ProposalsPage &>(widget).setFilterHint(hint);
    if (page == PageId::Directory && hint == QStringLiteral("due"))
        static_cast<DirectoryPage &>(widget).showDue();
    if (page == PageId::Setup && !hint.isEmpty())
        static_cast<SetupPage &>(widget).showPart(hint);
}

void startNewEventOn(QWidget &widget)
{
    if (auto *button = widget.findChild<QAbstractButton *>(QStringLiteral("setup.newEvent")))
        button->click();
}

void focusFilterOn(QWidget &widget, PageId page)
{
    switch (page) {
    case PageId::Setup:
        static_cast<SetupPage &>(widget).focusFilter();
        break;
    case PageId::Proposals:
        static_cast<ProposalsPage &>(widget).focusFilter();
        break;
    case PageId::Directory:
        static_cast<DirectoryPage &>(widget).focusFilter();
        break;
    case PageId::Judging:
        static_cast<JudgingPage &>(widget).focusFilter();
        break;
    case PageId::Ranking:
        static_cast<RankingPage &>(widget).focusFilter();
        break;
    case PageId::History:
        static_cast<HistoryPage &>(widget).focusFilter();
        break;
    case PageId::Home:
    case PageId::Settings:
        break;
    }
}

} // namespace pitchdesk
