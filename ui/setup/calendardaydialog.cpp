// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/calendardaydialog.h"

#include "ui/common/daycounttext.h"
#include "ui/common/trilingualedit.h"
#include "ui/setup/formrow.h"
#include "ui/setup/setupwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

template<typename Enum>
void fill(QComboBox &combo, QString (*word)(Enum), Enum chosen)
{
    for (const auto &entry : EnumCodes<Enum>::values)
        combo.addItem(word(entry.value), QString(entry.code));
    chooseValue(combo, codeOf(chosen));
}

} // namespace

CalendarDayDialog::CalendarDayDialog(const CalendarDay &day, QWidget *parent)
    : EntryDialog(parent)
    , m_day(day)
    , m_date(new QDateEdit(day.date))
    , m_name(new TrilingualEdit(TrilingualEdit::Shape::Line))
    , m_kind(new QComboBox)
    , m_state(new QComboBox)
    , m_source(new QLineEdit(day.source))
{
    setObjectName(QStringLiteral("setup.calendars.days.dialog"));
    setWindowTitle(tr("Day in the calendar of %1").arg(SetupWords::country(day.country)));
    setExplanation(tr("What is entered here counts instead of a day that came with the program for the same date."));
    m_date->setObjectName(QStringLiteral("dialog.date"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setDateRange(QDate(1900, 1, 1), QDate(2200, 12, 31));
    m_name->setNames(QStringLiteral("dialog.name"), tr("Name"));
    m_name->setText(day.name);
    m_kind->setObjectName(QStringLiteral("dialog.kind"));
    m_kind->setAccessibleName(tr("Kind"));
    fill(*m_kind, &dayKindText, day.kind);
    m_state->setObjectName(QStringLiteral("dialog.state"));
    m_state->setAccessibleName(tr("State"));
    fill(*m_state, &dayStateText, day.state);
    m_source->setObjectName(QStringLiteral("dialog.source"));
    m_source->setAccessibleName(tr("Source"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("State"), m_state);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Source"), m_source);
    body()->addLayout(form);
}

CalendarDay CalendarDayDialog::day() const
{
    CalendarDay day = m_day;
    day.date = m_date->date();
    day.name = m_name->text();
    day.kind = fromCode<CalendarDayKind>(m_kind->currentData().toString()).value_or(day.kind);
    day.state = fromCode<CalendarDayState>(m_state->currentData().toString()).value_or(day.state);
    day.source = m_source->text().trimmed();
    return day;
}

void CalendarDayDialog::setSubmitDay(std::function<void(const CalendarDay &, const Done &)> submit)
{
    setSubmit([this, submit = std::move(submit)](const Done &done) { submit(day(), done); });
}

} // namespace pitchdesk
