// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarday.h"
#include "ui/common/entrydialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace pitchdesk {

class TrilingualEdit;

/// A day of the desk's own in the calendar of a country/region. One that came with the program is changed by a day of
/// one's own in its place.
class CalendarDayDialog : public EntryDialog
{
    Q_OBJECT

public:
    CalendarDayDialog(const CalendarDay &day, QWidget *parent);

    [[nodiscard]] CalendarDay day() const;
    /// Called with what was entered when Save is pressed.
    void setSubmitDay(std::function<void(const CalendarDay &, const Done &)> submit);

private:
    CalendarDay m_day;
    QDateEdit *m_date;
    TrilingualEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_state;
    QLineEdit *m_source;
};

} // namespace pitchdesk
