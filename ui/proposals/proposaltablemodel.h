// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentlanguage.h"
#include "ui/proposals/proposalfilter.h"
#include "ui/proposals/proposalsnapshot.h"

#include <QAbstractTableModel>

namespace pitchdesk {

/// The proposals of an event, filtered and sorted in place: a row of the model is an entry in a list of indices into
/// the snapshot, so that 100,000 rows sort and filter at once. Sorting compares values and prepared places in the
/// collation order, never texts. What stays visible keeps its persistent indices (and so its selection).
class ProposalTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Startup,
        Title,
        ChallengeColumn,
        Country,
        Field,
        Stage,
        State,
        Score,
        Received,
        Tags,
        ColumnCount
    };
    enum Role {
        KeyRole = Qt::UserRole, ///< key of the proposal
        StateRole,              ///< ProposalState as an int
        TagsRole,               ///< labels, as a list
    };

    explicit ProposalTableModel(QObject *parent = nullptr);

    void setSnapshot(SharedProposals snapshot);
    [[nodiscard]] const ProposalSnapshot &snapshot() const { return *m_snapshot; }
    void setFilter(const ProposalFilter &filter);
    [[nodiscard]] const ProposalFilter &filter() const { return m_filter; }
    /// How many proposals the event has, filtered or not.
    [[nodiscard]] int totalCount() const { return m_snapshot->total; }
    /// Whether what it shows are the first rows in the order in which they are read.
    [[nodiscard]] bool isInReadingOrder() const;
    void retranslate();

    [[nodiscard]] const ProposalRow *rowAt(int row) const;
    [[nodiscard]] ProposalId idAt(int row) const;
    /// The visible row of a proposal, or -1.
    [[nodiscard]] int rowOf(ProposalId id) const;
    [[nodiscard]] const ProposalRow *find(ProposalId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    template<typename Change>
    void relayout(Change change);
    void rebuildVisible();
    void sortVisible();
    template<typename ValueOf>
    void sortBy(ValueOf valueOf);
    [[nodiscard]] QString text(const ProposalRow &row, int column) const;
    [[nodiscard]] QString scoreText(const ProposalRow &row) const;
    [[nodiscard]] QString fieldText(const ProposalRow &row) const;
    [[nodiscard]] QString receivedText(const ProposalRow &row) const;
    [[nodiscard]] QString stateText(const ProposalRow &row) const;
    void prepareTextOrders();

    SharedProposals m_snapshot;
    ProposalFilter m_filter;
    std::vector<int> m_visible;         ///< indices into the snapshot's rows, in the order shown
    std::vector<int> m_rowOf;           ///< the visible row of each of the snapshot's rows, -1 where it has none
    QHash<QString, int> m_countryOrder; ///< place of a country/region's name
    QHash<qint64, int> m_fieldOrder;    ///< place of a field's label, by the term's key
    DocumentLanguage m_words;
    QLocale m_locale;
    int m_sortColumn = Number;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pitchdesk
