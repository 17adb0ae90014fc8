// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuppage.h"

#include "ui/common/pageheader.h"
#include "ui/setup/calendarssection.h"
#include "ui/setup/challengessection.h"
#include "ui/setup/eligibilitysection.h"
#include "ui/setup/eventsection.h"
#include "ui/setup/milestonessection.h"
#include "ui/setup/neweventdialog.h"
#include "ui/setup/organiserssection.h"
#include "ui/setup/roundssection.h"
#include "ui/setup/rubricsection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pitchdesk {

SetupPage::SetupPage(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_header(new PageHeader)
    , m_newEvent(new QPushButton)
    , m_parts(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_challenges(new ChallengesSection(desk, dialogs))
{
    m_sections = {new EventSection(desk, dialogs),       new OrganisersSection(desk, dialogs),
                  new MilestonesSection(desk, dialogs),  m_challenges,
                  new EligibilitySection(desk, dialogs), new RubricSection(desk, dialogs),
                  new RoundsSection(desk, dialogs),      new CalendarsSection(desk, dialogs)};
    build();
    connect(m_newEvent, &QPushButton::clicked, this, &SetupPage::newEvent);
    connect(m_parts, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_desk, &Desk::currentEventChanged, this, &SetupPage::showEventOf);
    connect(&m_desk, &Desk::committed, this, &SetupPage::reloadTouched);
    retranslate();
    m_parts->setCurrentRow(EventPart);
    showEventOf(m_desk.currentEvent());
}

void SetupPage::build()
{
    setObjectName(QStringLiteral("setup"));
    m_newEvent->setObjectName(QStringLiteral("setup.newEvent"));
    m_parts->setObjectName(QStringLiteral("setup.parts"));
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_header->addAction(m_newEvent);
    for (SetupSection *section : m_sections) {
        m_stack->addWidget(section);
        m_parts->addItem(QString());
    }
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(m_parts);
    body->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_header);
    column->addLayout(body, 1);
}

void SetupPage::showEventOf(EventId event)
{
    setEnabled(m_desk.isOpen());
    if (!m_desk.isOpen())
        return;
    for (SetupSection *section : m_sections)
        section->setEvent(event);
}

void SetupPage::reloadTouched(const ChangeSet &changes)
{
    for (SetupSection *section : m_sections) {
        if (section->isTouchedBy(changes))
            section->reload();
    }
    if (changes.touches(Topic::Events))
        leaveDeletedEvent();
}

/// When the open event was deleted, the first of those left is opened.
void SetupPage::leaveDeletedEvent()
{
    m_desk.read([](Workflows &w) { return w.events.events(); })
        .then(this, [this](const Result<std::vector<EventSummary>> &events) {
            if (!events)
                return;
            for (const EventSummary &summary : *events) {
                if (summary.event.id == m_desk.currentEvent())
                    return;
            }
            m_desk.setCurrentEvent(events->empty() ? EventId() : events->front().event.id);
        });
}

void SetupPage::newEvent()
{
    auto *dialog = new NewEventDialog(m_desk.clock().now().date().year(), this);
    dialog->setSubmitEvent([this](const Event &event, const EntryDialog::Done &done) {
        m_desk.write([event](Workflows &w) { return w.events.saveEvent(event); })
            .then(this, [this, done](const Result<EventId> &made) {
                if (made) {
                    m_desk.setCurrentEvent(*made);
                    m_parts->setCurrentRow(EventPart);
                }
                done(made ? Status() : Status(fail(made.error())));
            });
    });
    dialog->open();
}

void SetupPage::showRecord(qint64 key)
{
    m_parts->setCurrentRow(ChallengesPart);
    m_challenges->showChallenge(key);
}

void SetupPage::focusFilter()
{
    m_parts->setFocus(Qt::ShortcutFocusReason);
}

void SetupPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SetupPage::retranslate()
{
    m_header->setTitle(tr("Set-up"));
    m_newEvent->setText(tr("New event…"));
    m_parts->setAccessibleName(tr("Parts of the set-up"));
    const QStringList names {tr("Event"),       tr("Organisers"), tr("Milestones"), tr("Challenges"),
                             tr("Eligibility"), tr("Rubrics"),    tr("Rounds"),     tr("Calendars")};
    for (int part = 0; part < PartCount; ++part)
        m_parts->item(part)->setText(names[part]);
    m_parts->setFixedWidth(m_parts->sizeHintForColumn(0) + 32);
    for (SetupSection *section : m_sections)
        section->retranslate();
}

} // namespace pitchdesk
