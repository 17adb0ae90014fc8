// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTreeView>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int controlHeight = 32;
constexpr int fieldPadding = 8;
constexpr int arrowWidth = 26;
constexpr int indicatorSize = 16;

/// The height of a control with one line of text: 32 px, more where the font is larger.
int heightFor(const QStyleOption *option)
{
    return std::max(controlHeight, option ? option->fontMetrics.height() + 12 : 0);
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int arrows = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrowWidth - 4;
    const QRect buttons(rect.right() - arrows, rect.top() + 1, arrows, rect.height() - 2);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {buttons.left(), buttons.top(), buttons.width(), buttons.height() / 2};
    case QStyle::SC_SpinBoxDown:
        return {buttons.left(), buttons.top() + buttons.height() / 2, buttons.width(),
                buttons.height() - buttons.height() / 2};
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(fieldPadding - 2, 2, -std::max(arrows, fieldPadding - 2), -2);
    default:
        return rect;
    }
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return {option.rect.right() - arrowWidth + 1, option.rect.top(), arrowWidth, option.rect.height()};
    case QStyle::SC_ComboBoxEditField:
        return option.rect.adjusted(option.editable ? fieldPadding - 2 : fieldPadding, 2, -arrowWidth, -2);
    default:
        return option.rect;
    }
}

/// The parts of a scroll bar without arrows, along its length.
QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = int(std::clamp<qint64>(length * qint64(option.pageStep) / (range + option.pageStep),
                                        std::min(shortest, length), length));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto along = [&option, isHorizontal](int from, int size) {
        return isHorizontal ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                            : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return visualRect(spin->direction, spin->rect, spinPart(*spin, part));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return visualRect(combo->direction, combo->rect, comboPart(*combo, part));
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        const int shortest = pixelMetric(PM_ScrollBarSliderMin, option, widget);
        return visualRect(bar->direction, bar->rect, scrollPart(*bar, part, shortest));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0 ? rect.adjusted(fieldPadding - 3, 0, 3 - fieldPadding, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (widget && widget->property("chip").toBool())
            return {contents.width() + 24, heightFor(option) - 6};
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->text.isEmpty())
            return {std::max(size.width(), contents.width() + 28), heightFor(option)};
        return size.expandedTo({heightFor(option), heightFor(option)});
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool hasWords = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
            const bool hasArrow = button->features.testFlag(QStyleOptionToolButton::HasMenu);
            size = contents + QSize((hasWords ? 20 : 8) + (hasArrow ? 18 : 0), 8);
            return size.expandedTo({heightFor(option), heightFor(option)});
        }
        return size;
    case CT_ComboBox:
        return {contents.width() + fieldPadding + arrowWidth + 4, heightFor(option)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {size.width() + fieldPadding, heightFor(option)};
    case CT_TabBarTab:
        return size.expandedTo({0, heightFor(option) + 4});
    case CT_HeaderSection:
        return size.expandedTo({0, option ? option->fontMetrics.height() + 12 : controlHeight});
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return size.expandedTo({0, option->fontMetrics.height() + 10});
        return size;
    case CT_ItemViewItem:
        // Rows of lists and trees, those of a combo box too, are as easy to hit as those of tables.
        if (qobject_cast<const QComboBox *>(widget ? widget->window()->parentWidget() : nullptr)
            || qobject_cast<const QListView *>(widget) || qobject_cast<const QTreeView *>(widget))
            return size.expandedTo({0, option->fontMetrics.height() + 10});
        return size;
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_MenuPanelWidth:
        return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_SplitterWidth:
    case PM_FocusFrameHMargin: // the room beside the text of a cell
    case PM_HeaderMargin:
        return metric == PM_FocusFrameHMargin ? 7 : 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(indicatorSize, option ? option->fontMetrics.ascent() + 2 : 0);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
    case PM_HeaderMarkSize:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return std::max(16, QFontMetrics(QApplication::font()).height());
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Header_ArrowAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_Table_GridLineColor:
        return int(themeColours(option ? option->palette : QApplication::palette()).border.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QPalette Style::standardPalette() const
{
    return themePalette(ThemeColours::light());
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->textElideMode() == Qt::ElideNone)
        header->setTextElideMode(Qt::ElideRight);
    // The frame of a table or a text shows the focus, which belongs to what is inside the frame.
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
}

void Style::unpolish(QWidget *widget)
{
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(watched))
            area->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace pitchdesk
