// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalcharts.h"

#include "ui/charts/chartwidget.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace pitchdesk {

namespace {

constexpr std::array kinds {ChartKind::Intake, ChartKind::Fields, ChartKind::Countries};

} // namespace

ProposalCharts::ProposalCharts(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_label(new QLabel)
    , m_kind(new QComboBox)
    , m_chart(new ChartWidget(dialogs))
{
    m_kind->setObjectName(QStringLiteral("proposals.chartKind"));
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
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProposalCharts::load);
    connect(m_chart, &ChartWidget::saved, this, &ProposalCharts::saved);
    connect(m_chart, &ChartWidget::failed, this, &ProposalCharts::failed);
    retranslate();
}

void ProposalCharts::showCharts(EventId event, ChallengeId challenge, const QString &zone)
{
    m_event = event;
    m_challenge = challenge;
    m_zone = zone;
    load();
}

void ProposalCharts::load()
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

QString ProposalCharts::word(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Intake:
        return tr("By challenge");
    case ChartKind::Fields:
        return tr("By field");
    default:
        return tr("By country/region");
    }
}

void ProposalCharts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProposalCharts::retranslate()
{
    m_label->setText(tr("Chart"));
    m_kind->setAccessibleName(tr("Chart"));
    for (size_t i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(int(i), word(kinds[i]));
}

} // namespace pitchdesk
