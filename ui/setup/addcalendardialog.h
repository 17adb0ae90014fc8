// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/entrydialog.h"

#include <QStringList>

class QComboBox;

namespace pitchdesk {

/// Asks for one more country/region whose calendar counts.
class AddCalendarDialog : public EntryDialog
{
    Q_OBJECT

public:
    /// `chosen` are left out. Those of `withDays`, of which days are known, stand first.
    AddCalendarDialog(const QStringList &chosen, const QStringList &withDays, QWidget *parent);

    /// Called with the code of the country/region when Save is pressed.
    void setSubmitCountry(std::function<void(const QString &country, const Done &)> submit);

private:
    QComboBox *m_country;
};

} // namespace pitchdesk
