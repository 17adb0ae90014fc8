// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/neweventdialog.h"

#include "ui/common/language.h"
#include "ui/setup/dateshiftedit.h"
#include "ui/setup/partsedit.h"
#include "ui/setup/setupwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QSpinBox>

namespace pitchdesk {

namespace {

const QString templateMark = QStringLiteral("template:");
const QString eventMark = QStringLiteral("event:");

} // namespace

NewEventDialog::NewEventDialog(const QDate &today, QWidget *parent)
    : NameDialog(parent)
    , m_source(new QComboBox)
    , m_kind(new QComboBox)
    , m_country(new QComboBox)
    , m_zone(new QComboBox)
    , m_year(new QSpinBox)
    , m_parts(new PartsEdit)
    , m_dates(new DateShiftEdit)
    , m_today(today)
{
    setObjectName(QStringLiteral("setup.event.dialog"));
    setWindowTitle(tr("New event"));
    setExplanation(tr("One edition of a programme, from the first milestone to the last follow-up."));
    hideNote();
    for (const auto &entry : EnumCodes<EventKind>::values)
        m_kind->addItem(SetupWords::eventKind(entry.value), QString(entry.code));
    for (const FormOption &option : SetupWords::countries())
        m_country->addItem(option.text, option.value);
    for (const FormOption &option : SetupWords::zones())
        m_zone->addItem(option.text, option.value);
    m_year->setRange(0, 2200);
    m_year->setValue(today.year());
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(24);
    m_source->addItem(tr("Nothing: an empty event"), QString());
    buildRows();
    setComesAlongVisible(false);
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewEventDialog::loadSource);
    connect(m_dates, &DateShiftEdit::changed, this, &NewEventDialog::fit);
    connect(m_year, &QSpinBox::valueChanged, this, [this] {
        suggestName();
        suggestDates();
    });
}

void NewEventDialog::buildRows()
{
    m_source->setObjectName(QStringLiteral("dialog.source"));
    m_source->setAccessibleName(tr("Begins with"));
    form()->insertRow(0, tr("Begins with"), m_source);
    const std::tuple<QWidget *, QString, QString> rows[] {
        {m_year, QStringLiteral("dialog.labelYear"), tr("Label year")},
        {m_kind, QStringLiteral("dialog.kind"), tr("Kind")},
        {m_country, QStringLiteral("dialog.country"), tr("Country/region")},
        {m_zone, QStringLiteral("dialog.zone"), tr("Time zone")},
        {m_parts, QStringLiteral("dialog.parts"), tr("What comes along")},
        {m_dates, QStringLiteral("dialog.dateShift"), tr("Dates of the milestones")}};
    for (const auto &[widget, objectName, label] : rows) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(label);
        form()->addRow(label, widget);
    }
}

void NewEventDialog::setSources(const std::vector<TemplateInfo> &templates, const std::vector<EventSummary> &events)
{
    for (const TemplateInfo &info : templates)
        m_source->addItem(tr("Template: %1").arg(info.name.in(uiLanguage())), QString(templateMark + info.key));
    for (const EventSummary &summary : events)
        m_source->addItem(tr("Like: %1").arg(summary.event.name.in(uiLanguage())),
                          QString(eventMark + QString::number(summary.event.id.value())));
    if (m_wanted.isValid())
        chooseValue(*m_source, QString(eventMark + QString::number(m_wanted.value())));
}

NewEventDialog::Source NewEventDialog::source() const
{
    const QString data = m_source->currentData().toString();
    if (data.startsWith(templateMark))
        return {data.mid(templateMark.size()), {}};
    if (data.startsWith(eventMark))
        return {{}, EventId(data.mid(eventMark.size()).toLongLong())};
    return {};
}

void NewEventDialog::loadSource()
{
    const Source chosen = source();
    setComesAlongVisible(false);
    if (chosen.isEmpty() || !m_loader)
        return;
    m_loader(chosen, [dialog = QPointer(this), chosen](const Result<EventBlueprint> &loaded) {
        if (!dialog || dialog->source() != chosen)
            return;
        if (loaded)
            dialog->show(*loaded, chosen);
        else
            dialog->refuse(loaded.error());
    });
}

void NewEventDialog::show(const EventBlueprint &blueprint, const Source &source)
{
    m_blueprint = blueprint;
    const Event &event = blueprint.event;
    chooseValue(*m_kind, codeOf(event.kind));
    if (!event.country.isEmpty())
        chooseValue(*m_country, event.country);
    if (!event.country.isEmpty() || source.event.isValid())
        chooseValue(*m_zone, event.zone);
    m_parts->setAvailable(partsOf(blueprint), BlueprintPart::Judges);
    m_dates->setMilestones(blueprint.milestones);
    setComesAlongVisible(true);
    suggestName();
    suggestDates();
}

/// The source's name with the new year, unless somebody has typed one.
void NewEventDialog::suggestName()
{
    const LocalizedText &name = m_blueprint.event.name;
    if (source().isEmpty() || m_blueprint.event.labelYear == 0
        || (!entry().name.isEmpty() && entry().name != m_suggested))
        return;
    m_suggested = nameForYear(name, m_blueprint.event.labelYear, m_year->value());
    setName(m_suggested);
}

void NewEventDialog::suggestDates()
{
    if (m_blueprint.event.labelYear != 0 && m_year->value() != 0)
        m_dates->setYears(m_year->value() - m_blueprint.event.labelYear);
    else
        m_dates->setStart(m_today.addDays(8 - m_today.dayOfWeek())); // next Monday
}

void NewEventDialog::setComesAlongVisible(bool visible)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_parts), static_cast<QWidget *>(m_dates)}) {
        widget->setVisible(visible);
        form()->labelForField(widget)->setVisible(visible);
    }
    fit();
}

/// Makes room for what is shown now; what wraps needs a width before it knows its height.
void NewEventDialog::fit()
{
    layout()->activate();
    const int wide = std::max(width(), sizeHint().width());
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    resize(wide, high);
}

Event NewEventDialog::record() const
{
    Event event;
    event.name = entry().name;
    event.labelYear = m_year->value();
    event.kind = fromCode<EventKind>(m_kind->currentData().toString()).value_or(event.kind);
    event.country = m_country->currentData().toString();
    event.zone = m_zone->currentData().toString();
    return event;
}

CloneChoice NewEventDialog::choice() const
{
    const Event event = record();
    CloneChoice choice;
    choice.parts = m_parts->parts();
    choice.name = event.name;
    choice.labelYear = event.labelYear;
    if (choice.parts.testFlag(BlueprintPart::Milestones))
        choice.dates = m_dates->shift();
    choice.kind = event.kind;
    choice.country = event.country;
    choice.zone = event.zone;
    return choice;
}

void NewEventDialog::setSubmitEvent(std::function<void(const Done &)> submit)
{
    EntryDialog::setSubmit(std::move(submit));
}

} // namespace pitchdesk
