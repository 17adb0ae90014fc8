// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/quickfindmodel.h"
#include "ui/shell/shellactions.h"

#include <vector>

namespace pitchdesk {

class TranslationLoader;

/// The pages and commands that quick-find knows, each under its names in all three languages.
class QuickFindIndex
{
public:
    QuickFindIndex(const ShellActions &actions, const TranslationLoader &translations);

    /// Pages, then commands, whose names hold every word of the text; those that are disabled are left out. An empty
    /// text gives all pages and no commands.
    [[nodiscard]] std::vector<QuickFindItem> matches(const QString &text) const;
    /// What an item of kind Page or Command triggers.
    [[nodiscard]] QAction *actionOf(const QuickFindItem &item) const;

private:
    struct Entry {
        QuickFindItem::Kind kind;
        QAction *action;
        QString folded;
    };
    std::vector<Entry> m_entries;
};

} // namespace pitchdesk
