// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedview.h"
#include "ui/desk/desk.h"

#include <QToolButton>

class QMenu;

namespace pitchdesk {

class Dialogs;

/// A button with the filters that were kept: choose one, keep the present one, rename, delete, copy as text.
class ViewsButton : public QToolButton
{
    Q_OBJECT

public:
    ViewsButton(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    /// The filter that is in force; one that is empty cannot be kept.
    void setQuery(const QString &query);

Q_SIGNALS:
    void queryChosen(const QString &query);
    void failed(const pitchdesk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void fill();
    void retranslate();
    void askName(const SavedView &view);
    void save(const SavedView &view);
    void askRemove(const SavedView &view);
    [[nodiscard]] const SavedView *current() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    QMenu *m_menu;
    std::vector<SavedView> m_views;
    QString m_query;
    SavedViewId m_chosen; ///< the view that was chosen or kept last
    int m_generation = 0;
};

} // namespace pitchdesk
