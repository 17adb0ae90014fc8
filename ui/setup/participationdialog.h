// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/organisation.h"
#include "ui/common/entrydialog.h"
#include "ui/setup/formrow.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QWidget;

namespace pitchdesk {

/// Adds an organisation to an event in one or more roles. A name that is not known yet makes a new organisation.
class ParticipationDialog : public EntryDialog
{
    Q_OBJECT

public:
    struct Entry {
        Organisation organisation; ///< without an id it is new
        std::vector<ParticipationRole> roles;
        QString note;
    };

    /// `choices` are the organisations by name.
    ParticipationDialog(const std::vector<Organisation> &organisations, const std::vector<FormOption> &choices,
                        QWidget *parent);

    [[nodiscard]] Entry entry() const;
    /// Called with what was entered; an entry without a role is refused before.
    void setSubmitEntry(std::function<void(const Entry &, const Done &)> submit);

private:
    void buildRoles(QWidget *box);
    void noteName();
    [[nodiscard]] const Organisation *known() const;

    std::vector<Organisation> m_organisations;
    QComboBox *m_name;
    QWidget *m_newFields;
    QComboBox *m_kind;
    QComboBox *m_country;
    std::vector<QCheckBox *> m_roles;
    QLineEdit *m_note;
};

} // namespace pitchdesk
