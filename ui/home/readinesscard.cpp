// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/readinesscard.h"

#include "ui/common/readinesstext.h"
#include "ui/home/checkrow.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int columns = 2;

} // namespace

ReadinessCard::ReadinessCard(const QString &name, QWidget *parent)
    : HomeCard(parent)
{
    setObjectName(name);
    hide();
}

void ReadinessCard::show(const ReadinessReport &report, EventKind kind)
{
    std::vector<ReadinessItem> open;
    std::copy_if(report.items.begin(), report.items.end(), std::back_inserter(open),
                 [](const ReadinessItem &item) { return !item.isDone; });
    std::stable_partition(open.begin(), open.end(), [](const ReadinessItem &item) { return item.isBlocking; });
    setTitle(readinessTitle(kind));
    setNote(readinessProgress(report));
    clearRows();
    auto *field = new QWidget;
    auto *grid = new QGridLayout(field);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    // Down the first column, then down the second: what is needed stands on top.
    const int perColumn = (int(open.size()) + columns - 1) / columns;
    for (int i = 0; i < int(open.size()); ++i) {
        const ReadinessItem &item = open[size_t(i)];
        auto *row = new CheckRow(item.isBlocking ? CheckRow::Weight::Needed : CheckRow::Weight::Advisable,
                                 readinessLabel(item.check), readinessDetail(item));
        row->setObjectName(QString(objectName() + u'.' + codeOf(item.check)));
        connect(row, &CheckRow::clicked, this, [this, item] { Q_EMIT chosen(item.place, item.challenge); });
        grid->addWidget(row, i % perColumn, i / perColumn);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    rows()->addWidget(field);
    setVisible(!report.isUnderWay && !open.empty());
}

} // namespace pitchdesk
