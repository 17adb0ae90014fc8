// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace pitchdesk {

class ChartWidget;
class Dialogs;

/// The ranking of a challenge as charts: ranked bars with spread, and the distribution of the scores.
class RankingCharts : public QWidget
{
    Q_OBJECT

public:
    RankingCharts(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Reads and shows the chart; an invalid challenge means the whole event. `zone` is the event's.
    void showCharts(EventId event, ChallengeId challenge, const QString &zone);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const pitchdesk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void retranslate();
    [[nodiscard]] static QString word(ChartKind kind);

    Desk &m_desk;
    EventId m_event;
    ChallengeId m_challenge;
    QString m_zone;
    int m_generation = 0;
    QLabel *m_label;
    QComboBox *m_kind;
    ChartWidget *m_chart;
};

} // namespace pitchdesk
