// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/dateshiftedit.h"

#include "ui/common/errortext.h"
#include "ui/common/formats.h"
#include "ui/setup/formrow.h"
#include "ui/setup/setupwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace pitchdesk {

DateShiftEdit::DateShiftEdit(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_years(new QSpinBox)
    , m_milestone(new QComboBox)
    , m_date(new QDateEdit)
    , m_preview(new QLabel)
{
    build();
    noteChange();
}

void DateShiftEdit::build()
{
    m_kind->addItem(tr("Move by years"), int(DateShift::Kind::Years));
    m_kind->addItem(tr("Move so that one falls on a date"), int(DateShift::Kind::Bring));
    m_kind->addItem(tr("Keep the dates"), int(DateShift::Kind::Keep));
    m_kind->addItem(tr("Leave the dates out"), int(DateShift::Kind::Clear));
    m_years->setRange(-50, 50);
    m_years->setValue(1);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_milestone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_milestone->setMinimumContentsLength(16);
    m_preview->setWordWrap(true);
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setObjectName(QStringLiteral("dialog.dates.preview"));
    const std::tuple<QWidget *, QString, QString> widgets[] {
        {m_kind, QStringLiteral("dialog.dates"), tr("Dates of the milestones")},
        {m_years, QStringLiteral("dialog.dates.years"), tr("Years")},
        {m_milestone, QStringLiteral("dialog.dates.milestone"), tr("Milestone")},
        {m_date, QStringLiteral("dialog.dates.day"), tr("Date")}};
    for (const auto &[widget, name, words] : widgets) {
        widget->setObjectName(name);
        widget->setAccessibleName(words);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_kind, 0, 0);
    grid->addWidget(m_years, 0, 1);
    grid->addWidget(m_milestone, 1, 0);
    grid->addWidget(m_date, 1, 1);
    grid->addWidget(m_preview, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DateShiftEdit::noteChange);
    connect(m_years, &QSpinBox::valueChanged, this, &DateShiftEdit::noteChange);
    connect(m_milestone, &QComboBox::currentIndexChanged, this, &DateShiftEdit::offerDate);
    connect(m_date, &QDateEdit::dateChanged, this, &DateShiftEdit::noteChange);
}

void DateShiftEdit::setMilestones(const std::vector<Milestone> &milestones)
{
    m_milestones = milestones;
    const QSignalBlocker blocker(m_milestone);
    m_milestone->clear();
    int earliest = -1;
    for (size_t i = 0; i < milestones.size(); ++i) {
        if (!milestones[i].date.isStated())
            continue;
        m_milestone->addItem(SetupWords::milestoneTitle(milestones[i]), int(i));
        if (earliest < 0 || milestones[i].date.date < milestones[size_t(earliest)].date.date)
            earliest = int(i);
    }
    chooseValue(*m_milestone, earliest);
    offerDate();
}

void DateShiftEdit::setYears(int years)
{
    m_years->setValue(years);
    offerDate();
    chooseValue(*m_kind, int(DateShift::Kind::Years));
}

void DateShiftEdit::setStart(const QDate &date)
{
    m_date->setDate(date);
    chooseValue(*m_kind, int(DateShift::Kind::Bring));
}

/// The date to which years alone would bring the chosen milestone.
void DateShiftEdit::offerDate()
{
    if (m_milestone->count() > 0) {
        const PartialDate &date = m_milestones[size_t(m_milestone->currentData().toInt())].date;
        m_date->setDate(movedByYears(date, m_years->value()).date);
    }
    noteChange();
}

DateShift::Kind DateShiftEdit::kind() const
{
    return DateShift::Kind(m_kind->currentData().toInt());
}

DateShift DateShiftEdit::shift() const
{
    if (m_milestone->count() == 0)
        return {}; // nothing is dated
    DateShift shift;
    shift.kind = kind();
    shift.amount = m_years->value();
    shift.milestone = m_milestone->currentData().toInt();
    shift.date = m_date->date();
    return shift;
}

void DateShiftEdit::noteChange()
{
    m_years->setVisible(kind() == DateShift::Kind::Years);
    m_milestone->setVisible(kind() == DateShift::Kind::Bring);
    m_date->setVisible(kind() == DateShift::Kind::Bring);
    m_preview->setText(preview());
    m_preview->setVisible(!m_preview->text().isEmpty());
    Q_EMIT changed();
}

/// Where the call opens, the deadline and the pitch day then are, or the first milestone.
QString DateShiftEdit::preview() const
{
    std::vector<Milestone> moved = m_milestones;
    if (const Status status = moveDates(moved, shift()); !status)
        return errorText(status.error());
    QStringList texts;
    for (const Milestone &milestone : moved) {
        const bool isKey = milestone.kind == MilestoneKind::CallOpens || milestone.kind == MilestoneKind::Deadline
            || milestone.kind == MilestoneKind::PitchDay || milestone.kind == MilestoneKind::Meetings;
        if (isKey && milestone.date.isStated())
            texts.append(tr("%1: %2", "a milestone and its date")
                             .arg(SetupWords::milestoneTitle(milestone),
                                  milestone.date.precision == DatePrecision::Day ? dateWithDayText(milestone.date.date)
                                                                                 : dateText(milestone.date)));
    }
    return texts.join(QStringLiteral("\n"));
}

} // namespace pitchdesk
