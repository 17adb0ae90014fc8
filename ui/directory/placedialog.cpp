// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/placedialog.h"

#include "ui/common/language.h"
#include "ui/common/trilingualedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace pitchdesk {

QString placeKindText(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::World:
        return QCoreApplication::translate("PlaceDialog", "World");
    case PlaceKind::Bloc:
        return QCoreApplication::translate("PlaceDialog", "Part of the world");
    case PlaceKind::Country:
        return QCoreApplication::translate("PlaceDialog", "Country/region");
    case PlaceKind::Region:
        return QCoreApplication::translate("PlaceDialog", "Region of a country");
    case PlaceKind::Prefecture:
        return QCoreApplication::translate("PlaceDialog", "Prefecture or province");
    case PlaceKind::City:
        break;
    }
    return QCoreApplication::translate("PlaceDialog", "City or site");
}

PlaceDialog::PlaceDialog(const Place &place, const std::vector<Place> &all, const QSet<PlaceId> &inside,
                         QWidget *parent)
    : FormDialog(parent)
    , m_place(place)
    , m_name(new TrilingualEdit(TrilingualEdit::Shape::Line))
    , m_kind(new QComboBox)
    , m_parents(new QListWidget)
    , m_aliases(new QPlainTextEdit(place.aliases.join(u'\n')))
{
    setObjectName(QStringLiteral("directory.place.dialog"));
    setWindowTitle(tr("Place"));
    m_name->setText(place.name);
    for (const auto &entry : EnumCodes<PlaceKind>::values) {
        // There is one world, and countries/regions have their codes.
        if (place.kind == entry.value || (entry.value != PlaceKind::World && entry.value != PlaceKind::Country))
            m_kind->addItem(placeKindText(entry.value), QString(entry.code));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(codeOf(place.kind))));
    m_kind->setEnabled(place.code.isEmpty());
    fillParents(all, inside);
    m_aliases->setPlaceholderText(tr("One in a line"));
    m_aliases->setTabChangesFocus(true);
    constexpr int aliasLines = 3;
    m_aliases->setFixedHeight(m_aliases->fontMetrics().lineSpacing() * aliasLines + 12);
    addField(tr("Name"), m_name, QStringLiteral("directory.place.name"));
    m_name->setNames(QStringLiteral("directory.place.name"), tr("Name"));
    addField(tr("Kind"), m_kind, QStringLiteral("directory.place.kind"));
    addField(tr("Lies in"), m_parents, QStringLiteral("directory.place.parents"));
    addField(tr("Other names"), m_aliases, QStringLiteral("directory.place.aliases"));
}

/// Those that it lies in stand first.
void PlaceDialog::fillParents(const std::vector<Place> &all, const QSet<PlaceId> &inside)
{
    for (const bool isParent : {true, false}) {
        for (const Place &other : all) {
            const auto &parents = m_place.parents;
            if (inside.contains(other.id)
                || isParent != (std::find(parents.begin(), parents.end(), other.id) != parents.end()))
                continue;
            auto *item = new QListWidgetItem(other.name.in(uiLanguage()), m_parents);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(isParent ? Qt::Checked : Qt::Unchecked);
            item->setData(Qt::UserRole, other.id.value());
        }
    }
    constexpr int lines = 9;
    m_parents->setMinimumHeight(fontMetrics().lineSpacing() * lines);
    m_parents->setCurrentRow(0);
}

Place PlaceDialog::record() const
{
    Place changed = m_place;
    changed.name = m_name->text();
    changed.kind = fromCode<PlaceKind>(m_kind->currentData().toString()).value_or(changed.kind);
    changed.parents.clear();
    for (int row = 0; row < m_parents->count(); ++row) {
        if (m_parents->item(row)->checkState() == Qt::Checked)
            changed.parents.emplace_back(m_parents->item(row)->data(Qt::UserRole).toLongLong());
    }
    changed.aliases.clear();
    for (const QString &line : m_aliases->toPlainText().split(u'\n')) {
        if (const QString alias = line.trimmed(); !alias.isEmpty() && !changed.aliases.contains(alias))
            changed.aliases << alias;
    }
    return changed;
}

} // namespace pitchdesk
