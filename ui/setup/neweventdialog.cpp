// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/neweventdialog.h"

#include "ui/setup/setupwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

namespace pitchdesk {

NewEventDialog::NewEventDialog(int year, QWidget *parent)
    : NameDialog(parent)
    , m_kind(new QComboBox)
    , m_country(new QComboBox)
    , m_zone(new QComboBox)
    , m_year(new QSpinBox)
{
    setObjectName(QStringLiteral("setup.event.dialog"));
    setWindowTitle(tr("New event"));
    setExplanation(tr("One edition of a programme, from the first milestone to the last follow-up."));
    hideNote();
    for (const auto &entry : EnumCodes<EventKind>::values)
        m_kind->addItem(SetupWords::eventKind(entry.value), QString(entry.code));
    for (const FormOption &option : SetupWords::countries())
        m_country->addItem(option.text, option.value);
    for (const FormOption &option : SetupWords::zones())
        m_zone->addItem(option.text, option.value);
    m_year->setRange(0, 2200);
    m_year->setValue(year);
    const std::tuple<QWidget *, QString, QString> rows[] {
        {m_year, QStringLiteral("dialog.labelYear"), tr("Label year")},
        {m_kind, QStringLiteral("dialog.kind"), tr("Kind")},
        {m_country, QStringLiteral("dialog.country"), tr("Country/region")},
        {m_zone, QStringLiteral("dialog.zone"), tr("Time zone")}};
    for (const auto &[widget, objectName, label] : rows) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(label);
        form()->addRow(label, widget);
    }
}

Event NewEventDialog::record() const
{
    Event event;
    event.name = entry().name;
    event.labelYear = m_year->value();
    event.kind = fromCode<EventKind>(m_kind->currentData().toString()).value_or(event.kind);
    event.country = m_country->currentData().toString();
    event.zone = m_zone->currentData().toString();
    return event;
}

void NewEventDialog::setSubmitEvent(std::function<void(const Event &, const Done &)> submit)
{
    EntryDialog::setSubmit([this, submit = std::move(submit)](const Done &done) { submit(record(), done); });
}

} // namespace pitchdesk
