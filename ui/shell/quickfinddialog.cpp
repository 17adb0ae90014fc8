// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickfinddialog.h"

#include "core/base/textfold.h"
#include "ui/common/icons.h"
#include "ui/desk/desk.h"
#include "ui/shell/quickfinddelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int delayMilliseconds = 90;
constexpr int recordLimit = 30;
constexpr int pageStep = 8;

QString kindHeading(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Proposal:
        return QuickFindDialog::tr("Proposals");
    case SearchKind::Challenge:
        return QuickFindDialog::tr("Challenges");
    case SearchKind::Organisation:
        return QuickFindDialog::tr("Companies and organisations");
    case SearchKind::Person:
        return QuickFindDialog::tr("People");
    case SearchKind::Judge:
        break;
    }
    return QuickFindDialog::tr("Judges");
}

QString kindIcon(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Proposal:
        return QStringLiteral("proposals");
    case SearchKind::Challenge:
        return QStringLiteral("challenge");
    case SearchKind::Organisation:
        return QStringLiteral("organisation");
    case SearchKind::Person:
    case SearchKind::Judge:
        break;
    }
    return QStringLiteral("person");
}

} // namespace

QuickFindDialog::QuickFindDialog(Desk &desk, QuickFindIndex index, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_index(std::move(index))
    , m_edit(new QLineEdit)
    , m_list(new QListView)
    , m_hint(new QLabel)
{
    setObjectName(QStringLiteral("quickFind"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_edit->setObjectName(QStringLiteral("quickFind.text"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("quickFind.list"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuickFindDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 26);

    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &QuickFindDialog::search);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_present->store(++m_generation);
        m_hasMoved = false;
        m_chooseWhenFound = false;
        m_isSearching = !m_edit->text().trimmed().isEmpty();
        m_delay.start();
        showItems();
    });
    connect(m_list, &QListView::clicked, this, &QuickFindDialog::choose);
    retranslate();
    showItems();
    if (m_desk.isOpen()) // the texts are in memory by the time that somebody has typed
        m_desk.read([](Workflows &workflows) { return workflows.search.prepare(); });
}

void QuickFindDialog::setText(const QString &text)
{
    m_edit->setText(text);
}

/// Reads on the reading thread, which drops what has become stale before it begins with it.
template<typename Work>
DeskFuture<Result<std::vector<SearchHit>>> QuickFindDialog::read(quint64 generation, Work work)
{
    return m_desk.read([generation, present = m_present, work](Workflows &workflows) -> Result<std::vector<SearchHit>> {
        if (present->load() != generation)
            return fail(ErrorCode::Cancelled);
        return work(workflows);
    });
}

void QuickFindDialog::search()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || !m_desk.isOpen()) {
        m_isSearching = false;
        m_hits.clear();
        showItems();
        return;
    }
    const quint64 generation = ++m_generation;
    const EventId event = m_desk.currentEvent();
    m_present->store(generation);
    // Names are there at once; the answers, of which there is far more text, follow.
    read(generation, [event, text](Workflows &workflows) {
        return workflows.search.quickFindNames(event, text, recordLimit);
    }).then(this, [this, generation](const Result<std::vector<SearchHit>> &hits) {
        if (generation != m_generation || !hits || hits->empty() || m_chooseWhenFound)
            return;
        m_hits = *hits;
        showItems();
    });
    read(generation, [event, text](Workflows &workflows) {
        return workflows.search.quickFind(event, text, recordLimit);
    }).then(this, [this, generation](Result<std::vector<SearchHit>> hits) {
        if (generation != m_generation)
            return;
        m_isSearching = false;
        m_hits = hits ? std::move(*hits) : std::vector<SearchHit>();
        if (!m_hasMoved)
            showItems();
        else
            showItemsKeepingRow();
        if (m_chooseWhenFound)
            choose(m_list->currentIndex());
    });
}

/// What somebody has chosen with the arrow keys stays chosen while more hits come.
void QuickFindDialog::showItemsKeepingRow()
{
    const int row = m_list->currentIndex().row();
    showItems();
    const int kept = m_model.choosableRow(std::min(row, m_model.rowCount() - 1), 1);
    if (kept >= 0)
        m_list->setCurrentIndex(m_model.index(kept));
}

void QuickFindDialog::chooseCurrent()
{
    if (!m_isSearching || m_hasMoved) {
        choose(m_list->currentIndex());
        return;
    }
    m_chooseWhenFound = true; // somebody types faster than the search answers
    m_delay.stop();
    search();
}

void QuickFindDialog::appendRecords(std::vector<QuickFindItem> &items) const
{
    for (const SearchKind kind : {SearchKind::Proposal, SearchKind::Challenge, SearchKind::Judge,
                                  SearchKind::Organisation, SearchKind::Person}) {
        bool isFirst = true;
        for (size_t i = 0; i < m_hits.size(); ++i) {
            const SearchHit &hit = m_hits[i];
            if (hit.kind != kind)
                continue;
            if (isFirst)
                items.push_back({QuickFindItem::Kind::Heading, kindHeading(kind), {}, {}, {}, -1});
            isFirst = false;
            items.push_back(
                {QuickFindItem::Kind::Record, hit.heading, hit.detail, {}, themedIcon(kindIcon(kind)), int(i)});
        }
    }
}

void QuickFindDialog::showItems()
{
    std::vector<QuickFindItem> items;
    const std::vector<QuickFindItem> named = m_index.matches(m_edit->text());
    for (const auto kind : {QuickFindItem::Kind::Page, QuickFindItem::Kind::Command}) {
        const bool isThere = std::any_of(named.begin(), named.end(),
                                         [kind](const QuickFindItem &item) { return item.kind == kind; });
        if (!isThere)
            continue;
        items.push_back({QuickFindItem::Kind::Heading,
                         kind == QuickFindItem::Kind::Page ? tr("Pages") : tr("Commands"),
                         {},
                         {},
                         {},
                         -1});
        std::copy_if(named.begin(), named.end(), std::back_inserter(items),
                     [kind](const QuickFindItem &item) { return item.kind == kind; });
    }
    if (!m_edit->text().trimmed().isEmpty())
        appendRecords(items);
    m_model.setSought(fold(m_edit->text()).split(u' ', Qt::SkipEmptyParts));
    m_model.setItems(std::move(items));
    const int row = m_model.choosableRow(0, 1);
    m_list->setCurrentIndex(m_model.index(std::max(0, row)));
    retranslate();
}

void QuickFindDialog::choose(const QModelIndex &index)
{
    const QuickFindItem *found = m_model.itemAt(index);
    if (!found || found->kind == QuickFindItem::Kind::Heading)
        return;
    const QuickFindItem item = *found;
    accept();
    if (item.kind == QuickFindItem::Kind::Record)
        Q_EMIT recordChosen(m_hits[size_t(item.target)]);
    else if (QAction *action = m_index.actionOf(item))
        action->trigger();
}

void QuickFindDialog::moveSelection(int step)
{
    m_hasMoved = true;
    const int direction = step > 0 ? 1 : -1;
    const int wanted = std::clamp(m_list->currentIndex().row() + step, 0, m_model.rowCount() - 1);
    int row = m_model.choosableRow(wanted, direction);
    if (row < 0)
        row = m_model.choosableRow(wanted, -direction);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

bool QuickFindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveSelection(1);
        return true;
    case Qt::Key_Up:
        moveSelection(-1);
        return true;
    case Qt::Key_PageDown:
        moveSelection(pageStep);
        return true;
    case Qt::Key_PageUp:
        moveSelection(-pageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void QuickFindDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showItems();
}

void QuickFindDialog::retranslate()
{
    setWindowTitle(tr("Search or jump to"));
    m_edit->setPlaceholderText(tr("A page, a command, a proposal, a company, a person…"));
    m_edit->setAccessibleName(tr("Search or jump to"));
    m_list->setAccessibleName(tr("What was found"));
    if (m_model.rowCount() == 0 && !m_isSearching)
        m_hint->setText(tr("Nothing is called that. Try fewer letters, or another language."));
    else
        m_hint->setText(tr("Up and down to choose, Enter to go there, Esc to close"));
}

} // namespace pitchdesk
