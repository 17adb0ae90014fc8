// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/screeningqueue.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"
#include "ui/print/screeningwords.h"
#include "ui/proposals/screeningkeys.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace pitchdesk {

namespace {

/// Whether it waits for a word of this person: nobody's verdict counts, and the person has given none.
bool waitsFor(const ScreeningItem &item, const QString &operatorName)
{
    const bool hasOwn = std::any_of(item.given.begin(), item.given.end(),
                                    [&](const Screening &given) { return given.who == operatorName; });
    return !hasOwn && item.standing != ScreeningStanding::Done;
}

/// Leaves room above and below the lines of an entry.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, option.fontMetrics.lineSpacing() * 2 / 3);
    }
};

} // namespace

ScreeningQueue::ScreeningQueue(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("screening.queue"));
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhLatinOnly);
    setWordWrap(true);
    setItemDelegate(new RoomyDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT proposalChosen(current()); });
}

QString ScreeningQueue::textOf(const DocumentLanguage &words, const ScreeningItem &item) const
{
    const ScreeningFacts &facts = item.facts;
    QString state = item.standing == ScreeningStanding::Open || item.standing == ScreeningStanding::Done
        ? proposalStateWord(words, facts.state)
        : standingWord(words, item.standing);
    for (const Screening &given : item.given) {
        if (given.who == m_operator && item.standing == ScreeningStanding::Waiting)
            state += QStringLiteral(" · ") + tr("Yours: %1").arg(verdictWord(words, given.verdict));
    }
    return QStringLiteral("#%1 %2\n%3")
        .arg(QString::number(facts.number), facts.applicant.in(facts.applicant.original), state);
}

void ScreeningQueue::setItems(const std::vector<ScreeningItem> &items, const QString &operatorName, ProposalId wanted)
{
    const ProposalId former = current();
    const int formerRow = currentRow();
    m_items = items;
    m_operator = operatorName;
    {
        const QSignalBlocker blocker(this);
        const DocumentLanguage words(uiLanguage());
        clear();
        int row = -1;
        int same = -1;
        for (const ScreeningItem &item : m_items) {
            if (item.facts.proposal == wanted)
                row = count();
            if (item.facts.proposal == former)
                same = count();
            new QListWidgetItem(textOf(words, item), this);
        }
        if (row < 0)
            row = same;
        if (row < 0 && formerRow < 0) { // it begins: with the first that waits for a word of the operator
            const auto first = std::find_if(m_items.begin(), m_items.end(),
                                            [&](const ScreeningItem &item) { return waitsFor(item, m_operator); });
            row = first == m_items.end() ? -1 : int(first - m_items.begin());
        }
        if (row < 0 && count() > 0)
            row = std::clamp(formerRow, 0, count() - 1);
        setCurrentRow(row);
    }
    Q_EMIT proposalChosen(current());
}

ProposalId ScreeningQueue::current() const
{
    const int row = currentRow();
    return row < 0 || row >= int(m_items.size()) ? ProposalId() : m_items[size_t(row)].facts.proposal;
}

ProposalId ScreeningQueue::nextToScreen() const
{
    const int rows = int(m_items.size());
    for (int step = 1; step < rows; ++step) {
        const ScreeningItem &item = m_items[size_t((std::max(0, currentRow()) + step) % rows)];
        if (waitsFor(item, m_operator))
            return item.facts.proposal;
    }
    return {};
}

void ScreeningQueue::step(int by)
{
    if (count() > 0)
        setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

QVariant ScreeningQueue::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return false;
    return QListWidget::inputMethodQuery(query);
}

void ScreeningQueue::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        step(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    if (const auto verdict = isPlain ? verdictKey(event->text()) : std::nullopt) {
        if (!event->isAutoRepeat()) // a key held down would judge one proposal after the other
            Q_EMIT verdictTyped(*verdict);
        return;
    }
    QListWidget::keyPressEvent(event);
}

/// Some input methods send what was typed although they are off.
void ScreeningQueue::inputMethodEvent(QInputMethodEvent *event)
{
    if (const auto verdict = verdictKey(event->commitString()))
        Q_EMIT verdictTyped(*verdict);
    event->accept();
}

void ScreeningQueue::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false); // a view switches it on with its current item
}

void ScreeningQueue::retranslate()
{
    setAccessibleName(tr("Proposals to be screened"));
    setItems(std::vector<ScreeningItem>(m_items), m_operator, {});
}

} // namespace pitchdesk
