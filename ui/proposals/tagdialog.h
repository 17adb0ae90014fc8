// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace pitchdesk {

/// A tag, and how many of the chosen proposals have it.
struct TagChoice {
    Tag tag;
    int count = 0;
};

/// Asks which tags one or more proposals are to have. A tag that some of them have stands half checked, and stays so
/// unless it is touched. New tags are typed; tags are renamed in place and deleted, which concerns all proposals.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    TagDialog(const std::vector<TagChoice> &choices, int count, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Labels to put on all, and to take off all.
    void confirmed(const QStringList &add, const QStringList &take);
    void renamed(pitchdesk::TagId id, const QString &label);
    void removed(pitchdesk::TagId id, const QString &label);

private:
    void build(int count);
    void addItem(const TagChoice &choice);
    void addTyped();
    void noteRename(QListWidgetItem *item);
    void removeCurrent();
    void finish();
    void showState();

    int m_count;
    QLineEdit *m_new;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace pitchdesk
