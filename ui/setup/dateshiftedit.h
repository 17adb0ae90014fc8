// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/blueprint/dateshift.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace pitchdesk {

/// How the dates of milestones are moved into a new event, with what comes of it shown below.
class DateShiftEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DateShiftEdit(QWidget *parent = nullptr);

    void setMilestones(const std::vector<Milestone> &milestones);
    void setYears(int years);
    /// Offers to bring the earliest milestone to this date.
    void setStart(const QDate &date);
    [[nodiscard]] DateShift shift() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void offerDate();
    void noteChange();
    [[nodiscard]] DateShift::Kind kind() const;
    [[nodiscard]] QString preview() const;

    QComboBox *m_kind;
    QSpinBox *m_years;
    QComboBox *m_milestone;
    QDateEdit *m_date;
    QLabel *m_preview;
    std::vector<Milestone> m_milestones;
};

} // namespace pitchdesk
