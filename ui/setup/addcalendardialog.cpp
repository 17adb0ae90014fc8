// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/addcalendardialog.h"

#include "ui/setup/setupwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace pitchdesk {

AddCalendarDialog::AddCalendarDialog(const QStringList &chosen, const QStringList &withDays, QWidget *parent)
    : EntryDialog(parent)
    , m_country(new QComboBox)
{
    setObjectName(QStringLiteral("setup.calendars.dialog"));
    setWindowTitle(tr("Add calendar"));
    setExplanation(tr("A day off in one of the calendars is no business day. Of a country/region without days in this "
                      "file, only weekends are left out until days are entered or imported."));
    m_country->setObjectName(QStringLiteral("dialog.country"));
    m_country->setAccessibleName(tr("Country/region"));
    std::vector<FormOption> options = SetupWords::countries();
    std::ranges::stable_partition(options,
                                  [&](const FormOption &option) { return withDays.contains(option.value.toString()); });
    for (const FormOption &option : options) {
        const QString code = option.value.toString();
        if (!code.isEmpty() && !chosen.contains(code))
            m_country->addItem(option.text, code);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Country/region"), m_country);
    body()->addLayout(form);
}

void AddCalendarDialog::setSubmitCountry(std::function<void(const QString &country, const Done &)> submit)
{
    setSubmit(
        [this, submit = std::move(submit)](const Done &done) { submit(m_country->currentData().toString(), done); });
}

} // namespace pitchdesk
