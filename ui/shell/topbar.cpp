// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/desk/desk.h"
#include "ui/shell/eventswitcher.h"
#include "ui/shell/findbutton.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/shellactions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace pitchdesk {

namespace {

QToolButton *iconButton(QAction &action, const QString &name)
{
    auto *button = new QToolButton;
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(name);
    return button;
}

} // namespace

TopBar::TopBar(Desk &desk, const ShellActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_menu(new QToolButton)
    , m_events(new EventSwitcher(desk))
    , m_sample(new QLabel)
    , m_find(new FindButton)
    , m_undo(iconButton(actions.action(Command::Undo), QStringLiteral("shell.undo")))
    , m_redo(iconButton(actions.action(Command::Redo), QStringLiteral("shell.redo")))
    , m_languages(new LanguageSwitch)
{
    setObjectName(QStringLiteral("shell.topBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_menu);
    row->addWidget(m_events);
    row->addWidget(m_sample);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_find);
    row->addSpacing(4);
    row->addWidget(m_languages);

    m_menu->setObjectName(QStringLiteral("shell.menu"));
    m_menu->setIcon(themedIcon(QStringLiteral("menu")));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setShortcut(QKeySequence(Qt::Key_F10));
    connect(m_menu, &QToolButton::clicked, this, &TopBar::openMenu);
    m_sample->setObjectName(QStringLiteral("shell.sample"));
    m_find->setObjectName(QStringLiteral("shell.quickFind"));
    m_find->setIcon(themedIcon(QStringLiteral("search")));
    m_find->setAutoDefault(false);
    connect(m_find, &QPushButton::clicked, &actions.action(Command::QuickFind), &QAction::trigger);
    connect(m_events, &EventSwitcher::eventsLoaded, this, &TopBar::showSampleMark);
    connect(&m_desk, &Desk::currentEventChanged, this, &TopBar::showSampleMark);
    connect(&m_desk, &Desk::opened, this, &TopBar::retranslate);
    connect(&m_desk, &Desk::closed, this, &TopBar::retranslate);
    retranslate();
}

void TopBar::openMenu()
{
    m_actions.menu()->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void TopBar::showSampleMark()
{
    const EventSummary *summary = m_events->current();
    m_sample->setVisible(m_desk.isOpen() && summary && summary->event.isSample);
    m_sample->setContentsMargins(7, 1, 7, 1);
    const ThemeColours colours = themeColours(palette());
    QPalette watch = palette();
    watch.setColor(QPalette::WindowText, colours.watch);
    m_sample->setPalette(watch);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showSampleMark();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours colours = themeColours(palette());
    painter.setPen(colours.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (!m_sample->isVisibleTo(this))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.watch);
    painter.drawRoundedRect(QRectF(m_sample->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void TopBar::retranslate()
{
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_sample->setText(tr("Sample"));
    m_sample->setToolTip(tr("This event is made up, to try the program with"));
    const QString keys = m_actions.action(Command::QuickFind).shortcut().toString(QKeySequence::NativeText);
    m_find->setWords(QString(tr("Search or jump to…") + QStringLiteral("   ") + keys));
    m_find->setAccessibleName(tr("Search or jump to"));
    m_find->setToolTip(tr("Find a page, a command or a record"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo)})
        widget->setVisible(m_desk.isOpen());
    showSampleMark();
}

} // namespace pitchdesk
