// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/booklet.h"

#include <functional>

class QMenu;

namespace pitchdesk {

class Desk;
class Dialogs;

/// What came of an export.
struct BookletReport {
    QString file;
    int challenges = 0;
};

/// Fills a menu with one submenu per document language, each with "PDF…", "Text document (ODT)…" and "Web page (HTML)…".
/// Choosing one asks for a file, reads the booklet through `desk` and writes it on another thread; `report` is told on
/// the GUI thread how it ended. Clears the menu first: call it again to retranslate. Actions are named as those of
/// fillLanguageMenu(). `desk` and `dialogs` must outlive the menu.
void fillBookletMenu(QMenu &menu, Desk &desk, Dialogs &dialogs, std::function<BookletRequest()> request,
                     std::function<void(const Result<BookletReport> &)> report);

} // namespace pitchdesk
