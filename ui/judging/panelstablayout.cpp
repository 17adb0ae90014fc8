// SPDX-License-Identifier: GPL-3.0-or-later
// How the panels tab is laid out and worded.
#include "ui/common/elidedlabel.h"
#include "ui/common/inlinemessage.h"
#include "ui/judging/panelstab.h"
#include "ui/judging/snapshottable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace pitchdesk {

void PanelsTab::build()
{
    auto *top = new QSplitter;
    top->setChildrenCollapsible(false);
    top->addWidget(m_panels);
    top->addWidget(buildPanel());
    top->setSizes({640, 360});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    splitter->addWidget(buildJudges());
    splitter->setSizes({300, 340});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    m_message->hide();
}

QWidget *PanelsTab::buildPanel()
{
    auto *panel = new QWidget;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_panelTitle->setFont(bold);
    m_judgesTitle->setFont(bold);
    m_members->setObjectName(QStringLiteral("judging.members"));
    m_noMembers->setWordWrap(true);
    m_noMembers->setAlignment(Qt::AlignCenter);
    m_candidate->setObjectName(QStringLiteral("judging.members.candidate"));
    m_candidate->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_candidate->setMinimumContentsLength(14);
    m_add->setObjectName(QStringLiteral("judging.members.add"));
    m_remove->setObjectName(QStringLiteral("judging.members.remove"));
    m_chair->setObjectName(QStringLiteral("judging.members.chair"));
    m_up->setObjectName(QStringLiteral("judging.members.up"));
    m_down->setObjectName(QStringLiteral("judging.members.down"));
    m_score->setObjectName(QStringLiteral("judging.members.score"));
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_candidate, 1);
    adding->addWidget(m_add);
    auto *changing = new QHBoxLayout;
    for (QPushButton *button : {m_chair, m_remove, m_up, m_down})
        changing->addWidget(button);
    changing->addStretch();
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 0, 0, 0);
    column->addWidget(m_panelTitle);
    column->addWidget(m_members, 1);
    column->addWidget(m_noMembers, 1);
    column->addLayout(changing);
    column->addLayout(adding);
    column->addWidget(m_score, 0, Qt::AlignLeft);
    return panel;
}

QWidget *PanelsTab::buildJudges()
{
    auto *judges = new QWidget;
    m_filter->setObjectName(QStringLiteral("judging.judges.filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    m_addJudge->setObjectName(QStringLiteral("judging.judges.add"));
    m_editJudge->setObjectName(QStringLiteral("judging.judges.edit"));
    m_removeJudge->setObjectName(QStringLiteral("judging.judges.remove"));
    m_noJudges->setWordWrap(true);
    m_noJudges->setAlignment(Qt::AlignCenter);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_judgesTitle);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    for (QPushButton *button : {m_addJudge, m_editJudge, m_removeJudge})
        bar->addWidget(button);
    auto *column = new QVBoxLayout(judges);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_judges, 1);
    column->addWidget(m_noJudges, 1);
    return judges;
}

void PanelsTab::connectAll()
{
    connect(m_panels, &SnapshotTable::currentKeyChanged, this, &PanelsTab::fillMembers);
    connect(m_panels, &SnapshotTable::opened, this, &PanelsTab::scoringRequested);
    connect(m_members, &QListWidget::currentRowChanged, this, &PanelsTab::updateButtons);
    connect(m_judges, &SnapshotTable::currentKeyChanged, this, &PanelsTab::updateButtons);
    connect(m_judges, &SnapshotTable::opened, this, &PanelsTab::editJudge);
    connect(m_filter, &QLineEdit::textChanged, m_judges, &SnapshotTable::setFilter);
    connect(m_add, &QPushButton::clicked, this, &PanelsTab::addMember);
    connect(m_remove, &QPushButton::clicked, this, &PanelsTab::removeMember);
    connect(m_chair, &QPushButton::clicked, this, &PanelsTab::makeChair);
    connect(m_up, &QPushButton::clicked, this, [this] { moveMember(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveMember(1); });
    connect(m_score, &QPushButton::clicked, this, [this] { Q_EMIT scoringRequested(m_panels->currentKey()); });
    connect(m_addJudge, &QPushButton::clicked, this, &PanelsTab::addJudge);
    connect(m_editJudge, &QPushButton::clicked, this, [this] { editJudge(m_judges->currentKey()); });
    connect(m_removeJudge, &QPushButton::clicked, this, &PanelsTab::removeJudge);
    const auto onKey = [](QWidget *list, const QKeySequence &key, QPushButton *button) {
        auto *shortcut = new QShortcut(key, list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    onKey(m_members, Qt::ALT | Qt::Key_Up, m_up);
    onKey(m_members, Qt::ALT | Qt::Key_Down, m_down);
    onKey(m_members, Qt::Key_Delete, m_remove);
    onKey(m_judges, Qt::Key_Delete, m_removeJudge);
    onKey(m_judges, Qt::Key_Insert, m_addJudge);
}

void PanelsTab::retranslate()
{
    m_panels->setAccessibleName(tr("Panels by challenge"));
    m_panels->setHeaders({tr("No."), tr("Challenge"), tr("Judges"), tr("Chair"), tr("Proposals")});
    m_panels->setNumberColumns({0, 2, 4});
    m_panels->setStretchColumn(1);
    m_members->setAccessibleName(tr("Members of the panel"));
    m_noMembers->setText(tr("The judges who score this challenge belong here. Choose one below."));
    m_candidate->setAccessibleName(tr("Judge to add"));
    m_add->setText(tr("Add to panel"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove from panel"));
    m_up->setText(tr("Up"));
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setText(tr("Down"));
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_score->setText(tr("Enter scores"));
    m_judgesTitle->setText(tr("Judges of the event"));
    m_noJudges->setText(tr("The people who score in this event belong here. Add the first one."));
    m_filter->setPlaceholderText(tr("Filter judges"));
    m_filter->setAccessibleName(tr("Filter judges"));
    m_judges->setAccessibleName(tr("Judges of the event"));
    m_judges->setHeaders(
        {tr("No."), tr("Name"), tr("Organisation"), tr("Languages"), tr("Fields"), tr("Panels"), tr("Scored")});
    m_judges->setNumberColumns({0, 6});
    m_judges->setStretchColumn(4);
    m_addJudge->setText(tr("Add judge…"));
    m_editJudge->setText(tr("Edit…"));
    m_editJudge->setAccessibleName(tr("Edit judge"));
    m_removeJudge->setText(tr("Delete…"));
    m_removeJudge->setAccessibleName(tr("Delete judge"));
    fillPanels();
    fillJudges();
    fillMembers();
}

} // namespace pitchdesk
