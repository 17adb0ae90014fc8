// SPDX-License-Identifier: GPL-3.0-or-later
// What ScreeningMode is made of, and its words.
#include "ui/common/inlinemessage.h"
#include "ui/proposals/proposalfiles.h"
#include "ui/proposals/screeningfindings.h"
#include "ui/proposals/screeningmode.h"
#include "ui/proposals/screeningqueue.h"
#include "ui/proposals/screeningverdictbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pitchdesk {

void ScreeningMode::build()
{
    m_message->setObjectName(QStringLiteral("screening.message"));
    m_message->hide();
    m_empty->setObjectName(QStringLiteral("screening.empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(buildPanes());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTop());
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
}

QWidget *ScreeningMode::buildTop()
{
    m_back->setObjectName(QStringLiteral("screening.back"));
    m_challenges->setObjectName(QStringLiteral("screening.challenge"));
    m_challenges->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_challenges->setMinimumContentsLength(20);
    m_bar->setObjectName(QStringLiteral("screening.progress"));
    m_bar->setTextVisible(false);
    m_counts->setObjectName(QStringLiteral("screening.counts"));
    m_counts->setWordWrap(true);
    m_letters->setObjectName(QStringLiteral("screening.letters"));
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_challenges);
    row->addWidget(m_bar, 1);
    row->addWidget(m_counts, 2);
    row->addWidget(m_letters);
    return top;
}

QWidget *ScreeningMode::buildPanes()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_findings, 1);
    column->addWidget(m_verdict);
    auto *middle = new QWidget;
    auto *reading = new QVBoxLayout(middle);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(m_reader, 1);
    reading->addWidget(m_files);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("screening.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_queue);
    splitter->addWidget(middle);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 3);
    return splitter;
}

void ScreeningMode::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_back->setAccessibleName(tr("Back to the list of proposals"));
    m_challenges->setAccessibleName(tr("Challenge to screen"));
    m_bar->setAccessibleName(tr("Progress of screening"));
    m_letters->setText(tr("Letters…"));
    m_letters->setAccessibleName(tr("Write letters to applicants who are to be asked again"));
    m_empty->setText(tr("All proposals here are screened. Escape goes back to the list."));
    m_reader->setAccessibleName(tr("Proposal"));
    m_findings->setAccessibleName(tr("What the rules make of the proposal"));
    m_queue->retranslate();
    m_verdict->retranslate();
    fillChallenges();
    showProgress();
}

} // namespace pitchdesk
