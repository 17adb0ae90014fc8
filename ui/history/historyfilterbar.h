// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace pitchdesk {

/// Narrows the history: text, who, kind of record, days.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    void setPeople(const QStringList &people);
    void setToday(const QDate &today) { m_today = today; }
    [[nodiscard]] HistoryFilter filter() const;
    [[nodiscard]] bool isNarrowed() const;
    void clear();
    void focusText();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Period { AnyTime, Today, Week, Month, Between };

    void retranslate();
    void fillKinds();
    void fillPeriods();
    void showDates();

    QLineEdit *m_text;
    QComboBox *m_who;
    QComboBox *m_kind;
    QComboBox *m_period;
    QDateEdit *m_from;
    QLabel *m_to;
    QDateEdit *m_until;
    QTimer m_delay;
    QDate m_today;
};

} // namespace pitchdesk
