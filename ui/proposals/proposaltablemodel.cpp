// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposaltablemodel.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"

#include <QCollator>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace pitchdesk {

namespace {

/// The place of each text in collation order, by its key.
template<typename Key>
QHash<Key, int> placesOf(std::vector<std::pair<QString, Key>> texts, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::sort(texts.begin(), texts.end(), [&collator](const auto &left, const auto &right) {
        return collator.compare(left.first, right.first) < 0;
    });
    QHash<Key, int> places;
    for (size_t i = 0; i < texts.size(); ++i)
        places.insert(texts[i].second, int(i));
    return places;
}

} // namespace

ProposalTableModel::ProposalTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(share({}))
    , m_words(uiLanguage())
    , m_locale(m_words.locale())
{
}

void ProposalTableModel::setSnapshot(SharedProposals snapshot)
{
    const bool isSameEvent = snapshot->event == m_snapshot->event && !m_snapshot->rows.empty();
    const auto take = [this, &snapshot] {
        m_snapshot = std::move(snapshot);
        prepareTextOrders();
    };
    if (isSameEvent)
        return relayout(take);
    beginResetModel();
    take();
    rebuildVisible();
    endResetModel();
}

void ProposalTableModel::setFilter(const ProposalFilter &filter)
{
    if (filter == m_filter)
        return;
    relayout([this, &filter] { m_filter = filter; });
}

void ProposalTableModel::retranslate()
{
    relayout([this] {
        m_words = DocumentLanguage(uiLanguage());
        m_locale = m_words.locale();
        prepareTextOrders();
    });
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ProposalTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    relayout([this, column, order] {
        m_sortColumn = column;
        m_sortOrder = order;
    });
}

template<typename Change>
void ProposalTableModel::relayout(Change change)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<ProposalId> ids;
    ids.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        ids.push_back(idAt(index.row()));
    change();
    rebuildVisible();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(ids[size_t(i)]);
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void ProposalTableModel::rebuildVisible()
{
    const std::vector<ProposalRow> &rows = m_snapshot->rows;
    m_visible.clear();
    m_visible.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_filter.matches(rows[i]))
            m_visible.push_back(int(i));
    }
    sortVisible();
    m_rowOf.assign(rows.size(), -1);
    for (size_t row = 0; row < m_visible.size(); ++row)
        m_rowOf[size_t(m_visible[row])] = int(row);
}

void ProposalTableModel::prepareTextOrders()
{
    std::vector<std::pair<QString, QString>> countries;
    for (const QString &code : m_snapshot->countries)
        countries.emplace_back(countryWord(m_words, code), code);
    m_countryOrder = placesOf(std::move(countries), m_locale);
    std::vector<std::pair<QString, qint64>> fields;
    for (const Term &term : m_snapshot->fields)
        fields.emplace_back(m_words.text(term.label), term.id.value());
    m_fieldOrder = placesOf(std::move(fields), m_locale);
}

template<typename ValueOf>
void ProposalTableModel::sortBy(ValueOf valueOf)
{
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    const auto isBefore = [&](int left, int right) {
        return descending ? valueOf(right) < valueOf(left) : valueOf(left) < valueOf(right);
    };
    if (!std::is_sorted(m_visible.begin(), m_visible.end(), isBefore)) // as they are by number
        std::stable_sort(m_visible.begin(), m_visible.end(), isBefore);
}

void ProposalTableModel::sortVisible()
{
    const auto &rows = m_snapshot->rows;
    const auto row = [&rows](int i) -> const ProposalRow & { return rows[size_t(i)]; };
    switch (m_sortColumn) {
    case Startup:
        return sortBy([this](int i) { return m_snapshot->applicantOrder[size_t(i)]; });
    case Title:
        return sortBy([this](int i) { return m_snapshot->titleOrder[size_t(i)]; });
    case ChallengeColumn: // without a challenge last
        return sortBy([&](int i) {
            return row(i).challenge.isValid() ? row(i).challengeNumber : std::numeric_limits<int>::max();
        });
    case Country:
        return sortBy([&](int i) { return m_countryOrder.value(row(i).country); });
    case Field:
        return sortBy([&](int i) {
            return row(i).fields.empty() ? std::numeric_limits<int>::max()
                                         : m_fieldOrder.value(row(i).fields.front().value());
        });
    case Stage:
        return sortBy([&](int i) { return int(row(i).stage); });
    case State:
        return sortBy([&](int i) { return int(row(i).state); });
    case Score:
        return sortBy([&](int i) { return row(i).meanScore.value_or(-1.0); });
    case Received:
        return sortBy(
            [&](int i) { return row(i).receivedAt.isValid() ? row(i).receivedAt.toMSecsSinceEpoch() : qint64(0); });
    case Tags: // without a tag last
        return sortBy([&](int i) {
            return row(i).tags.empty() ? std::numeric_limits<qint64>::max() : row(i).tags.front().value();
        });
    default:
        return sortBy([&](int i) { return row(i).number; });
    }
}

bool ProposalTableModel::isInReadingOrder() const
{
    return m_sortColumn == Number && m_sortOrder == Qt::AscendingOrder && m_filter == ProposalFilter {};
}

const ProposalRow *ProposalTableModel::rowAt(int row) const
{
    return row < 0 || row >= int(m_visible.size()) ? nullptr : &m_snapshot->rows[size_t(m_visible[size_t(row)])];
}

ProposalId ProposalTableModel::idAt(int row) const
{
    const ProposalRow *found = rowAt(row);
    return found ? found->id : ProposalId();
}

int ProposalTableModel::rowOf(ProposalId id) const
{
    const auto found = m_snapshot->indexOfRow.constFind(id);
    return found == m_snapshot->indexOfRow.constEnd() ? -1 : m_rowOf[size_t(*found)];
}

const ProposalRow *ProposalTableModel::find(ProposalId id) const
{
    const auto found = m_snapshot->indexOfRow.constFind(id);
    return found == m_snapshot->indexOfRow.constEnd() ? nullptr : &m_snapshot->rows[size_t(*found)];
}

int ProposalTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int ProposalTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProposalTableModel::data(const QModelIndex &index, int role) const
{
    const ProposalRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Startup && !row->applicantKana.isEmpty()
            ? QString(row->applicant + u'\n' + row->applicantKana)
            : text(*row, index.column());
    case Qt::TextAlignmentRole: {
        const bool isFigure = index.column() == Number || index.column() == Score;
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    case KeyRole:
        return row->id.value();
    case StateRole:
        return int(row->state);
    case TagsRole:
        return index.column() == Tags ? m_snapshot->tagLabels(*row) : QStringList();
    default:
        return {};
    }
}

QString ProposalTableModel::text(const ProposalRow &row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row.number);
    case Startup:
        return row.applicant;
    case Title:
        return row.title;
    case ChallengeColumn:
        return row.challenge.isValid()
            ? QStringLiteral("%1 %2").arg(QString::number(row.challengeNumber), m_words.text(row.challengeTitle))
            : tr("No challenge");
    case Country:
        return row.country.isEmpty() ? QString() : countryWord(m_words, row.country);
    case Field:
        return fieldText(row);
    case Stage:
        return row.stage == StartupStage::NotStated ? QString() : stageWord(m_words, row.stage);
    case State:
        return stateText(row);
    case Score:
        return scoreText(row);
    case Received:
        return receivedText(row);
    case Tags:
        return m_snapshot->tagLabels(row).join(QStringLiteral(", "));
    default:
        return {};
    }
}

QString ProposalTableModel::scoreText(const ProposalRow &row) const
{
    if (!m_snapshot->isWhole())
        return QStringLiteral("…"); // not read yet, which is not the same as none
    return row.meanScore ? m_words.number(*row.meanScore, 2) : QString();
}

QString ProposalTableModel::fieldText(const ProposalRow &row) const
{
    QStringList labels;
    for (const TermId id : row.fields) {
        if (const Term *term = m_snapshot->field(id))
            labels << m_words.text(term->label);
    }
    return labels.join(QStringLiteral(", "));
}

QString ProposalTableModel::stateText(const ProposalRow &row) const
{
    QStringList words {proposalStateWord(m_words, row.state)};
    if (row.isLate)
        words << tr("late");
    if (row.isSuspectedDuplicate)
        words << tr("duplicate?");
    return words.join(QStringLiteral(" · "));
}

QString ProposalTableModel::receivedText(const ProposalRow &row) const
{
    if (!row.receivedAt.isValid())
        return {};
    const QTimeZone zone(m_snapshot->zone.toLatin1());
    const QDateTime local = zone.isValid() ? row.receivedAt.toTimeZone(zone) : row.receivedAt.toUTC();
    return m_locale.toString(local, QLocale::ShortFormat);
}

QVariant ProposalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Number || section == Score ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Number:
        return role == Qt::ToolTipRole ? tr("Number") : QStringLiteral("#");
    case Startup:
        return tr("Startup");
    case Title:
        return tr("Title");
    case ChallengeColumn:
        return tr("Challenge");
    case Country:
        return tr("Country/region");
    case Field:
        return tr("Field");
    case Stage:
        return tr("Stage");
    case State:
        return tr("Status");
    case Score:
        return role == Qt::ToolTipRole ? tr("Weighted mean of the scores so far") : tr("Score");
    case Received:
        return tr("Received");
    case Tags:
        return tr("Tags");
    default:
        return {};
    }
}

} // namespace pitchdesk
