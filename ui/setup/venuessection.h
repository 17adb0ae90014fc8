// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/recordform.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

namespace pitchdesk {

/// Where the event takes place besides its main venue: a second city, a studio; each in a zone of its own.
class VenuesSection : public SetupSection
{
    Q_OBJECT

public:
    VenuesSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        QString zone; ///< of the main venue
        std::vector<EventVenue> venues;
        std::vector<Place> places;
    };

    void buildForm();
    void show(const Snapshot &snapshot);
    void fillTable();
    void showCurrent();
    void add();
    [[nodiscard]] std::vector<FormOption> placeChoices() const;
    void showFailure(const Error &error) override;
    void clearFailure() override;

    RowTable *m_table;
    RecordForm<EventVenue> *m_form;
    InlineMessage *m_message;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
