// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "ui/setup/recordform.h"

#include <QDoubleSpinBox>

namespace pitchdesk {

/// A row of a form for points, shown with up to two decimals and kept as whole hundredths.
template<typename T>
FormRow *addPoints(RecordForm<T> &form, Words label, const QString &name, Centipoints T::*member)
{
    auto *points = new QDoubleSpinBox;
    points->setRange(0, 1000);
    points->setDecimals(2);
    points->setKeyboardTracking(false);
    points->setFocusPolicy(Qt::StrongFocus);
    FormRow *row = form.addCustom(
        std::move(label), name, points,
        [points, member](const T &record) {
            const QSignalBlocker blocker(points);
            points->setValue(double(record.*member) / centipointsPerPoint);
        },
        [points, member](T &record) { record.*member = Centipoints(qRound(points->value() * centipointsPerPoint)); });
    QObject::connect(points, &QDoubleSpinBox::valueChanged, row, &FormRow::noteCommitted);
    return row;
}

} // namespace pitchdesk
