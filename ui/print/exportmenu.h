// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/documentkind.h"

#include <functional>
#include <optional>

class QMenu;

namespace pitchdesk {

class Desk;
class Dialogs;

/// Asked when an entry is chosen: what to export now; nothing where there is nothing to export.
using ExportRequestProvider = std::function<std::optional<DocumentRequest>()>;
/// Told on the GUI thread how it ended: the file that was written, or the error.
using ExportReport = std::function<void(const Result<QString> &file)>;

/// Fills a menu with one submenu per document language (English, 日本語, Tiếng Việt; the window's own comes first),
/// each with "Excel (XLSX)…", "CSV…" and "PDF…". Choosing one asks for a file through `dialogs`, reads the data through `desk`
/// and writes the document on another thread. Clears the menu first: call it again to retranslate. `desk` and
/// `dialogs` must outlive the menu. Actions are named "export.<language>.<extension>" ("export.ja.xlsx").
void fillExportMenu(QMenu &menu, Desk &desk, Dialogs &dialogs, ExportRequestProvider request, ExportReport report);

} // namespace pitchdesk
