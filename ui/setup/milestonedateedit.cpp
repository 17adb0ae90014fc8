// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/milestonedateedit.h"

#include "ui/setup/formrow.h"
#include "ui/setup/milestonewords.h"
#include "ui/setup/setupwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace pitchdesk {

namespace {

constexpr std::array allPrecisions {DatePrecision::Day,     DatePrecision::Month,
                                    DatePrecision::Quarter, DatePrecision::JapaneseFiscalYear,
                                    DatePrecision::Year,    DatePrecision::NotStated};

} // namespace

MilestoneDateEdit::MilestoneDateEdit(QWidget *parent)
    : QWidget(parent)
    , m_precision(new QComboBox)
    , m_date(new QDateEdit)
    , m_hasTime(new QCheckBox)
    , m_time(new QTimeEdit)
    , m_zone(new QComboBox)
    , m_others(new QLabel)
{
    build();
    retranslate();
}

void MilestoneDateEdit::build()
{
    m_precision->setObjectName(QStringLiteral("setup.milestones.precision"));
    m_date->setObjectName(QStringLiteral("setup.milestones.day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_hasTime->setObjectName(QStringLiteral("setup.milestones.hasTime"));
    m_time->setObjectName(QStringLiteral("setup.milestones.time"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_zone->setObjectName(QStringLiteral("setup.milestones.zone"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(14);
    for (const FormOption &option : SetupWords::zones())
        m_zone->addItem(option.text, option.value);
    m_others->setWordWrap(true);
    m_others->setForegroundRole(QPalette::PlaceholderText);
    m_others->setObjectName(QStringLiteral("setup.milestones.otherZones"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_precision, 0, 0);
    grid->addWidget(m_date, 0, 1);
    grid->addWidget(m_hasTime, 1, 0);
    grid->addWidget(m_time, 1, 1);
    grid->addWidget(m_zone, 2, 0, 1, 2);
    grid->addWidget(m_others, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_precision);
    const auto commit = [this] {
        updateVisibility();
        Q_EMIT committed();
    };
    connect(m_precision, &QComboBox::activated, this, commit);
    connect(m_hasTime, &QCheckBox::clicked, this, commit);
    connect(m_zone, &QComboBox::activated, this, commit);
    connect(m_date, &QDateEdit::editingFinished, this, &MilestoneDateEdit::committed);
    connect(m_time, &QTimeEdit::editingFinished, this, &MilestoneDateEdit::committed);
}

DatePrecision MilestoneDateEdit::precision() const
{
    return datePrecisionFromCode(m_precision->currentData().toString());
}

void MilestoneDateEdit::setMilestone(const Milestone &milestone, const QStringList &eventZones)
{
    const bool isBeingEdited = milestone.id == m_milestone.id && (m_date->hasFocus() || m_time->hasFocus());
    m_milestone = milestone;
    m_eventZones = eventZones;
    updateOtherZones();
    if (isBeingEdited)
        return;
    chooseValue(*m_precision, datePrecisionCode(milestone.date.precision));
    const QSignalBlocker blockDate(m_date);
    const QSignalBlocker blockTime(m_time);
    m_date->setDate(milestone.date.date.isValid() ? milestone.date.date : QDate::currentDate());
    m_hasTime->setChecked(milestone.time.isValid());
    m_time->setTime(milestone.time.isValid() ? milestone.time : QTime(12, 0));
    chooseValue(*m_zone, milestone.zone.isEmpty() ? eventZones.value(0) : milestone.zone);
    updateVisibility();
}

void MilestoneDateEdit::take(Milestone &milestone) const
{
    const DatePrecision exact = precision();
    milestone.date = exact == DatePrecision::NotStated ? PartialDate {} : PartialDate {m_date->date(), exact};
    const QDate day = m_date->date();
    if (exact == DatePrecision::Month)
        milestone.date.date = QDate(day.year(), day.month(), 1);
    else if (exact == DatePrecision::Quarter)
        milestone.date.date = QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    else if (exact == DatePrecision::Year)
        milestone.date.date = QDate(day.year(), 1, 1);
    else if (exact == DatePrecision::JapaneseFiscalYear)
        milestone.date.date = QDate(day.month() < 4 ? day.year() - 1 : day.year(), 4, 1);
    const bool hasTime = exact == DatePrecision::Day && m_hasTime->isChecked();
    milestone.time = hasTime ? m_time->time() : QTime();
    milestone.zone = hasTime ? m_zone->currentData().toString() : milestone.zone;
}

void MilestoneDateEdit::updateVisibility()
{
    const bool isDay = precision() == DatePrecision::Day;
    m_date->setVisible(precision() != DatePrecision::NotStated);
    m_hasTime->setVisible(isDay);
    m_time->setVisible(isDay);
    m_time->setEnabled(m_hasTime->isChecked());
    m_zone->setVisible(isDay && m_hasTime->isChecked());
    m_others->setVisible(isDay && m_hasTime->isChecked());
}

void MilestoneDateEdit::updateOtherZones()
{
    const QDateTime instant = milestoneInstant(m_milestone);
    QStringList times;
    for (const QString &zone : partyZones(m_eventZones)) {
        if (zone != m_milestone.zone && instant.isValid())
            times.append(SetupWords::placeAndTime(zoneCity(zone), timeInZone(instant, zone, m_milestone.date.date)));
    }
    m_others->setText(times.join(QStringLiteral("  ·  ")));
}

void MilestoneDateEdit::retranslate()
{
    const QSignalBlocker blocker(m_precision);
    const QVariant chosen = m_precision->currentData();
    m_precision->clear();
    for (const DatePrecision exact : allPrecisions)
        m_precision->addItem(SetupWords::precision(exact), datePrecisionCode(exact));
    chooseValue(*m_precision, chosen.isValid() ? chosen : datePrecisionCode(DatePrecision::Day));
    m_precision->setAccessibleName(tr("Precision of the date"));
    m_date->setAccessibleName(tr("Date"));
    m_hasTime->setText(tr("Time"));
    m_hasTime->setAccessibleName(tr("With a time of day"));
    m_time->setAccessibleName(tr("Time"));
    m_zone->setAccessibleName(tr("Time zone"));
    updateOtherZones();
}

} // namespace pitchdesk
