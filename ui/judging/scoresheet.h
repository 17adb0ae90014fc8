// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/judgingworkflow.h"
#include "core/workflow/rankingworkflow.h"
#include "ui/desk/desk.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace pitchdesk {

/// Where a cell of the scoring grid is: indices into ScoringGrid's proposals, judges and criteria.
struct CellAddress {
    int proposal = 0;
    int judge = 0;
    int criterion = 0;

    friend bool operator==(const CellAddress &, const CellAddress &) = default;
};

/// The scores of one challenge in one round as the grid shows them. An entry is shown at once, saved at once, and
/// taken back when the storage refuses it. A snapshot that arrives meanwhile keeps the entries still on their way.
class ScoreSheet : public QObject
{
    Q_OBJECT

public:
    explicit ScoreSheet(Desk &desk, QObject *parent = nullptr);

    void setGrid(ScoringGrid grid);
    void clear();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const ScoringGrid &grid() const { return m_grid; }
    [[nodiscard]] bool contains(const CellAddress &at) const;
    [[nodiscard]] ScoreValue value(const CellAddress &at) const;
    [[nodiscard]] bool isBarred(int proposal, int judge) const;
    /// Weighted mean, completeness and the judges' own means of one proposal, with the entries on their way.
    [[nodiscard]] const ProposalAggregate &aggregate(int proposal) const { return m_aggregates[size_t(proposal)]; }
    [[nodiscard]] int proposalIndex(ProposalId id) const;
    [[nodiscard]] bool isSaving() const { return !m_pending.isEmpty(); }

    /// Enters a value into one cell (Missing clears it).
    void enter(const CellAddress &at, const ScoreValue &value);
    /// Enters the same value into all criteria of a judge for a proposal, in one transaction.
    void enterRow(int proposal, int judge, const ScoreValue &value);

Q_SIGNALS:
    /// Another snapshot is shown; indices may have changed.
    void gridReset();
    /// A newer snapshot of the same judges, proposals and criteria is shown; indices are as before.
    void gridRefreshed();
    void proposalChanged(int proposal);
    /// The storage refused the entry; the cell shows its former value again.
    void refused(const pitchdesk::CellAddress &at, const pitchdesk::Error &error);

private:
    struct Key {
        qint64 proposal = 0;
        qint64 judge = 0;
        qint64 criterion = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.proposal, key.judge, key.criterion);
        }
    };
    struct Pending {
        ScoreValue shown;  ///< the last entry
        ScoreValue stored; ///< what the storage last held, as far as known
        int count = 0;     ///< writes on their way
    };

    [[nodiscard]] size_t index(const CellAddress &at) const;
    [[nodiscard]] Key keyOf(const CellAddress &at) const;
    [[nodiscard]] std::optional<CellAddress> addressOf(const Key &key) const;
    void keepPending();
    void updateAggregates();
    void write(std::vector<CellAddress> cells, const ScoreValue &value);
    void finish(const std::vector<Key> &keys, const ScoreValue &value, const Status &status);
    void updateAggregate(int proposal);

    Desk &m_desk;
    ScoringGrid m_grid;
    std::vector<ProposalAggregate> m_aggregates;
    QHash<Key, Pending> m_pending;
    bool m_loaded = false;
};

} // namespace pitchdesk
