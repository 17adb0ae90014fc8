// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickfindindex.h"

#include "core/base/textfold.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/pages.h"
#include "ui/shell/translationloader.h"

#include <QAction>

namespace pitchdesk {

namespace {

QString foldedNames(const TranslationLoader &translations, const char *context, const char *source)
{
    QStringList names;
    for (const Language language : allLanguages)
        names.append(translations.translate(language, context, source));
    return fold(names.join(u' '));
}

/// A menu's text without the doubled "&" of its mnemonics.
QString plainText(const QAction &action)
{
    return action.text().replace(QStringLiteral("&&"), QStringLiteral("&"));
}

} // namespace

QuickFindIndex::QuickFindIndex(const ShellActions &actions, const TranslationLoader &translations)
{
    for (const PageId page : allPages)
        m_entries.push_back({QuickFindItem::Kind::Page, &actions.action(page),
                             foldedNames(translations, pageContext(), pageSourceName(page))});
    for (const auto &[command, action] : actions.commands()) {
        if (command != Command::QuickFind)
            m_entries.push_back(
                {QuickFindItem::Kind::Command, action,
                 foldedNames(translations, ShellActions::context(), ShellActions::sourceText(command))});
    }
    for (const Language language : allLanguages) {
        m_entries.push_back(
            {QuickFindItem::Kind::Command, &actions.action(language),
             fold(languageOwnName(language)) + u' ' + foldedNames(translations, ShellActions::context(), "Language")});
    }
}

std::vector<QuickFindItem> QuickFindIndex::matches(const QString &text) const
{
    const QString wanted = fold(text);
    std::vector<QuickFindItem> items;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (!entry.action->isEnabled() || (wanted.isEmpty() && entry.kind == QuickFindItem::Kind::Command))
            continue;
        // What a command would undo is found by its present words too.
        const QString present = entry.kind == QuickFindItem::Kind::Command ? fold(entry.action->text()) : QString();
        if (!containsAllWords(QString(entry.folded + u' ' + present), wanted))
            continue;
        items.push_back({entry.kind, plainText(*entry.action), QString(),
                         entry.action->shortcut().toString(QKeySequence::NativeText), entry.action->icon(), int(i)});
    }
    return items;
}

QAction *QuickFindIndex::actionOf(const QuickFindItem &item) const
{
    return item.target >= 0 && item.target < int(m_entries.size()) ? m_entries[size_t(item.target)].action : nullptr;
}

} // namespace pitchdesk
