// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QStringList>

#include <functional>

class QMenu;

namespace pitchdesk {

/// "English", "日本語", "Tiếng Việt": each in its own words, whatever the window's language.
[[nodiscard]] QString ownLanguageName(Language language);

/// Fills a menu with a submenu per document language, `first` being the first of them, each with one entry per kind of
/// file ("xlsx", "csv", "pdf", "png", "svg"). Clears it before. Actions are named "export.<language>.<kind>".
void fillLanguageMenu(QMenu &menu, Language first, const QStringList &kinds,
                      const std::function<void(Language language, const QString &kind)> &chosen);

/// What the file dialog calls files of a kind: "Excel (XLSX)".
[[nodiscard]] QString fileKindName(const QString &kind);
/// The filter of a file dialog for one kind: "Excel (XLSX) (*.xlsx)".
[[nodiscard]] QString fileFilter(const QString &kind);
/// The path with the ending of the kind, if it has another or none.
[[nodiscard]] QString withSuffix(const QString &path, const QString &kind);

} // namespace pitchdesk
