// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/stylepaint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace pitchdesk {

using namespace stylepaint;

namespace {

/// An icon in one colour, whatever its own.
QPixmap inkedIcon(const QIcon &icon, const QSize &size, double ratio, const QColor &ink)
{
    QPixmap picture = icon.pixmap(size, ratio);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), picture.deviceIndependentSize()), ink);
    return picture;
}

/// Drawn by hand: a focus ring in the colour that shows on what it surrounds.
void paintFocusRing(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isOnAccent = option.state.testFlag(QStyle::State_Item) && option.state.testFlag(QStyle::State_Selected);
    paintOutline(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), isOnAccent ? colours.onAccent : colours.accent,
                 1.5, 4);
}

/// Whether a scroll bar is that of a table or a list, whose ground it takes.
bool belongsToView(const QWidget *scrollBar)
{
    const QWidget *container = scrollBar ? scrollBar->parentWidget() : nullptr;
    return container && qobject_cast<const QAbstractItemView *>(container->parentWidget());
}

void paintTab(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF rect = option.rect;
    if (!isSelected && option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(colours.window, colours.text, 0.06));
        painter.drawRoundedRect(rect.adjusted(2, 4, -2, -5), 6, 6);
    }
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours.border);
    if (isSelected)
        painter.fillRect(QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 2), colours.accent);
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, isHovered ? blended(colours.alternate, colours.text, 0.05) : colours.alternate);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
}

void paintProgressGroove(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours colours = themeColours(option.palette);
    paintOutline(painter, option.rect, colours.border, 1, 5);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const ThemeColours colours = themeColours(bar.palette);
    QRectF rect = QRectF(bar.rect).adjusted(1, 1, -1, -1);
    const double range = double(bar.maximum) - bar.minimum;
    if (range <= 0) {
        rect.adjust(rect.width() * 0.35, 0, -rect.width() * 0.35, 0);
    } else {
        const double part = rect.width() * std::clamp((double(bar.progress) - bar.minimum) / range, 0.0, 1.0);
        rect.setWidth(part);
        if (bar.direction == Qt::RightToLeft)
            rect.moveRight(bar.rect.right());
    }
    if (rect.width() < 1)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(rect, 4, 4);
    painter.restore();
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!drawOwnPrimitive(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool Style::drawOwnPrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                             const QWidget *widget) const
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isEnabled = option.state.testFlag(State_Enabled);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(painter, option, buttonLook(option, widget));
        return true;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option); frame && frame->lineWidth > 0)
            paintField(painter, option);
        else if (!widget
                 || !(qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                      || qobject_cast<QComboBox *>(widget->parentWidget())))
            painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
        return true;
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return true;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget))
            paintFocusRing(painter, option);
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        paintChevron(painter, option.rect, isEnabled ? colours.muted : colours.border, 0);
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        paintChevron(painter, option.rect, isEnabled ? colours.muted : colours.border, 180);
        return true;
    case PE_IndicatorArrowRight:
        paintChevron(painter, option.rect, isEnabled ? colours.muted : colours.border, 270);
        return true;
    case PE_IndicatorArrowLeft:
        paintChevron(painter, option.rect, isEnabled ? colours.muted : colours.border, 90);
        return true;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option))
            paintChevron(painter, option.rect, colours.accent,
                         header->sortIndicator == QStyleOptionHeader::SortUp ? 0 : 180);
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(painter, option, false);
        return true;
    case PE_IndicatorRadioButton:
        paintCheck(painter, option, true);
        return true;
    case PE_Frame:
        paintFrame(painter, option);
        return true;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter.fillRect(option.rect, colours.base);
        paintOutline(painter, option.rect, blended(colours.border, colours.muted, 0.4), 1, 1);
        return true;
    case PE_FrameMenu:
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
        return true;
    case PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, colours.base);
        return true;
    default:
        return false;
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (!drawOwnControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool Style::drawOwnControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    const ThemeColours colours = themeColours(option.palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
            drawButtonLabel(*button, painter, widget);
        return true;
    case CE_TabBarTabShape:
        paintTab(painter, option);
        return true;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option)) {
            QStyleOptionTab label = *tab;
            if (!label.state.testFlag(State_Selected))
                label.palette.setColor(QPalette::WindowText,
                                       label.state.testFlag(State_Enabled) ? colours.muted : colours.border);
            QProxyStyle::drawControl(element, &label, &painter, widget);
        }
        return true;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderSection(painter, option);
        return true;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            QStyleOptionHeader label = *header;
            label.palette.setColor(QPalette::ButtonText, colours.muted);
            QProxyStyle::drawControl(element, &label, &painter, widget);
        }
        return true;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option)) {
            QStyleOptionComboBox label = *combo;
            const QRect room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            label.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight,
                                                              room.width() - icon - 2);
            QProxyStyle::drawControl(element, &label, &painter, widget);
        }
        return true;
    case CE_Splitter:
        if (option.state.testFlag(State_MouseOver))
            painter.fillRect(option.rect.width() < option.rect.height() ? option.rect.adjusted(3, 0, -3, 0)
                                                                        : option.rect.adjusted(0, 3, 0, -3),
                             colours.border);
        return true;
    case CE_ProgressBarGroove:
        paintProgressGroove(painter, option);
        return true;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option))
            paintProgress(painter, *bar);
        return true;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option)) {
            QStyleOptionMenuItem soft = *item;
            soft.palette.setColor(QPalette::Highlight, blended(colours.base, colours.accent, 0.16));
            soft.palette.setColor(QPalette::HighlightedText, colours.text);
            soft.palette.setColor(QPalette::Window, colours.base);
            QProxyStyle::drawControl(element, &soft, &painter, widget);
        }
        return true;
    default:
        return false;
    }
}

void Style::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionButton label = option;
    const ButtonLook look = buttonLook(option, widget);
    const QColor ink = buttonInk(option, look);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        label.palette.setColor(group, QPalette::ButtonText, ink);
    if (!label.icon.isNull() && (look.isPrimary || look.isDestructive || look.isChip)
        && option.state.testFlag(State_Enabled))
        label.icon = QIcon(inkedIcon(option.icon, option.iconSize, painter.device()->devicePixelRatio(), ink));
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        drawScrollBar(*bar, *painter, widget);
    else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
             combo && control == CC_ComboBox)
        drawComboBox(*combo, *painter, widget);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        drawSpinBox(*spin, *painter, widget);
    else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
             button && control == CC_ToolButton && !(button->features & QStyleOptionToolButton::MenuButtonPopup))
        drawToolButton(*button, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const ThemeColours colours = themeColours(option.palette);
    painter.fillRect(option.rect, belongsToView(widget) ? colours.base : option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    QRectF handle =
        QRectF(proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colours.base, colours.muted, isActive ? 0.85 : 0.5));
    painter.drawRoundedRect(handle, 3, 3);
    painter.restore();
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    if (!option.frame)
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    else if (option.editable)
        paintField(painter, option);
    else
        paintButton(painter, option, {});
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const ThemeColours colours = themeColours(option.palette);
    paintChevron(painter, arrow, option.state.testFlag(State_Enabled) ? colours.muted : colours.border, 0);
}

void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        paintField(painter, option);
    else
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const ThemeColours colours = themeColours(option.palette);
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, int degrees) {
        const bool isEnabled = option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(step);
        const bool isHovered = option.activeSubControls.testFlag(part) && option.state.testFlag(State_MouseOver);
        const QColor colour = !isEnabled ? colours.border : isHovered ? colours.accent : colours.muted;
        paintChevron(painter, proxy()->subControlRect(CC_SpinBox, &option, part, widget), colour, degrees);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

void Style::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    constexpr int arrowRoom = 18;
    const ButtonLook look = buttonLook(option, widget);
    paintButton(painter, option, look);
    QStyleOptionToolButton label = option;
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        label.rect.adjust(2, 0, -arrowRoom, 0);
        label.features &= ~QStyleOptionToolButton::HasMenu;
        const QRect arrow(option.rect.right() - arrowRoom - 2, option.rect.top(), arrowRoom, option.rect.height());
        paintChevron(painter, visualRect(option.direction, option.rect, arrow), buttonInk(option, look), 0);
        label.rect = visualRect(option.direction, option.rect, label.rect);
    }
    label.palette.setColor(QPalette::ButtonText, buttonInk(option, look));
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

} // namespace pitchdesk
