// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/recordform.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

namespace pitchdesk {

/// Who organises the event: organisations and their roles, of which one organisation may hold several.
class OrganisersSection : public SetupSection
{
    Q_OBJECT

public:
    OrganisersSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        std::vector<ParticipationRow> rows;
        std::vector<Organisation> organisations;
        std::vector<FormOption> choices; ///< of organisations, by name
        std::vector<Place> places;
    };

    void buildForm();
    void show(const Snapshot &snapshot);
    void fillTable();
    void showCurrent();
    void add();
    void remove(qint64 key);
    void editOrganisation();
    void showFailure(const Error &error) override;
    void clearFailure() override;

    RowTable *m_table;
    RecordForm<Participation> *m_form;
    QWidget *m_pane;
    QPushButton *m_editOrganisation;
    InlineMessage *m_message;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
