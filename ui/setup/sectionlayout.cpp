// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sectionlayout.h"

#include "ui/common/inlinemessage.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace pitchdesk {

void layTableAndPane(QWidget *section, InlineMessage *message, QWidget *table, QWidget *pane, QWidget *above)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 0, 8, 8);
    inner->addWidget(pane);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(280);
    scroll->setWidget(content);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(table);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(message);
    message->hide();
    if (above)
        column->addWidget(above);
    column->addWidget(splitter, 1);
}

} // namespace pitchdesk
