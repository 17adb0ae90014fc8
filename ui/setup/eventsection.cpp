// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/eventsection.h"

#include "ui/common/flowlayout.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/print/languagemenu.h"
#include "ui/setup/namedialog.h"
#include "ui/setup/savetemplatedialog.h"
#include "ui/setup/setupwords.h"
#include "ui/setup/templatesdialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace pitchdesk {

EventSection::EventSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_form(new RecordForm<Event>)
    , m_newProgramme(new QPushButton)
    , m_editProgramme(new QPushButton)
    , m_removeProgramme(new QPushButton)
    , m_saveTemplate(new QPushButton)
    , m_templates(new QPushButton)
    , m_removeEvent(new QPushButton)
    , m_message(new InlineMessage)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 16, 0);
    content->setMaximumWidth(896); // of the form alone it would leave too little height for texts that wrap
    inner->addWidget(m_form);
    inner->addSpacing(16);
    inner->addLayout(buttonRow());
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(scroll);
    m_message->hide();
    m_message->setObjectName(QStringLiteral("setup.event.message"));
    buildForm();
    m_form->setSave([this](const Event &event, const RecordForm<Event>::Done &done) {
        m_desk.write([event](Workflows &w) { return w.events.saveEvent(event); })
            .then(this, [done](const Result<EventId> &saved) { done(saved ? Status() : Status(fail(saved.error()))); });
    });
    retranslate();
}

QLayout *EventSection::buttonRow()
{
    m_saveTemplate->setObjectName(QStringLiteral("setup.event.saveTemplate"));
    m_templates->setObjectName(QStringLiteral("setup.event.templates"));
    m_removeEvent->setObjectName(QStringLiteral("setup.event.remove"));
    connect(m_saveTemplate, &QPushButton::clicked, this, &EventSection::saveTemplate);
    connect(m_templates, &QPushButton::clicked, this,
            [this] { (new TemplatesDialog(m_desk, m_dialogs, this))->open(); });
    connect(m_removeEvent, &QPushButton::clicked, this, &EventSection::removeEvent);
    auto *row = new FlowLayout;
    for (QPushButton *button : {m_saveTemplate, m_templates, m_removeEvent})
        row->addWidget(button);
    return row;
}

void EventSection::buildForm()
{
    auto *programme = new QWidget;
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("setup.event.programme.choice"));
    auto *row = new QHBoxLayout(programme);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(combo, 1);
    buildProgrammeButtons(programme);
    m_programmeRow =
        m_form->addCustom([] { return tr("Programme"); }, QStringLiteral("setup.event.programme"), programme,
                          [combo](const Event &event) { chooseValue(*combo, event.programme.value()); },
                          [combo](Event &event) { event.programme = ProgrammeId(combo->currentData().toLongLong()); });
    m_programmeRow->watchCombo(combo, [this] { return programmeOptions(); });
    programme->setFocusProxy(combo);
    using Shape = TrilingualEdit::Shape;
    m_form->addTrilingual([] { return tr("Name"); }, QStringLiteral("setup.event.name"), &Event::name, Shape::Line);
    FormRow *year = m_form->addNumber([] { return tr("Label year"); }, QStringLiteral("setup.event.labelYear"),
                                      &Event::labelYear, 0, 2200);
    year->setHint([] { return tr("The year in its name, which may differ from its dates. 0 means none."); });
    m_form->addEnum([] { return tr("Kind"); }, QStringLiteral("setup.event.kind"), &Event::kind,
                    &SetupWords::eventKind);
    m_form->addEnum([] { return tr("Mode"); }, QStringLiteral("setup.event.mode"), &Event::mode,
                    &SetupWords::venueMode);
    m_form->addCode([] { return tr("Country/region"); }, QStringLiteral("setup.event.country"), &Event::country,
                    &SetupWords::countries);
    m_form->addLine([] { return tr("Venue"); }, QStringLiteral("setup.event.venue"), &Event::venue);
    m_form->addCode([] { return tr("Time zone"); }, QStringLiteral("setup.event.zone"), &Event::zone,
                    &SetupWords::zones);
    addLanguages();
    FormRow *target = m_form->addNumber([] { return tr("Target of proposals"); },
                                        QStringLiteral("setup.event.proposalTarget"), &Event::proposalTarget, 0,
                                        100000);
    target->setHint([] { return tr("How many proposals the desk hopes for. 0 means no target."); });
    m_form->addText([] { return tr("Note"); }, QStringLiteral("setup.event.note"), &Event::note);
}

/// A box to tick for each language of the program; another one that the event has stays.
void EventSection::addLanguages()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    std::array<QCheckBox *, allLanguages.size()> boxes {};
    for (const Language language : allLanguages) {
        auto *check = new QCheckBox(ownLanguageName(language));
        check->setObjectName(QStringLiteral("setup.event.language.") + languageCode(language));
        check->setAccessibleName(check->text());
        row->addWidget(check);
        boxes[size_t(language)] = check;
    }
    row->addStretch();
    box->setFocusProxy(boxes.front());
    FormRow *languages = m_form->addCustom([] { return tr("Languages"); }, QStringLiteral("setup.event.languages"), box,
                                           [boxes](const Event &event) {
                                               for (const Language language : allLanguages) {
                                                   const QSignalBlocker quiet(boxes[size_t(language)]);
                                                   boxes[size_t(language)]->setChecked(
                                                       event.languages.contains(languageCode(language)));
                                               }
                                           },
                                           [boxes](Event &event) {
                                               for (const Language language : allLanguages) {
                                                   const QString code = languageCode(language);
                                                   const bool isHeld = boxes[size_t(language)]->isChecked();
                                                   if (isHeld && !event.languages.contains(code))
                                                       event.languages.append(code);
                                                   else if (!isHeld)
                                                       event.languages.removeAll(code);
                                               }
                                           });
    for (QCheckBox *check : boxes)
        connect(check, &QCheckBox::clicked, languages, &FormRow::noteCommitted);
}

void EventSection::buildProgrammeButtons(QWidget *row)
{
    for (QPushButton *button : {m_newProgramme, m_editProgramme, m_removeProgramme})
        row->layout()->addWidget(button);
    m_newProgramme->setObjectName(QStringLiteral("setup.programme.new"));
    m_editProgramme->setObjectName(QStringLiteral("setup.programme.edit"));
    m_removeProgramme->setObjectName(QStringLiteral("setup.programme.remove"));
    connect(m_newProgramme, &QPushButton::clicked, this, [this] { editProgramme(true); });
    connect(m_editProgramme, &QPushButton::clicked, this, [this] { editProgramme(false); });
    connect(m_removeProgramme, &QPushButton::clicked, this, &EventSection::removeProgramme);
}

bool EventSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Events, Topic::Programmes});
}

void EventSection::reload()
{
    load(
        [id = eventId()](Workflows &w) -> Result<Snapshot> {
            PD_ASSIGN(const EventSummary event, w.events.event(id));
            PD_ASSIGN(std::vector<Programme> programmes, w.events.programmes());
            return Snapshot {event.event, std::move(programmes)};
        },
        [this](const Snapshot &snapshot) { show(snapshot); });
}

void EventSection::show(const Snapshot &snapshot)
{
    m_programmes = snapshot.programmes;
    m_form->load(snapshot.event);
    m_form->refillOptions();
    const bool hasProgramme = snapshot.event.programme.isValid();
    m_editProgramme->setEnabled(hasProgramme);
    m_removeProgramme->setEnabled(hasProgramme);
}

std::vector<FormOption> EventSection::programmeOptions() const
{
    std::vector<FormOption> options {{tr("No programme"), qint64(0)}};
    for (const Programme &programme : m_programmes)
        options.push_back({programme.name.in(uiLanguage()), programme.id.value()});
    return options;
}

void EventSection::editProgramme(bool isNew)
{
    const Event event = m_form->record();
    Programme programme;
    for (const Programme &known : m_programmes) {
        if (!isNew && known.id == event.programme)
            programme = known;
    }
    auto *dialog = new NameDialog(this);
    dialog->setObjectName(QStringLiteral("setup.programme.dialog"));
    dialog->setWindowTitle(isNew ? tr("New programme") : tr("Programme"));
    dialog->setExplanation(tr("A series of events, such as an initiative or a policy. An event is one edition of it."));
    dialog->setName(programme.name);
    dialog->setNote(programme.note);
    dialog->setSubmit([this, programme, event, isNew](const NameDialog::Entry &entry, const NameDialog::Done &done) {
        Programme changed = programme;
        changed.name = entry.name;
        changed.note = entry.note;
        m_desk
            .write([changed, event, isNew](Workflows &w) -> Status {
                PD_ASSIGN(const ProgrammeId id, w.events.saveProgramme(changed));
                if (!isNew)
                    return {};
                Event withProgramme = event;
                withProgramme.programme = id;
                PD_TRY(w.events.saveEvent(withProgramme));
                return {};
            })
            .then(this, done);
    });
    dialog->open();
}

void EventSection::removeProgramme()
{
    const ProgrammeId id = m_form->record().programme;
    m_dialogs.confirm(this, tr("Delete programme"), tr("Delete this programme? Its events stay, without a programme."),
                      tr("Delete"), [this, id] { write([id](Workflows &w) { return w.events.removeProgramme(id); }); });
}

void EventSection::saveTemplate()
{
    auto *dialog = new SaveTemplateDialog(this);
    dialog->setName(m_form->record().name);
    m_desk.read([id = eventId()](Workflows &w) { return w.templates.blueprintOf(id); })
        .then(dialog, [dialog](const Result<EventBlueprint> &blueprint) {
            if (blueprint)
                dialog->setAvailable(partsOf(*blueprint));
            else
                dialog->refuse(blueprint.error());
        });
    dialog->setSubmit([this, dialog, id = eventId()](const NameDialog::Entry &entry, const NameDialog::Done &done) {
        m_desk
            .write([id, parts = dialog->parts(), name = entry.name](Workflows &w) {
                return w.templates.saveTemplate(id, parts, name);
            })
            .then(this, [this, done](const Result<EventTemplateId> &saved) {
                if (saved)
                    m_message->showSuccess(tr("The template is saved. “New event…” offers it from now on."));
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
    dialog->open();
}

void EventSection::removeEvent()
{
    const EventId id = eventId();
    m_dialogs.confirm(this, tr("Delete event"),
                      tr("Delete “%1” with its challenges, proposals, judges and scores? You can undo this.")
                          .arg(m_form->record().name.in(uiLanguage())),
                      tr("Delete"), [this, id] { write([id](Workflows &w) { return w.events.removeEvent(id); }); });
}

void EventSection::retranslate()
{
    m_form->retranslate();
    m_newProgramme->setText(tr("New programme…"));
    m_editProgramme->setText(tr("Edit…"));
    m_editProgramme->setAccessibleName(tr("Edit programme"));
    m_removeProgramme->setText(tr("Delete…"));
    m_removeProgramme->setAccessibleName(tr("Delete programme"));
    m_saveTemplate->setText(tr("Save as template…"));
    m_templates->setText(tr("Templates…"));
    m_removeEvent->setText(tr("Delete this event…"));
}

void EventSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void EventSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
