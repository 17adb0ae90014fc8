// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/duplicatelistdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/proposals/duplicatedialog.h"
#include "ui/proposals/proposalwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace pitchdesk {

namespace {

enum Column { FirstColumn, SecondColumn, WhyColumn, ColumnCount };

/// Texts that share seven of ten shingles differ in a few words.
constexpr double leastSimilarity = 0.7;

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

DuplicateListDialog::DuplicateListDialog(Desk &desk, EventId event, const ProposalChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_event(event)
    , m_choices(choices)
    , m_message(new InlineMessage)
    , m_state(new QLabel)
    , m_table(new QTableWidget)
    , m_compare(makeButton(QStringLiteral("duplicates.compare"), tr("Compare…")))
{
    setObjectName(QStringLiteral("duplicates"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Proposals that look alike"));
    build();
    load();
    resize(900, 520);
}

DuplicateListDialog::~DuplicateListDialog()
{
    if (m_progress)
        m_progress->cancel();
}

void DuplicateListDialog::build()
{
    auto *column = new QVBoxLayout(this);
    m_message->setObjectName(QStringLiteral("duplicates.message"));
    m_message->hide();
    column->addWidget(m_message);
    m_state->setObjectName(QStringLiteral("duplicates.state"));
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_table->setObjectName(QStringLiteral("duplicates.table"));
    m_table->setAccessibleName(tr("Proposals that look alike"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Proposal"), tr("Looks like"), tr("What is alike")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 2 + 14); // two lines
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    QPushButton *close = makeButton(QStringLiteral("duplicates.close"), tr("Close"));
    row->addStretch(1);
    row->addWidget(m_compare);
    row->addWidget(close);
    column->addLayout(row);
    m_compare->setDefault(true);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &DuplicateListDialog::compareCurrent);
    connect(m_compare, &QPushButton::clicked, this, &DuplicateListDialog::compareCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

Result<DuplicateListDialog::Found> DuplicateListDialog::find(Workflows &workflows, EventId event, Progress &progress)
{
    PD_ASSIGN(const std::vector<DuplicatePair> sharing, workflows.duplicates.pairs(event));
    PD_ASSIGN(const std::vector<SimilarPair> similar,
              workflows.duplicates.similarTexts(event, leastSimilarity, progress));
    std::map<std::pair<ProposalId, ProposalId>, AlikePair> pairs;
    for (const DuplicatePair &pair : sharing)
        pairs[{pair.first, pair.second}] = {pair.first, pair.second, pair.reasons, 0};
    for (const SimilarPair &pair : similar) {
        AlikePair &alike = pairs[{pair.first, pair.second}];
        alike.first = pair.first;
        alike.second = pair.second;
        alike.similarity = pair.similarity;
    }
    Found found;
    for (const auto &[ids, pair] : pairs)
        found.pairs.push_back(pair);
    std::stable_sort(found.pairs.begin(), found.pairs.end(), [](const AlikePair &one, const AlikePair &other) {
        const auto weight = [](const AlikePair &pair) { return double(pair.reasons.size()) + pair.similarity; };
        return weight(one) > weight(other);
    });
    PD_ASSIGN(const std::vector<ProposalRow> rows, workflows.proposals.proposals(event));
    for (const ProposalRow &row : rows)
        found.names.insert(row.id,
                           QStringLiteral("#%1 %2 · %3").arg(QString::number(row.number), row.applicant, row.title));
    return found;
}

void DuplicateListDialog::load()
{
    m_state->setText(tr("Comparing the proposals…"));
    m_compare->setEnabled(false);
    m_progress = JobProgress::make();
    m_desk
        .read([event = m_event, progress = m_progress](Workflows &workflows) {
            return find(workflows, event, progress->progress());
        })
        .then(this, [this](const Result<Found> &found) {
            if (found)
                show(*found);
            else if (found.error().code != ErrorCode::Cancelled)
                m_message->showError(errorText(found.error()));
        });
}

QString DuplicateListDialog::whyAlike(const AlikePair &pair)
{
    QStringList reasons;
    for (const QString &reason : pair.reasons)
        reasons << ProposalWords::duplicateReason(reason);
    if (pair.similarity > 0)
        reasons << tr("texts %1 % alike").arg(QLocale().toString(int(pair.similarity * 100)));
    return reasons.join(QStringLiteral(", "));
}

void DuplicateListDialog::show(const Found &found)
{
    const int row = std::max(0, m_table->currentRow());
    m_pairs = found.pairs;
    m_state->setText(m_pairs.empty() ? tr("No two proposals look alike.")
                                     : tr("%n pair(s) to look at, the surest first.", nullptr, int(m_pairs.size())));
    m_table->clearContents();
    m_table->setRowCount(int(m_pairs.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const AlikePair &pair = m_pairs[size_t(i)];
        const std::array<QString, ColumnCount> texts {found.names.value(pair.first), found.names.value(pair.second),
                                                      whyAlike(pair)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[size_t(column)]);
            item->setToolTip(texts[size_t(column)]);
            m_table->setItem(i, column, item);
        }
    }
    m_compare->setEnabled(!m_pairs.empty());
    if (!m_pairs.empty())
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), FirstColumn);
    m_table->setFocus();
}

void DuplicateListDialog::compareCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_pairs.size())
        return;
    const AlikePair pair = m_pairs[size_t(row)];
    auto *dialog = new DuplicateDialog(m_desk, pair.first, pair.second, m_choices, this);
    connect(dialog, &DuplicateDialog::merged, this, [this](ProposalId kept) {
        Q_EMIT proposalActivated(kept);
        load();
    });
    connect(dialog, &DuplicateDialog::keptApart, this, &DuplicateListDialog::load);
    dialog->open();
}

} // namespace pitchdesk
