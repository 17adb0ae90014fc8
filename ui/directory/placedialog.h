// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "ui/common/formdialog.h"

#include <QSet>

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace pitchdesk {

class TrilingualEdit;

/// Makes or changes a place.
class PlaceDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `inside` are the places that lie in it, so that it can lie in none of them.
    PlaceDialog(const Place &place, const std::vector<Place> &all, const QSet<PlaceId> &inside, QWidget *parent);

    [[nodiscard]] Place record() const;

private:
    void fillParents(const std::vector<Place> &all, const QSet<PlaceId> &inside);

    Place m_place;
    TrilingualEdit *m_name;
    QComboBox *m_kind;
    QListWidget *m_parents;
    QPlainTextEdit *m_aliases;
};

/// The kinds of places, in the language of the window.
[[nodiscard]] QString placeKindText(PlaceKind kind);

} // namespace pitchdesk
