// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/selectionbar.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace pitchdesk {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel)
    , m_status(new QToolButton)
    , m_statusMenu(new QMenu(this))
    , m_challenge(new QPushButton)
    , m_tags(new QPushButton)
    , m_copy(new QPushButton)
    , m_delete(new QPushButton)
{
    m_count->setObjectName(QStringLiteral("proposals.selected"));
    m_status->setObjectName(QStringLiteral("proposals.setStatus"));
    m_statusMenu->setObjectName(QStringLiteral("proposals.statusMenu"));
    m_challenge->setObjectName(QStringLiteral("proposals.setChallenge"));
    m_tags->setObjectName(QStringLiteral("proposals.setTags"));
    m_copy->setObjectName(QStringLiteral("proposals.copy"));
    m_delete->setObjectName(QStringLiteral("proposals.delete"));
    m_status->setMenu(m_statusMenu);
    m_status->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QWidget *control :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_challenge), static_cast<QWidget *>(m_tags),
          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_delete)})
        row->addWidget(control);
    connect(m_tags, &QPushButton::clicked, this, &SelectionBar::tagsChosen);
    connect(m_copy, &QPushButton::clicked, this, &SelectionBar::copyChosen);
    connect(m_challenge, &QPushButton::clicked, this, &SelectionBar::challengeChosen);
    connect(m_delete, &QPushButton::clicked, this, &SelectionBar::deleteChosen);
    retranslate();
    setSelection(0, false);
}

void SelectionBar::setSelection(int count, bool canWrite)
{
    m_selected = count;
    m_count->setText(tr("%n selected", nullptr, count));
    for (QWidget *control : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_challenge),
                             static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_delete)})
        control->setEnabled(count > 0 && canWrite);
    m_copy->setEnabled(count > 0);
}

void SelectionBar::fillStatusMenu()
{
    const DocumentLanguage words(uiLanguage());
    m_statusMenu->clear();
    for (const auto &entry : EnumCodes<ProposalState>::values) {
        QAction *action = m_statusMenu->addAction(proposalStateWord(words, entry.value) + QStringLiteral("…"));
        action->setObjectName(QStringLiteral("proposals.setStatus.") + QString(entry.code));
        connect(action, &QAction::triggered, this, [this, state = entry.value] { Q_EMIT statusChosen(state); });
    }
}

void SelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SelectionBar::retranslate()
{
    m_status->setText(tr("Set status"));
    m_challenge->setText(tr("Set challenge…"));
    m_tags->setText(tr("Tag…"));
    m_copy->setText(tr("Copy"));
    m_delete->setText(tr("Delete…"));
    m_status->setAccessibleName(tr("Set the status of the selected proposals"));
    m_challenge->setAccessibleName(tr("Set the challenge of the selected proposals"));
    m_tags->setAccessibleName(tr("Set the tags of the selected proposals"));
    m_copy->setAccessibleName(tr("Copy the selected proposals as a table"));
    m_delete->setAccessibleName(tr("Delete the selected proposals"));
    m_count->setText(tr("%n selected", nullptr, m_selected));
    fillStatusMenu();
}

} // namespace pitchdesk
