// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pageid.h"

class QString;
class QWidget;

namespace pitchdesk {

class Desk;
class Dialogs;

/// Makes a page. Home, Directory, History and Settings speak to the shell through their signals, which the caller connects.
[[nodiscard]] QWidget *makePage(PageId page, Desk &desk, Dialogs &dialogs);

/// Selects a record on a page that lists records; others do nothing.
void showRecordOn(QWidget &widget, PageId page, qint64 key);
/// Narrows a page to what Home counted ("to_screen", "late", "duplicates", "no_challenge"), or Set-up to one of its
/// parts ("milestones", "challenges" …).
void applyHintOn(QWidget &widget, PageId page, const QString &hint);
/// Begins a new event on the Set-up page.
void startNewEventOn(QWidget &widget);
/// Puts the keyboard into the page's filter.
void focusFilterOn(QWidget &widget, PageId page);

} // namespace pitchdesk
