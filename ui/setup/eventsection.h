// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/recordform.h"
#include "ui/setup/setupsection.h"

class QPushButton;

namespace pitchdesk {

/// The event itself: its programme, names, year, kind, place, zone and target.
class EventSection : public SetupSection
{
    Q_OBJECT

public:
    EventSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        Event event;
        std::vector<Programme> programmes;
    };

    void buildForm();
    void addLanguages();
    void buildProgrammeButtons(QWidget *row);
    void show(const Snapshot &snapshot);
    void editProgramme(bool isNew);
    void removeProgramme();
    void removeEvent();
    void saveTemplate();
    [[nodiscard]] QLayout *buttonRow();
    [[nodiscard]] std::vector<FormOption> programmeOptions() const;
    void showFailure(const Error &error) override;
    void clearFailure() override;

    RecordForm<Event> *m_form;
    FormRow *m_programmeRow = nullptr;
    QPushButton *m_newProgramme;
    QPushButton *m_editProgramme;
    QPushButton *m_removeProgramme;
    QPushButton *m_saveTemplate;
    QPushButton *m_templates;
    QPushButton *m_removeEvent;
    InlineMessage *m_message;
    std::vector<Programme> m_programmes;
};

} // namespace pitchdesk
