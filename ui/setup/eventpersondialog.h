// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/eventperson.h"
#include "core/domain/person.h"
#include "ui/common/formdialog.h"
#include "ui/setup/formrow.h"

class QComboBox;
class QLineEdit;

namespace pitchdesk {

/// Adds a person in a role of the event: one that is known, or a new one whose name is typed.
class EventPersonDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Entry {
        EventPerson person; ///< without a person where that is new
        Person newPerson;
    };

    EventPersonDialog(const std::vector<Person> &people, const std::vector<FormOption> &organisations, QWidget *parent);

    [[nodiscard]] Entry entry() const;

private:
    [[nodiscard]] PersonId known() const;
    void noteName();

    std::vector<Person> m_people;
    QComboBox *m_name;
    QLineEdit *m_email;
    QComboBox *m_role;
    QComboBox *m_organisation;
    QLineEdit *m_note;
};

} // namespace pitchdesk
