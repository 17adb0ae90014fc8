// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyleOption>

class QPainter;
class QWidget;

namespace pitchdesk::stylepaint {

inline constexpr double fieldRadius = 6;

/// What a button is for, by its properties and its option.
struct ButtonLook {
    bool isPrimary = false;
    bool isDestructive = false;
    bool isChip = false;
    bool isFlat = false;
};
[[nodiscard]] ButtonLook buttonLook(const QStyleOption &option, const QWidget *widget);

/// Fill and frame of a button in its present state.
void paintButton(QPainter &painter, const QStyleOption &option, const ButtonLook &look);
/// The colour of a button's words in its present state.
[[nodiscard]] QColor buttonInk(const QStyleOption &option, const ButtonLook &look);
/// Fill and frame of a field into which something is typed.
void paintField(QPainter &painter, const QStyleOption &option);
/// A rounded outline just within `rect`.
void paintOutline(QPainter &painter, const QRectF &rect, const QColor &colour, double width, double radius);
/// A chevron in the middle of `rect`, pointing down at 0 degrees and turned clockwise.
void paintChevron(QPainter &painter, const QRect &rect, const QColor &colour, int degrees);
/// A box or, when `isRound`, a ring with the mark that the option's state asks for.
void paintCheck(QPainter &painter, const QStyleOption &option, bool isRound);
/// The frame around tables, lists and texts.
void paintFrame(QPainter &painter, const QStyleOption &option);

} // namespace pitchdesk::stylepaint
