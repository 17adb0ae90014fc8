// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/eventswitcher.h"

#include "ui/common/language.h"
#include "ui/desk/desk.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int arrowRoom = 16;    ///< of the menu's arrow, which the style leaves out
constexpr int shownAtLeast = 14; ///< letters of the event's name

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString plainText(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("&"));
}

} // namespace

EventSwitcher::EventSwitcher(Desk &desk, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("shell.events"));
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    connect(m_menu, &QMenu::aboutToShow, this, &EventSwitcher::fillMenu);
    connect(&m_desk, &Desk::opened, this, &EventSwitcher::reload);
    connect(&m_desk, &Desk::closed, this, [this] {
        ++m_generation;
        show({});
    });
    connect(&m_desk, &Desk::currentEventChanged, this, &EventSwitcher::retranslate);
    connect(&m_desk, &Desk::committed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({Topic::Events, Topic::Programmes}))
            reload();
    });
    retranslate();
}

const EventSummary *EventSwitcher::current() const
{
    const auto found = std::find_if(m_events.begin(), m_events.end(), [this](const EventSummary &summary) {
        return summary.event.id == m_desk.currentEvent();
    });
    return found == m_events.end() ? nullptr : &*found;
}

QSize EventSwitcher::sizeHint() const
{
    return sizeFor(m_name);
}

/// A long name gives way to the rest of the line.
QSize EventSwitcher::minimumSizeHint() const
{
    return sizeFor(m_name.left(shownAtLeast));
}

QSize EventSwitcher::sizeFor(const QString &name) const
{
    QSize size = QToolButton::sizeHint();
    size.rwidth() += fontMetrics().horizontalAdvance(name) - fontMetrics().horizontalAdvance(plainText(text()));
    size.rwidth() += arrowRoom;
    return size;
}

void EventSwitcher::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    elide();
}

void EventSwitcher::elide()
{
    const int room = width() - sizeFor(QString()).width();
    const QString shown = menuText(fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    if (text() != shown)
        setText(shown);
}

void EventSwitcher::reload()
{
    const quint64 generation = ++m_generation;
    m_desk.read([](Workflows &workflows) { return workflows.events.events(); })
        .then(this, [this, generation](Result<std::vector<EventSummary>> events) {
            if (generation == m_generation && events)
                show(std::move(*events));
        });
}

void EventSwitcher::show(std::vector<EventSummary> events)
{
    m_events = std::move(events);
    if (m_desk.isOpen() && !current())
        m_desk.setCurrentEvent(m_events.empty() ? EventId() : m_events.front().event.id);
    retranslate();
    Q_EMIT eventsLoaded();
}

void EventSwitcher::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    QString programme;
    for (const EventSummary &summary : m_events) {
        const QString name = summary.programmeName.in(currentLanguage());
        if (name != programme && !name.isEmpty())
            m_menu->addSection(menuText(name));
        programme = name;
        const EventId id = summary.event.id;
        QAction *action = m_menu->addAction(menuText(summary.event.name.in(currentLanguage())), this,
                                            [this, id] { m_desk.setCurrentEvent(id); });
        action->setCheckable(true);
        action->setChecked(id == m_desk.currentEvent());
        group->addAction(action);
    }
    m_menu->addSeparator();
    QAction *add = m_menu->addAction(tr("New event…"), this, [this] { Q_EMIT newEventRequested(); });
    add->setEnabled(m_desk.isOpen() && !m_desk.isReadOnly());
    QAction *edit = m_menu->addAction(tr("Edit this event"), this, [this] { Q_EMIT editEventRequested(); });
    edit->setEnabled(current() != nullptr);
}

void EventSwitcher::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EventSwitcher::retranslate()
{
    const EventSummary *summary = current();
    setVisible(m_desk.isOpen());
    const QString name = summary ? summary->event.name.in(currentLanguage()) : tr("No event yet");
    if (m_name != name) {
        m_name = name;
        setText(menuText(name));
        updateGeometry();
    }
    elide();
    setAccessibleName(tr("Event: %1").arg(name));
    const QString programme = summary ? summary->programmeName.in(currentLanguage()) : QString();
    const QString what = programme.isEmpty() ? tr("Choose another event")
                                             : tr("Choose another event. Programme: %1").arg(programme);
    setToolTip(QString(name + u'\n' + what)); // the button may be too narrow for the name
}

} // namespace pitchdesk
