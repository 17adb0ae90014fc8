// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace pitchdesk {

class Desk;
class InlineMessage;

/// Places within places, as a tree: a place that lies in several others stands below each of them.
class PlacesDialog : public QDialog
{
    Q_OBJECT

public:
    PlacesDialog(Desk &desk, QWidget *parent);

private:
    void build();
    void reload();
    void show(const std::vector<Place> &places);
    void addBelow(QTreeWidgetItem *item, PlaceId parent);
    [[nodiscard]] const Place *current() const;
    void openPlace(const Place &place);
    void add();
    void edit();
    void remove();
    void noteCurrent();

    Desk &m_desk;
    QTreeWidget *m_tree;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    InlineMessage *m_message;
    std::vector<Place> m_places;
};

} // namespace pitchdesk
