// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/calendarssection.h"

#include "ui/common/daycounttext.h"
#include "ui/common/errortext.h"
#include "ui/common/followfont.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/setup/addcalendardialog.h"
#include "ui/setup/calendardaydialog.h"
#include "ui/setup/formrow.h"
#include "ui/setup/setupwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

enum DayColumn { DateColumn, NameColumn, KindColumn, StateColumn, OriginColumn };

constexpr size_t namedProblems = 8; ///< the others are counted

/// A country/region as the key of a row: its two letters.
qint64 keyOf(const QString &country)
{
    return qint64(country.at(0).unicode()) * 256 + country.at(1).unicode();
}

/// The desk's own days by their ids, shipped ones by their dates below zero.
qint64 keyOf(const CalendarDay &day)
{
    return day.isOwn() ? day.id.value() : -day.date.toJulianDay();
}

Icon iconOf(CalendarDayState state)
{
    switch (state) {
    case CalendarDayState::Decided:
        return Icon::Check;
    case CalendarDayState::Announced:
        return Icon::Info;
    case CalendarDayState::Estimated:
        return Icon::Clock;
    case CalendarDayState::Unknown:
        return Icon::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

CalendarsSection::CalendarsSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_message(new InlineMessage)
    , m_chosenTitle(new QLabel)
    , m_explanation(new QLabel)
    , m_chosen(new RowTable(QStringLiteral("setup.calendars")))
    , m_default(m_chosen->addButton(QStringLiteral("setup.calendars.default")))
    , m_daysTitle(new QLabel)
    , m_country(new QComboBox)
    , m_year(new QSpinBox)
    , m_days(new RowTable(QStringLiteral("setup.calendars.days")))
    , m_edit(m_days->addButton(QStringLiteral("setup.calendars.days.edit")))
    , m_import(m_days->addButton(QStringLiteral("setup.calendars.days.import")))
{
    build();
    connectChosen();
    connectDays();
    retranslate();
}

void CalendarsSection::build()
{
    m_message->setObjectName(QStringLiteral("setup.calendars.message"));
    m_message->hide();
    m_explanation->setObjectName(QStringLiteral("setup.calendars.explanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_country->setObjectName(QStringLiteral("setup.calendars.country"));
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(14);
    m_year->setObjectName(QStringLiteral("setup.calendars.year"));
    m_year->setRange(1900, 2200);
    m_year->setKeyboardTracking(false);
    m_year->setValue(m_desk.clock().now().date().year());
    m_days->setMovable(false);
    for (QLabel *title : {m_chosenTitle, m_daysTitle})
        followFont(*title, 1.15);
    m_daysTitle->setBuddy(m_country);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_daysTitle);
    bar->addWidget(m_country);
    bar->addWidget(m_year);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(m_chosenTitle);
    column->addWidget(m_explanation);
    column->addWidget(m_chosen, 2);
    column->addSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_days, 5);
}

void CalendarsSection::connectChosen()
{
    m_chosen->setRemovable([this](qint64) { return m_snapshot.calendars.countries.size() > 1; });
    connect(m_chosen, &RowTable::addRequested, this, &CalendarsSection::addCalendar);
    connect(m_chosen, &RowTable::removeRequested, this, [this](qint64 key) {
        QStringList left = m_snapshot.calendars.countries;
        left.removeIf([key](const QString &country) { return keyOf(country) == key; });
        setCalendars(left);
    });
    connect(m_chosen, &RowTable::moved, this, [this](qint64 key, int index) {
        QStringList order = m_snapshot.calendars.countries;
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (keyOf(order[i]) == key) {
                order.move(i, std::clamp<qsizetype>(index, 0, order.size() - 1));
                break;
            }
        }
        setCalendars(order);
    });
    // Double click or Enter on a calendar shows its days.
    connect(m_chosen, &RowTable::editRequested, this, [this](qint64 key) {
        for (const QString &country : std::as_const(m_snapshot.calendars.countries)) {
            if (keyOf(country) == key)
                chooseValue(*m_country, country);
        }
        reload();
    });
    connect(m_default, &QPushButton::clicked, this, [this] { setCalendars({}); });
}

void CalendarsSection::connectDays()
{
    connect(m_country, &QComboBox::activated, this, &CalendarsSection::reload);
    connect(m_year, &QSpinBox::valueChanged, this, &CalendarsSection::reload);
    m_days->setRemovable([](qint64 key) { return key > 0; });
    connect(m_days, &RowTable::addRequested, this, &CalendarsSection::addDay);
    connect(m_days, &RowTable::currentKeyChanged, this, [this](qint64 key) { m_edit->setEnabled(rowOf(key)); });
    const auto edit = [this](qint64 key) {
        if (const CalendarDayRow *row = rowOf(key))
            editDay(row->day);
    };
    connect(m_days, &RowTable::editRequested, this, edit);
    connect(m_edit, &QPushButton::clicked, this, [this, edit] { edit(m_days->currentKey()); });
    connect(m_days, &RowTable::removeRequested, this,
            [this](qint64 key) { write([key](Workflows &w) { return w.calendars.removeDay(CalendarDayId(key)); }); });
    connect(m_import, &QPushButton::clicked, this, &CalendarsSection::importDays);
}

bool CalendarsSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Calendars, Topic::Events});
}

void CalendarsSection::reload()
{
    load(
        [id = eventId(), wanted = m_country->currentData().toString(),
         year = m_year->value()](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(snapshot.calendars, w.calendars.calendarsOf(id));
            PD_ASSIGN(snapshot.available, w.calendars.available());
            snapshot.country = wanted.isEmpty() ? snapshot.calendars.countries.value(0) : wanted;
            PD_ASSIGN(snapshot.days, w.calendars.days(snapshot.country, year));
            return snapshot;
        },
        [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            fillChosen();
            fillCountries();
            fillDays();
        });
}

void CalendarsSection::fillChosen()
{
    std::vector<TableRow> rows;
    for (const QString &country : std::as_const(m_snapshot.calendars.countries)) {
        const auto info = std::ranges::find(m_snapshot.available, country, &CalendarInfo::country);
        const bool isKnown = info != m_snapshot.available.end();
        TableRow row {keyOf(country), {SetupWords::country(country)}, {}};
        row.texts.append(
            isKnown ? tr("%1 to %2", "years").arg(QString::number(info->firstYear), QString::number(info->lastYear))
                    : tr("No days: only weekends are left out"));
        row.texts.append(isKnown ? numberText(qint64(info->ownDays)) : QString());
        rows.push_back(std::move(row));
    }
    m_chosen->setHeaders({tr("Calendar"), tr("Years with days"), tr("Own days")});
    m_chosen->setNumberColumns({2});
    m_chosen->setStretchColumn(0);
    m_chosen->setRows(std::move(rows));
    m_default->setEnabled(!m_snapshot.calendars.isDefault);
    const QString rule = tr(
        "A business day is a day on which all of these calendars work: no Saturday, Sunday or day off in any of them, "
        "unless it is a working day there.");
    m_explanation->setText(m_snapshot.calendars.isDefault ? QString(
                               tr("Nothing was chosen: the event’s country/region and Japan count.") + u' ' + rule)
                                                          : rule);
}

void CalendarsSection::fillCountries()
{
    const QSignalBlocker blocker(m_country);
    m_country->clear();
    for (const FormOption &option : SetupWords::countries()) {
        if (!option.value.toString().isEmpty())
            m_country->addItem(option.text, option.value);
    }
    if (m_snapshot.country.isEmpty())
        m_country->setCurrentIndex(-1); // until the event's calendars are read: its first one is shown
    else
        chooseValue(*m_country, m_snapshot.country);
}

void CalendarsSection::fillDays()
{
    std::vector<TableRow> rows;
    for (const CalendarDayRow &entry : m_snapshot.days) {
        const CalendarDay &day = entry.day;
        TableRow row {keyOf(day), {dateWithDayText(day.date), day.name.in(uiLanguage())}, {}};
        row.texts.append(dayKindText(day.kind));
        row.texts.append(dayStateText(day.state));
        row.texts.append(!day.isOwn()        ? tr("Came with the program")
                             : entry.shipped ? tr("Own, instead of the one that came with the program")
                                             : tr("Own"));
        row.icons.insert(StateColumn, icon(iconOf(day.state)));
        rows.push_back(std::move(row));
    }
    m_days->setHeaders({tr("Date"), tr("Name"), tr("Kind"), tr("State"), tr("From where")});
    m_days->setStretchColumn(NameColumn);
    m_days->setRows(std::move(rows));
    m_edit->setEnabled(rowOf(m_days->currentKey()));
}

const CalendarDayRow *CalendarsSection::rowOf(qint64 key) const
{
    const auto found = std::ranges::find(m_snapshot.days, key,
                                         [](const CalendarDayRow &row) { return keyOf(row.day); });
    return found == m_snapshot.days.end() ? nullptr : &*found;
}

void CalendarsSection::setCalendars(const QStringList &countries)
{
    write([id = eventId(), countries](Workflows &w) { return w.calendars.setCalendars(id, countries); });
}

void CalendarsSection::addCalendar()
{
    QStringList withDays;
    for (const CalendarInfo &info : m_snapshot.available)
        withDays.append(info.country);
    auto *dialog = new AddCalendarDialog(m_snapshot.calendars.countries, withDays, this);
    dialog->setSubmitCountry([this](const QString &country, const EntryDialog::Done &done) {
        m_desk
            .write([id = eventId(), countries = QStringList(m_snapshot.calendars.countries) << country](Workflows &w) {
                return w.calendars.setCalendars(id, countries);
            })
            .then(this, done);
    });
    dialog->open();
}

void CalendarsSection::addDay()
{
    CalendarDay day;
    day.country = m_snapshot.country;
    const QDate today = m_desk.clock().now().toLocalTime().date();
    day.date = today.year() == m_year->value() ? today : QDate(m_year->value(), 1, 1);
    day.name.original = uiLanguage();
    editDay(day);
}

void CalendarsSection::editDay(const CalendarDay &day)
{
    auto *dialog = new CalendarDayDialog(day, this);
    dialog->setSubmitDay([this](const CalendarDay &entered, const EntryDialog::Done &done) {
        m_desk.write([entered](Workflows &w) { return w.calendars.saveDay(entered); })
            .then(this, [this, done, year = entered.date.year()](const Result<CalendarDayId> &saved) {
                if (saved) {
                    clearFailure();
                    m_days->setCurrentKey(saved->value());
                    m_year->setValue(year);
                }
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
    dialog->open();
}

void CalendarsSection::importDays()
{
    m_dialogs.openFile(this, tr("Import days"), tr("Tables (*.csv *.xlsx);;All files (*)"),
                       [this](const QString &file) {
                           m_desk
                               .write([file](Workflows &w) {
                                   Progress progress;
                                   return w.calendars.importDays(file, progress);
                               })
                               .then(this, [this](const Result<CalendarImportOutcome> &outcome) {
                                   if (outcome)
                                       showImported(*outcome);
                                   else
                                       showFailure(outcome.error());
                               });
                       });
}

void CalendarsSection::showImported(const CalendarImportOutcome &outcome)
{
    if (outcome.problems.empty()) {
        m_message->showSuccess(tr("Imported: %1 added, %2 changed, %3 unchanged.")
                                   .arg(numberText(qint64(outcome.added)), numberText(qint64(outcome.updated)),
                                        numberText(qint64(outcome.unchanged))));
        return;
    }
    QStringList lines {
        tr("Nothing was imported, since %n thing(s) in the file are wrong.", nullptr, int(outcome.problems.size()))};
    for (size_t i = 0; i < std::min(outcome.problems.size(), namedProblems); ++i)
        lines.append(errorText(outcome.problems[i].error));
    if (outcome.problems.size() > namedProblems)
        lines.append(tr("and %n more", nullptr, int(outcome.problems.size() - namedProblems)));
    m_message->showError(lines.join(u'\n'));
}

void CalendarsSection::retranslate()
{
    m_chosenTitle->setText(tr("Calendars that count"));
    m_chosen->setWords(tr("Calendars that count"), tr("Add calendar…"), tr("Remove"));
    m_chosen->setEmptyText(tr("Choose the countries/regions whose days off are no business days of this event."));
    m_default->setText(tr("Back to the default"));
    m_daysTitle->setText(tr("Days of a calendar"));
    m_country->setAccessibleName(tr("Calendar of which days are shown"));
    m_year->setAccessibleName(tr("Year"));
    m_days->setWords(tr("Days of a calendar"), tr("Add day…"), tr("Delete"));
    m_days->setEmptyText(tr("No days are known of this year. Add the days off here, or import them as a table with the "
                            "columns country, date, name, kind and state."));
    m_edit->setText(tr("Edit…"));
    m_import->setText(tr("Import…"));
    fillChosen();
    fillCountries();
    fillDays();
}

void CalendarsSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void CalendarsSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
