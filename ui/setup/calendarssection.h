// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/calendarworkflow.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace pitchdesk {

class InlineMessage;

/// The calendars by which the event counts business days, and below them the days of one calendar in one year: those that
/// came with the program and the desk's own.
class CalendarsSection : public SetupSection
{
    Q_OBJECT

public:
    CalendarsSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        EventCalendars calendars;
        std::vector<CalendarInfo> available;
        QString country; ///< whose days are shown
        std::vector<CalendarDayRow> days;
    };

    void build();
    void connectChosen();
    void connectDays();
    void fillChosen();
    void fillCountries();
    void fillDays();
    void addCalendar();
    void setCalendars(const QStringList &countries);
    /// The row of a key of the table of days; null when there is none.
    [[nodiscard]] const CalendarDayRow *rowOf(qint64 key) const;
    void editDay(const CalendarDay &day);
    void addDay();
    void importDays();
    void showImported(const CalendarImportOutcome &outcome);
    void showFailure(const Error &error) override;
    void clearFailure() override;

    InlineMessage *m_message;
    QLabel *m_chosenTitle;
    QLabel *m_explanation;
    RowTable *m_chosen;
    QPushButton *m_default;
    QLabel *m_daysTitle;
    QComboBox *m_country;
    QSpinBox *m_year;
    RowTable *m_days;
    QPushButton *m_edit;
    QPushButton *m_import;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
