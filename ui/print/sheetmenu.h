// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/print/exportmenu.h"

#include <vector>

namespace pitchdesk {

/// Adds to an export menu, for judges and for the desk each, a submenu of the document languages with "… (PDF)…". Choosing
/// one asks for a file and writes the sheets of the proposals that `proposals` names then. Actions are named
/// "export.sheets.<judges or desk>.<language>". `desk` and `dialogs` must outlive the menu.
void addSheetMenus(QMenu &menu, Desk &desk, Dialogs &dialogs, std::function<std::vector<ProposalId>()> proposals,
                   ExportReport report);

} // namespace pitchdesk
