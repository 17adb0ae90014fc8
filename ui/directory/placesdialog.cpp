// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/placesdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/desk/desk.h"
#include "ui/directory/placedialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

PlacesDialog::PlacesDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_tree(new QTreeWidget)
    , m_add(new QPushButton)
    , m_edit(new QPushButton)
    , m_remove(new QPushButton)
    , m_message(new InlineMessage)
{
    setObjectName(QStringLiteral("directory.places.dialog"));
    setWindowTitle(tr("Places"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PlacesDialog::noteCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, &PlacesDialog::edit);
    connect(m_add, &QPushButton::clicked, this, &PlacesDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &PlacesDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &PlacesDialog::remove);
    connect(&m_desk, &Desk::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Terms))
            reload();
    });
    reload();
}

void PlacesDialog::build()
{
    constexpr int width = 52;  ///< in letters
    constexpr int height = 22; ///< in lines
    m_tree->setObjectName(QStringLiteral("directory.places.tree"));
    m_tree->setAccessibleName(tr("Places"));
    m_tree->setHeaderLabels({tr("Place"), tr("Kind")});
    m_tree->setMinimumSize(fontMetrics().averageCharWidth() * width, fontMetrics().lineSpacing() * height);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_message->setObjectName(QStringLiteral("directory.places.message"));
    m_message->hide();
    const std::pair<QPushButton *, QString> buttons[] {
        {m_add, tr("Add…")}, {m_edit, tr("Edit…")}, {m_remove, tr("Delete")}};
    const QString names[] {QStringLiteral("add"), QStringLiteral("edit"), QStringLiteral("remove")};
    auto *row = new QHBoxLayout;
    for (size_t i = 0; i < std::size(buttons); ++i) {
        auto &[button, text] = buttons[i];
        button->setText(text);
        button->setAccessibleName(text);
        button->setObjectName(QString(u"directory.places." + names[i]));
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    close->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("directory.places.close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
}

void PlacesDialog::reload()
{
    m_desk.read([](Workflows &w) { return w.places.places(); })
        .then(this, [this](const Result<std::vector<Place>> &places) {
            if (places)
                show(*places);
            else
                m_message->showError(errorText(places.error()));
        });
}

void PlacesDialog::show(const std::vector<Place> &places)
{
    const Place *chosen = current();
    const PlaceId kept = chosen ? chosen->id : PlaceId();
    m_places = places;
    m_tree->clear();
    addBelow(nullptr, {});
    m_tree->expandToDepth(1);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (kept.isValid() && (*it)->data(0, Qt::UserRole).toLongLong() == kept.value()) {
            m_tree->setCurrentItem(*it);
            m_tree->scrollToItem(*it);
            break;
        }
    }
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    noteCurrent();
}

/// Adds what lies in a place directly; those that lie in none stand at the top.
void PlacesDialog::addBelow(QTreeWidgetItem *item, PlaceId parent)
{
    for (const Place &place : m_places) {
        const auto &parents = place.parents;
        const bool isHere = parent.isValid() ? std::find(parents.begin(), parents.end(), parent) != parents.end()
                                             : parents.empty();
        if (!isHere)
            continue;
        auto *child = item ? new QTreeWidgetItem(item) : new QTreeWidgetItem(m_tree);
        child->setText(0, place.name.in(uiLanguage()));
        child->setText(1, placeKindText(place.kind));
        child->setData(0, Qt::UserRole, place.id.value());
        addBelow(child, place.id);
    }
}

const Place *PlacesDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const PlaceId id(item ? item->data(0, Qt::UserRole).toLongLong() : 0);
    const auto place = std::find_if(m_places.begin(), m_places.end(), [id](const Place &p) { return p.id == id; });
    return place == m_places.end() ? nullptr : &*place;
}

void PlacesDialog::openPlace(const Place &place)
{
    m_desk
        .read([id = place.id](Workflows &w) -> Result<QSet<PlaceId>> {
            return id.isValid() ? w.places.within(id) : Result<QSet<PlaceId>>(QSet<PlaceId>());
        })
        .then(this, [this, place](const Result<QSet<PlaceId>> &inside) {
            if (!inside) {
                m_message->showError(errorText(inside.error()));
                return;
            }
            auto *dialog = new PlaceDialog(place, m_places, *inside, this);
            dialog->setSubmit([this, dialog](const EntryDialog::Done &done) {
                m_desk.write([record = dialog->record()](Workflows &w) { return w.places.save(record); })
                    .then(this, [done](const Result<PlaceId> &saved) {
                        done(saved ? Status() : Status(fail(saved.error())));
                    });
            });
            dialog->open();
        });
}

void PlacesDialog::add()
{
    Place place;
    place.name.original = uiLanguage();
    if (const Place *above = current())
        place.parents = {above->id};
    openPlace(place);
}

void PlacesDialog::edit()
{
    if (const Place *place = current(); place && !m_desk.isReadOnly())
        openPlace(*place);
}

void PlacesDialog::remove()
{
    const Place *place = current();
    if (!place)
        return;
    m_message->clear();
    m_desk.write([id = place->id](Workflows &w) { return w.places.remove(id); })
        .then(this, [this](const Status &status) {
            if (!status)
                m_message->showError(errorText(status.error()));
        });
}

void PlacesDialog::noteCurrent()
{
    const bool canWrite = !m_desk.isReadOnly() && current();
    m_add->setEnabled(!m_desk.isReadOnly());
    m_edit->setEnabled(canWrite);
    m_remove->setEnabled(canWrite && current()->code.isEmpty()); // what came with the program would be there again
}

} // namespace pitchdesk
