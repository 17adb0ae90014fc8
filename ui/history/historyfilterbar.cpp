// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilterbar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace pitchdesk {

namespace {

constexpr int delayMilliseconds = 200;

struct Kind {
    const char *prefix; ///< of the action keys
    const char *name;
};

constexpr auto kinds = std::to_array<Kind>({
    {"proposal", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Proposals")},
    {"score", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Scores")},
    {"decision", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Decisions")},
    {"judge", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Judges")},
    {"panel", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Panels")},
    {"conflict", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Conflicts of interest")},
    {"challenge", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Challenges")},
    {"rubric", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Rubrics")},
    {"round", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Rounds")},
    {"milestone", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Milestones")},
    {"event", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Events")},
    {"programme", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Programmes")},
    {"organisation", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Organisations")},
    {"person", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "People")},
    {"participation", QT_TRANSLATE_NOOP("pitchdesk::HistoryFilterBar", "Organisers")},
});

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_who(new QComboBox)
    , m_kind(new QComboBox)
    , m_period(new QComboBox)
    , m_from(new QDateEdit)
    , m_to(new QLabel)
    , m_until(new QDateEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_text, m_who, m_kind, m_period, m_from, m_to, m_until})
        row->addWidget(widget);
    row->addStretch(1);
    m_text->setObjectName(QStringLiteral("history.text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 28);
    m_who->setObjectName(QStringLiteral("history.who"));
    m_kind->setObjectName(QStringLiteral("history.kind"));
    m_period->setObjectName(QStringLiteral("history.period"));
    m_from->setObjectName(QStringLiteral("history.from"));
    m_until->setObjectName(QStringLiteral("history.until"));
    for (QComboBox *box : {m_who, m_kind, m_period})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QDateEdit *date : {m_from, m_until}) {
        date->setCalendarPopup(true);
        date->setDate(QDate::currentDate());
        connect(date, &QDateEdit::dateChanged, this, &HistoryFilterBar::changed);
    }
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_who, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT changed();
    });
    m_who->addItem(QString(), QString());
    retranslate();
    showDates();
}

void HistoryFilterBar::setPeople(const QStringList &people)
{
    const QSignalBlocker quiet(m_who);
    const QString chosen = m_who->currentData().toString();
    while (m_who->count() > 1)
        m_who->removeItem(m_who->count() - 1);
    for (const QString &person : people)
        m_who->addItem(person, person);
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.text = m_text->text().trimmed();
    filter.who = m_who->currentData().toString();
    filter.actionPrefix = m_kind->currentData().toString();
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    switch (Period(m_period->currentIndex())) {
    case Today:
        filter.from = today;
        break;
    case Week:
        filter.from = today.addDays(-6);
        break;
    case Month:
        filter.from = today.addDays(-29);
        break;
    case Between:
        filter.from = m_from->date();
        filter.until = m_until->date();
        break;
    case AnyTime:
        break;
    }
    return filter;
}

bool HistoryFilterBar::isNarrowed() const
{
    return !m_text->text().trimmed().isEmpty() || m_who->currentIndex() > 0 || m_kind->currentIndex() > 0
        || m_period->currentIndex() > 0;
}

void HistoryFilterBar::clear()
{
    m_text->clear();
    m_who->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_period->setCurrentIndex(AnyTime);
}

void HistoryFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HistoryFilterBar::showDates()
{
    const bool isBetween = m_period->currentIndex() == Between;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_from, m_to, m_until})
        widget->setVisible(isBetween);
}

void HistoryFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryFilterBar::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const Kind &kind : kinds)
        m_kind->addItem(tr(kind.name), QString::fromLatin1(kind.prefix));
    m_kind->setCurrentIndex(chosen);
}

void HistoryFilterBar::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    const int chosen = std::max(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Between two days")});
    m_period->setCurrentIndex(chosen);
}

void HistoryFilterBar::retranslate()
{
    fillKinds();
    fillPeriods();
    m_who->setItemText(0, tr("Everybody"));
    m_text->setPlaceholderText(tr("Search the history"));
    m_text->setAccessibleName(tr("Search the history"));
    m_who->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("Kind of record"));
    m_period->setAccessibleName(tr("When"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_to->setText(tr("to", "between two dates"));
    for (QDateEdit *date : {m_from, m_until})
        date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
}

} // namespace pitchdesk
