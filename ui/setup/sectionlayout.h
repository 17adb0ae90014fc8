// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace pitchdesk {

class InlineMessage;

/// Lays out a section: its message on top, a table at the left, and the pane of the chosen row at the right, which
/// scrolls. `above` (optional) stands between the message and the table.
void layTableAndPane(QWidget *section, InlineMessage *message, QWidget *table, QWidget *pane, QWidget *above = nullptr);

} // namespace pitchdesk
