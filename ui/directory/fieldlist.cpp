// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/fieldlist.h"

#include "ui/common/language.h"

#include <algorithm>

namespace pitchdesk {

FieldList::FieldList(const std::vector<Term> &fields, const std::vector<TermId> &chosen, QWidget *parent)
    : QListWidget(parent)
    , m_before(chosen)
{
    for (const Term &field : fields) {
        auto *item = new QListWidgetItem(field.label.in(uiLanguage()), this);
        const bool isChosen = std::find(chosen.begin(), chosen.end(), field.id) != chosen.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, field.id.value());
    }
    sortItems();
    constexpr int lines = 8;
    setMinimumHeight(fontMetrics().lineSpacing() * lines);
    setCurrentRow(0);
}

std::vector<TermId> FieldList::chosen() const
{
    std::vector<TermId> ticked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ticked.emplace_back(item(row)->data(Qt::UserRole).toLongLong());
    }
    std::vector<TermId> ordered;
    for (const TermId id : m_before) {
        if (std::find(ticked.begin(), ticked.end(), id) != ticked.end())
            ordered.push_back(id);
    }
    for (const TermId id : ticked) {
        if (std::find(ordered.begin(), ordered.end(), id) == ordered.end())
            ordered.push_back(id);
    }
    return ordered;
}

} // namespace pitchdesk
