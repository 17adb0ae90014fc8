// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/pages.h"
#include "ui/shell/shellactions.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int side = 8;
constexpr int pictureSize = 20;
constexpr int iconLeft = 12;
constexpr int textLeft = iconLeft + pictureSize + 10;

/// A button of the navigation: a rounded field, an accent bar at the page that is open.
class NavigationButton final : public QToolButton
{
public:
    NavigationButton(PageId page, QAction &action)
        : m_icon(pageIconName(page))
    {
        setDefaultAction(&action);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        return {textLeft + metrics.horizontalAdvance(text()) + 14, std::max(metrics.height() + 12, 32)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeColours colours = themeColours(palette());
        const QRectF field = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse() || hasFocus()) {
            QColor fill = isChecked() ? colours.accent : palette().text().color();
            fill.setAlphaF(isChecked() ? 0.13F : 0.05F);
            painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(fill);
            painter.drawRoundedRect(field, 6, 6);
        }
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawRoundedRect(QRectF(1, height() / 2.0 - 8, 3, 16), 1.5, 1.5);
        }
        const QColor ink = isChecked() ? colours.accent : isEnabled() ? palette().text().color() : colours.muted;
        tintedIcon(m_icon, isChecked() ? ink : colours.muted)
            .paint(&painter, QRect(iconLeft, (height() - pictureSize) / 2, pictureSize, pictureSize));
        QFont label = font();
        label.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(label);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(textLeft, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    QString m_icon;
};

} // namespace

Navigation::Navigation(const ShellActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("shell.navigation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 10, side, 10);
    column->setSpacing(2);
    PageGroup group = PageGroup::Top;
    for (const PageId page : allPages) {
        if (pageGroup(page) != group) {
            group = pageGroup(page);
            if (group == PageGroup::Bottom)
                column->addStretch(1);
            else
                addHeading(group);
        }
        addButton(page, actions.action(page));
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMinimumWidth(152);
    retranslate();
}

void Navigation::addHeading(PageGroup group)
{
    auto *heading = new QLabel;
    heading->setContentsMargins(iconLeft, 12, 4, 2);
    m_headings[group] = heading;
    layout()->addWidget(heading);
}

void Navigation::addButton(PageId page, QAction &action)
{
    auto *button = new NavigationButton(page, action);
    button->setObjectName(QStringLiteral("shell.nav.") + pageIconName(page));
    button->installEventFilter(this);
    layout()->addWidget(button);
    m_buttons.push_back(button);
    m_byPage[page] = button;
}

void Navigation::styleHeadings()
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    small.setWeight(QFont::DemiBold);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColours(palette()).muted);
    for (const auto &[group, label] : m_headings) {
        label->setFont(small);
        label->setPalette(muted);
    }
}

void Navigation::retranslate()
{
    for (const auto &[group, label] : m_headings)
        label->setText(locale().toUpper(pageGroupName(group)));
    for (const auto &[page, button] : m_byPage) {
        button->setAccessibleName(pageName(page));
        button->updateGeometry();
    }
    styleHeadings();
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        styleHeadings();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColours(palette()).border);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (found == m_buttons.end() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    const auto last = m_buttons.end() - 1;
    const auto next = key == Qt::Key_Down ? (found == last ? m_buttons.begin() : found + 1)
                                          : (found == m_buttons.begin() ? last : found - 1);
    (*next)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace pitchdesk
