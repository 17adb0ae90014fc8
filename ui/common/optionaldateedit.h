// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace pitchdesk {

/// A date that may be left out, typed in the order of the language (also as 2025-10-03), or picked from a calendar.
/// Up and Down change the day, Page Up and Page Down the month, T takes today, Escape takes back what was typed.
class OptionalDateEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the field; the buttons are "<name>.calendar" and "<name>.clear".
    explicit OptionalDateEdit(const QString &name, QWidget *parent = nullptr);

    /// Shows a date, or an empty field for an invalid one.
    void setDate(const QDate &date);
    [[nodiscard]] QDate date() const { return m_date; }
    /// What the date is, for screen readers.
    void setLabel(const QString &label);
    /// Whether what stands in the field is a date, or nothing.
    [[nodiscard]] bool isAcceptable() const;
    /// The day that T and the calendar begin with; the computer's own day unless it is given.
    void setToday(const QDate &today) { m_today = today; }

    /// The date that a person typed, in the order of the language or in that of ISO 8601; nothing when it is none, an
    /// invalid date when the text is empty. Full-width figures are taken as well.
    [[nodiscard]] static std::optional<QDate> read(const QString &text, const QLocale &locale);

Q_SIGNALS:
    /// By the user, once the field was left, Enter was pressed, or a day was picked. Never for what is no date.
    void dateEdited(const QDate &date);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    void choose(const QDate &date);
    bool handleKey(int key);
    void openCalendar();
    void showDate();
    void retranslate();
    [[nodiscard]] QDate today() const;

    QLineEdit *m_field;
    QToolButton *m_clear;
    QToolButton *m_calendar;
    QDate m_date;
    QDate m_today;
    QString m_label;
};

} // namespace pitchdesk
