// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "ui/setup/namedialog.h"

class QComboBox;
class QSpinBox;

namespace pitchdesk {

/// Asks for what a new event needs at first; all else is set on the page.
class NewEventDialog : public NameDialog
{
    Q_OBJECT

public:
    /// `year` is offered as the label year.
    NewEventDialog(int year, QWidget *parent);

    void setSubmitEvent(std::function<void(const Event &, const Done &)> submit);
    [[nodiscard]] Event record() const;

private:
    QComboBox *m_kind;
    QComboBox *m_country;
    QComboBox *m_zone;
    QSpinBox *m_year;
};

} // namespace pitchdesk
