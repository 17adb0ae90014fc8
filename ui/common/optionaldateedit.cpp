// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/optionaldateedit.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace pitchdesk {

namespace {

/// Full-width figures and signs as plain ones, and the words of a Japanese date as signs.
QString plain(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).trimmed();
    for (const QChar word : {QChar(0x5E74), QChar(0x6708)}) // year, month
        folded.replace(word, u'-');
    folded.remove(QChar(0x65E5)); // day
    return folded;
}

/// A year of two figures means one of this century.
int fullYear(const QString &figures)
{
    const int year = figures.toInt();
    return figures.size() <= 2 ? 2000 + year : year;
}

bool putsYearFirst(const QLocale &locale)
{
    return locale.dateFormat(QLocale::ShortFormat).startsWith(u'y');
}

} // namespace

OptionalDateEdit::OptionalDateEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_clear(new QToolButton)
    , m_calendar(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_clear);
    row->addWidget(m_calendar);
    m_field->setObjectName(name);
    m_field->installEventFilter(this);
    m_clear->setObjectName(name + QStringLiteral(".clear"));
    m_clear->setIcon(icon(Icon::Close));
    m_calendar->setObjectName(name + QStringLiteral(".calendar"));
    m_calendar->setIcon(icon(Icon::Calendar));
    for (QToolButton *button : {m_clear, m_calendar}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &OptionalDateEdit::commit);
    connect(m_clear, &QToolButton::clicked, this, [this] { choose({}); });
    connect(m_calendar, &QToolButton::clicked, this, &OptionalDateEdit::openCalendar);
    retranslate();
}

std::optional<QDate> OptionalDateEdit::read(const QString &text, const QLocale &locale)
{
    const QString typed = plain(text);
    if (typed.isEmpty())
        return QDate();
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})$"));
    static const QRegularExpression three(QStringLiteral("^(\\d{1,4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,4})$"));
    QDate date;
    if (const auto match = yearFirst.match(typed); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto parts = three.match(typed); parts.hasMatch() && putsYearFirst(locale))
        date = QDate(fullYear(parts.captured(1)), parts.captured(2).toInt(), parts.captured(3).toInt());
    else if (parts.hasMatch())
        date = QDate(fullYear(parts.captured(3)), parts.captured(2).toInt(), parts.captured(1).toInt());
    for (const QString &format : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy")}) {
        if (!date.isValid())
            date = locale.toDate(typed, format);
    }
    return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
}

void OptionalDateEdit::setDate(const QDate &date)
{
    m_date = date;
    showDate();
}

void OptionalDateEdit::setLabel(const QString &label)
{
    m_label = label;
    retranslate();
}

bool OptionalDateEdit::isAcceptable() const
{
    return read(m_field->text(), languageLocale(currentLanguage())).has_value();
}

QDate OptionalDateEdit::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

void OptionalDateEdit::commit()
{
    const auto date = read(m_field->text(), languageLocale(currentLanguage()));
    if (date)
        choose(*date);
}

void OptionalDateEdit::choose(const QDate &date)
{
    const bool isOther = date != m_date;
    m_date = date;
    showDate();
    if (isOther)
        Q_EMIT dateEdited(date);
}

void OptionalDateEdit::showDate()
{
    const QString text = dateText(m_date);
    if (m_field->text() != text)
        m_field->setText(text);
    m_clear->setEnabled(m_date.isValid());
}

bool OptionalDateEdit::handleKey(int key)
{
    const QDate start = m_date.isValid() ? m_date : today();
    switch (key) {
    case Qt::Key_Up:
        choose(m_date.isValid() ? start.addDays(1) : start);
        return true;
    case Qt::Key_Down:
        choose(m_date.isValid() ? start.addDays(-1) : start);
        return true;
    case Qt::Key_PageUp:
        choose(start.addMonths(1));
        return true;
    case Qt::Key_PageDown:
        choose(start.addMonths(-1));
        return true;
    case Qt::Key_T:
        if (!m_field->text().isEmpty() && m_field->selectedText() != m_field->text())
            return false; // part of a word such as "Oct"
        choose(today());
        return true;
    case Qt::Key_Escape:
        if (m_field->text() == dateText(m_date))
            return false;
        showDate();
        return true;
    default:
        return false;
    }
}

void OptionalDateEdit::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setObjectName(m_field->objectName() + QStringLiteral(".month"));
    calendar->setLocale(languageLocale(currentLanguage()));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : today());
    const auto pick = [this, calendar](const QDate &date) {
        calendar->close();
        choose(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    calendar->adjustSize();
    calendar->move(mapToGlobal(QPoint(width() - calendar->width(), height())));
    calendar->show();
    calendar->setFocus();
}

void OptionalDateEdit::retranslate()
{
    m_field->setAccessibleName(m_label.isEmpty() ? tr("Date") : m_label);
    m_field->setPlaceholderText(tr("No date"));
    m_clear->setToolTip(tr("Remove the date"));
    m_clear->setAccessibleName(tr("Remove the date"));
    m_calendar->setToolTip(tr("Choose from a calendar"));
    m_calendar->setAccessibleName(tr("Choose from a calendar"));
    showDate();
}

void OptionalDateEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool OptionalDateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pitchdesk
