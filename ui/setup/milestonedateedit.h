// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QTimeEdit;

namespace pitchdesk {

/// The date of a milestone with its precision, and for a day the time and its zone. Below them stands the same
/// instant in the zones of the other parties.
class MilestoneDateEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneDateEdit(QWidget *parent = nullptr);

    /// The first of `eventZones` is taken for a time that has no zone yet.
    void setMilestone(const Milestone &milestone, const QStringList &eventZones);
    /// Puts date, time and zone into a milestone.
    void take(Milestone &milestone) const;
    void retranslate();

Q_SIGNALS:
    void committed();

private:
    void build();
    void updateVisibility();
    void updateOtherZones();
    [[nodiscard]] DatePrecision precision() const;

    QComboBox *m_precision;
    QDateEdit *m_date;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QComboBox *m_zone;
    QLabel *m_others;
    Milestone m_milestone;
    QStringList m_eventZones; ///< of its main venue and of the others
};

} // namespace pitchdesk
