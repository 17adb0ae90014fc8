// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/rankingcharts.h"

#include "ui/charts/chartwidget.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace pitchdesk {

namespace {

constexpr std::array kinds {ChartKind::Ranking, ChartKind::Scores};

} // namespace

RankingCharts::RankingCharts(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_label(new QLabel)
    , m_kind(new QComboBox)
    , m_chart(new ChartWidget(dialogs))
{
    m_kind->setObjectName(QStringLiteral("ranking.chartKind"));
    m_label->setBuddy(m_kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_kind);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    for (size_t i = 0; i < kinds.size(); ++i)
        m_kind->addItem({});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RankingCharts::load);
    connect(m_chart, &ChartWidget::saved, this, &RankingCharts::saved);
    connect(m_chart, &ChartWidget::failed, this, &RankingCharts::failed);
    retranslate();
}

void RankingCharts::showCharts(EventId event, ChallengeId challenge, const QString &zone)
{
    m_event = event;
    m_challenge = challenge;
    m_zone = zone;
    load();
}

void RankingCharts::load()
{
    const int generation = ++m_generation;
    if (!m_event.isValid())
        return;
    const ChartKind kind = kinds[size_t(qMax(0, m_kind->currentIndex()))];
    m_desk
        .read([event = m_event, challenge = m_challenge, kind](Workflows &workflows) {
            return workflows.charts.chart(event, challenge, kind);
        })
        .then(this, [this, generation](const Result<ChartData> &chart) {
            if (generation != m_generation)
                return;
            if (chart)
                m_chart->setChart(*chart, m_zone);
            else
                Q_EMIT failed(chart.error());
        });
}

QString RankingCharts::word(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Ranking:
        return tr("Ranked, with spread");
    default:
        return tr("Distribution of scores");
    }
}

void RankingCharts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RankingCharts::retranslate()
{
    m_label->setText(tr("Chart"));
    m_kind->setAccessibleName(tr("Chart"));
    for (size_t i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(int(i), word(kinds[i]));
}

} // namespace pitchdesk
