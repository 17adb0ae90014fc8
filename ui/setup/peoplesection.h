// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/recordform.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

namespace pitchdesk {

/// Who does what in the event, apart from judges and contact persons: the desk, speakers, interpreters, guests.
class PeopleSection : public SetupSection
{
    Q_OBJECT

public:
    PeopleSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        std::vector<EventPersonRow> rows;
        std::vector<Person> people;
        std::vector<FormOption> organisations; ///< by name
    };

    void buildForm();
    void show(const Snapshot &snapshot);
    void fillTable();
    void showCurrent();
    void add();
    [[nodiscard]] std::vector<FormOption> organisationChoices() const;
    void showFailure(const Error &error) override;
    void clearFailure() override;

    RowTable *m_table;
    RecordForm<EventPerson> *m_form;
    InlineMessage *m_message;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
