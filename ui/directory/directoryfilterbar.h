// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/domain/place.h"
#include "core/domain/term.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace pitchdesk {

/// Narrows the directory: words and where they stand, role, field, country/region, what may be recorded twice.
class DirectoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryFilterBar(QWidget *parent = nullptr);

    /// What there is to choose from.
    void setFields(const std::vector<Term> &fields);
    void setCountries(const QStringList &codes);
    /// People have no needs and offers of their own.
    void setPlaces(const std::vector<Place> &places);
    void setKind(bool isOrganisations);
    /// Leaves only people in this state.
    void setRetention(RetentionState state);
    [[nodiscard]] DirectoryFilter filter() const;
    [[nodiscard]] bool isNarrowed() const;
    void clear();
    void focusText();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillScopes();
    void fillRoles();
    void fillPlaces();
    void fillRetention();
    void fillFields();
    void fillCountries();

    QLineEdit *m_text;
    QComboBox *m_scope;
    QComboBox *m_role;
    QComboBox *m_field;
    QComboBox *m_country;
    QComboBox *m_place;
    QComboBox *m_retention;
    QCheckBox *m_alike;
    std::vector<Term> m_fields;
    std::vector<Place> m_places;
    QStringList m_countries;
    QTimer m_delay;
};

} // namespace pitchdesk
