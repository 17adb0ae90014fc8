// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuppage.h"

#include "ui/common/inlinemessage.h"
#include "ui/common/pageheader.h"
#include "ui/common/readinesstext.h"
#include "ui/setup/calendarssection.h"
#include "ui/setup/challengessection.h"
#include "ui/setup/eligibilitysection.h"
#include "ui/setup/eventsection.h"
#include "ui/setup/formsection.h"
#include "ui/setup/milestonessection.h"
#include "ui/setup/neweventdialog.h"
#include "ui/setup/organiserssection.h"
#include "ui/setup/peoplesection.h"
#include "ui/setup/roundssection.h"
#include "ui/setup/rubricsection.h"
#include "ui/setup/templatewords.h"
#include "ui/setup/venuessection.h"

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
    , m_message(new InlineMessage)
    , m_newEvent(new QPushButton)
    , m_parts(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_challenges(new ChallengesSection(desk, dialogs))
{
    m_sections = {new EventSection(desk, dialogs),      new VenuesSection(desk, dialogs),
                  new OrganisersSection(desk, dialogs), new PeopleSection(desk, dialogs),
                  new MilestonesSection(desk, dialogs), m_challenges,
                  new FormSection(desk, dialogs),       new EligibilitySection(desk, dialogs),
                  new RubricSection(desk, dialogs),     new RoundsSection(desk, dialogs),
                  new CalendarsSection(desk, dialogs)};
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
    column->addWidget(m_message);
    m_message->setObjectName(QStringLiteral("setup.message"));
    m_message->clear();
    column->addLayout(body, 1);
}

void SetupPage::showEventOf(EventId event)
{
    setEnabled(m_desk.isOpen());
    if (!m_desk.isOpen())
        return;
    m_message->clear();
    for (SetupSection *section : m_sections)
        section->setEvent(event);
    reloadReadiness();
}

void SetupPage::reloadTouched(const ChangeSet &changes)
{
    for (SetupSection *section : m_sections) {
        if (section->isTouchedBy(changes))
            section->reload();
    }
    if (changes.touchesAny({Topic::Events, Topic::Milestones, Topic::Challenges, Topic::Form, Topic::Screening,
                            Topic::Rubrics, Topic::Judges, Topic::Panels, Topic::Calendars, Topic::Proposals}))
        reloadReadiness();
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
    auto *dialog = new NewEventDialog(m_desk.clock().now().date(), this);
    dialog->setLoader([this](const NewEventDialog::Source &source, const NewEventDialog::Loaded &loaded) {
        m_desk
            .read([source](Workflows &w) {
                return source.event.isValid() ? w.templates.blueprintOf(source.event)
                                              : w.templates.blueprintOf(source.templateKey);
            })
            .then(this, loaded);
    });
    using Sources = std::pair<std::vector<TemplateInfo>, std::vector<EventSummary>>;
    m_desk
        .read([](Workflows &w) -> Result<Sources> {
            PD_ASSIGN(std::vector<TemplateInfo> templates, w.templates.templates());
            PD_ASSIGN(std::vector<EventSummary> events, w.events.events());
            return Sources {std::move(templates), std::move(events)};
        })
        .then(dialog, [dialog](const Result<Sources> &sources) {
            if (sources)
                dialog->setSources(sources->first, sources->second);
            else
                dialog->refuse(sources.error());
        });
    dialog->setSubmitEvent([this, dialog](const EntryDialog::Done &done) { makeEvent(*dialog, done); });
    dialog->open();
}

void SetupPage::makeEvent(const NewEventDialog &dialog, const std::function<void(const Status &)> &done)
{
    const auto source = dialog.source();
    m_desk
        .write([source, event = dialog.record(), choice = dialog.choice()](Workflows &w) -> Result<MadeEvent> {
            if (source.event.isValid())
                return w.templates.cloneEvent(source.event, choice);
            if (!source.templateKey.isEmpty())
                return w.templates.eventFromTemplate(source.templateKey, choice);
            PD_ASSIGN(const EventId made, w.events.saveEvent(event));
            return MadeEvent {made, {}};
        })
        .then(this, [this, done](const Result<MadeEvent> &made) {
            if (made) {
                m_desk.setCurrentEvent(made->event);
                m_parts->setCurrentRow(EventPart);
                const QStringList notes = buildNoteTexts(made->notes);
                if (!notes.isEmpty())
                    m_message->showWarning(tr("The event is made. Please look at this: %1").arg(notes.join(u' ')));
            }
            done(made ? Status() : Status(fail(made.error())));
        });
}

void SetupPage::showRecord(qint64 key)
{
    m_parts->setCurrentRow(ChallengesPart);
    m_challenges->showChallenge(key);
}

void SetupPage::showPart(const QString &code)
{
    static const QHash<QString, Part> parts {{QStringLiteral("event"), EventPart},
                                             {QStringLiteral("organisers"), OrganisersPart},
                                             {QStringLiteral("venues"), VenuesPart},
                                             {QStringLiteral("people"), PeoplePart},
                                             {QStringLiteral("milestones"), MilestonesPart},
                                             {QStringLiteral("challenges"), ChallengesPart},
                                             {QStringLiteral("form"), FormPart},
                                             {QStringLiteral("eligibility"), EligibilityPart},
                                             {QStringLiteral("rubrics"), RubricPart},
                                             {QStringLiteral("rounds"), RoundsPart},
                                             {QStringLiteral("calendars"), CalendarsPart}};
    if (const auto part = parts.constFind(code); part != parts.cend())
        m_parts->setCurrentRow(*part);
}

/// How far the event is set up stands beside the page's title, until proposals come in.
void SetupPage::reloadReadiness()
{
    using Read = std::pair<ReadinessReport, EventKind>;
    m_desk
        .read([event = m_desk.currentEvent()](Workflows &w) -> Result<Read> {
            PD_ASSIGN(ReadinessReport report, w.readiness.report(event));
            PD_ASSIGN(const EventSummary summary, w.events.event(event));
            return Read {std::move(report), summary.event.kind};
        })
        .then(this, [this](const Result<Read> &read) {
            m_report = read ? read->first : ReadinessReport();
            m_kind = read ? read->second : m_kind;
            showReadiness();
        });
}

void SetupPage::showReadiness()
{
    const bool isShown = !m_report.isUnderWay && !m_report.items.empty();
    m_header->setSubtitle(isShown ? tr("%1: %2", "when a check-list is due, and how far it is")
                                        .arg(readinessTitle(m_kind), readinessProgress(m_report))
                                  : QString());
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
    showReadiness();
    m_newEvent->setText(tr("New event…"));
    m_parts->setAccessibleName(tr("Parts of the set-up"));
    const QStringList names {tr("Event"),      tr("Further venues"), tr("Organisers"),       tr("People"),
                             tr("Milestones"), tr("Challenges"),     tr("Application form"), tr("Eligibility"),
                             tr("Rubrics"),    tr("Rounds"),         tr("Calendars")};
    for (int part = 0; part < PartCount; ++part)
        m_parts->item(part)->setText(names[part]);
    m_parts->setFixedWidth(m_parts->sizeHintForColumn(0) + 32);
    for (SetupSection *section : m_sections)
        section->retranslate();
}

} // namespace pitchdesk
