// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/scoregridview.h"

#include "ui/common/errortext.h"
#include "ui/judging/cellnote.h"
#include "ui/judging/proposalscoremodel.h"
#include "ui/judging/scorecelldelegate.h"
#include "ui/judging/scorelook.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace pitchdesk {

ScoreGridView::ScoreGridView(ScoreSheet &sheet, QWidget *parent)
    : QTableView(parent)
    , m_sheet(sheet)
    , m_model(new ProposalScoreModel(sheet, this))
    , m_note(new CellNote(viewport()))
{
    setModel(m_model);
    setItemDelegate(new ScoreCellDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhDigitsOnly);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_note->hide();
    connect(&m_sheet, &ScoreSheet::refused, this, &ScoreGridView::showRefusal);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScoreGridView::keepCurrent);
}

void ScoreGridView::showRefusal(const CellAddress &at, const Error &error)
{
    const QModelIndex index = m_model->indexOf(at);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    say(index, errorText(error));
}

void ScoreGridView::retranslate()
{
    m_model->retranslate();
    fitColumns();
}

void ScoreGridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ScoreGridView::fitColumns()
{
    const int line = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(line * 2 + 8);
    int lines = 2;
    const int columns = std::max(1, m_model->columnCount());
    const int width = std::max(40, viewport()->width() / columns - 12);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString text = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect box = horizontalHeader()->fontMetrics().boundingRect(QRect(0, 0, width, 1000),
                                                                         int(Qt::TextWordWrap), text);
        lines = std::max(lines, (box.height() + line - 1) / line);
    }
    horizontalHeader()->setFixedHeight(std::min(lines, 5) * line + 12);
}

int ScoreGridView::currentJudge() const
{
    return m_current.judge;
}

QString ScoreGridView::noteText() const
{
    return m_note->isVisibleTo(this) ? m_note->sentence() : QString();
}

void ScoreGridView::showProposal(int proposal, int judge)
{
    m_current = {proposal, judge, 0};
    m_moving = true;
    m_model->showProposal(proposal);
    m_moving = false;
    for (int c = 0; c < m_model->criterionCount(); ++c) {
        const CellAddress at {proposal, judge, c};
        if (m_sheet.contains(at) && m_sheet.value(at).state == ScoreState::Missing) {
            m_current = at;
            break;
        }
    }
    keepCurrent();
    fitColumns();
}

/// After another snapshot the cursor stands on the same cell again.
void ScoreGridView::keepCurrent()
{
    if (m_moving || m_model->rowCount() == 0)
        return;
    m_current.proposal = m_model->proposal();
    m_current.judge = std::clamp(m_current.judge, 0, m_model->judgeCount() - 1);
    m_current.criterion = std::clamp(m_current.criterion, 0, std::max(0, m_model->criterionCount() - 1));
    setCurrentIndex(m_model->indexOf(m_current));
}

void ScoreGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (previous.isValid() && !m_model->typing().isEmpty())
        m_model->setTyping({}, {});
    hideNote();
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    if (const auto at = m_model->addressOf(current))
        m_current = *at;
}

void ScoreGridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

QVariant ScoreGridView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return false;
    if (query == Qt::ImHints)
        return int(Qt::ImhDigitsOnly | Qt::ImhLatinOnly);
    return QTableView::inputMethodQuery(query);
}

void ScoreGridView::inputMethodEvent(QInputMethodEvent *event)
{
    for (const QChar character : event->commitString())
        handleCharacter(character);
    event->accept();
}

void ScoreGridView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && handleCommandKey(event->key())) {
        event->accept();
        return;
    }
    bool handled = false;
    if (isPlain) {
        for (const QChar character : event->text())
            handled = handleCharacter(character) || handled;
    }
    if (handled) {
        event->accept();
        return;
    }
    if (!m_model->typing().isEmpty() && event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down && !commitTyping())
        return;
    QTableView::keyPressEvent(event);
}

bool ScoreGridView::handleCommandKey(int key)
{
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (m_model->typing().isEmpty() || commitTyping())
            Q_EMIT proposalRequested(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->typing().isEmpty())
            moveOn();
        else if (commitTyping())
            moveOn();
        return true;
    case Qt::Key_Backspace:
        if (!m_model->typing().isEmpty()) {
            m_model->setTyping(currentIndex(), m_model->typing().chopped(1));
            return true;
        }
        clearCell();
        return true;
    case Qt::Key_Delete:
        clearCell();
        return true;
    case Qt::Key_Escape:
        if (!m_model->typing().isEmpty())
            m_model->setTyping({}, {});
        else if (m_note->isVisibleTo(this))
            hideNote();
        else
            Q_EMIT backRequested();
        return true;
    default:
        return false;
    }
}

bool ScoreGridView::handleCharacter(QChar character)
{
    const ScoreKey key = scoreKeyOf(character);
    if (key.command == ScoreCommand::None || !m_model->addressOf(currentIndex()))
        return false;
    if (!mayEnter())
        return true;
    const bool isFigure = key.command == ScoreCommand::Digit || key.command == ScoreCommand::Separator;
    if (isFigure && m_sheet.value(m_current).state == ScoreState::Recused) {
        say(currentIndex(), tr("This judge is recused from the proposal. Press Delete first to score all the same."));
        return true;
    }
    switch (key.command) {
    case ScoreCommand::Digit:
        if (isOneDigitScale(m_sheet.grid().rubric))
            typeDigit(key.digit);
        else
            typeText(QLatin1Char(char('0' + key.digit)));
        break;
    case ScoreCommand::Separator:
        if (!isOneDigitScale(m_sheet.grid().rubric))
            typeText(u'.');
        break;
    case ScoreCommand::Abstain:
        enter(ScoreValue::abstained());
        moveOn();
        break;
    case ScoreCommand::Recuse:
        recuse();
        break;
    case ScoreCommand::Clear:
    case ScoreCommand::None:
        break;
    }
    return true;
}

/// Says at the cell why it takes no score now; true when it does.
bool ScoreGridView::mayEnter()
{
    hideNote();
    const auto at = m_model->addressOf(currentIndex());
    if (!at)
        return false;
    if (m_readOnly) {
        say(currentIndex(), tr("This file is open to read only."));
        return false;
    }
    if (m_sheet.isBarred(at->proposal, at->judge)) {
        say(currentIndex(), tr("A confirmed conflict of interest keeps this judge from scoring the proposal."));
        return false;
    }
    return true;
}

void ScoreGridView::refuse(const Error &error)
{
    say(currentIndex(), errorText(error));
}

void ScoreGridView::typeDigit(int digit)
{
    const Rubric &rubric = m_sheet.grid().rubric;
    const Centipoints points = digit * centipointsPerPoint;
    switch (fitOf(rubric, points)) {
    case ScaleFit::OutOfScale:
        refuse(Error {ErrorCode::ScoreOutOfScale, {}, {}}
                   .with(QStringLiteral("value"), ScoreWords::points(points))
                   .with(QStringLiteral("minimum"), ScoreWords::points(rubric.scaleMinimum))
                   .with(QStringLiteral("maximum"), ScoreWords::points(rubric.scaleMaximum)));
        return;
    case ScaleFit::NotOnStep:
        refuse(Error {ErrorCode::ScoreNotOnStep, {}, {}}
                   .with(QStringLiteral("value"), ScoreWords::points(points))
                   .with(QStringLiteral("step"), ScoreWords::points(rubric.scaleStep)));
        return;
    case ScaleFit::Fits:
        break;
    }
    enter(ScoreValue::scored(points));
    moveOn();
}

void ScoreGridView::typeText(QChar character)
{
    if (m_model->typing().size() < 8)
        m_model->setTyping(currentIndex(), m_model->typing() + character);
}

bool ScoreGridView::commitTyping()
{
    const QString typed = m_model->typing();
    const Rubric &rubric = m_sheet.grid().rubric;
    const auto points = pointsOf(typed);
    const ScaleFit fit = points ? fitOf(rubric, *points) : ScaleFit::OutOfScale;
    if (fit == ScaleFit::Fits) {
        m_model->setTyping({}, {});
        enter(ScoreValue::scored(*points));
        return true;
    }
    if (fit == ScaleFit::NotOnStep)
        refuse(Error {ErrorCode::ScoreNotOnStep, {}, {}}
                   .with(QStringLiteral("value"), typed)
                   .with(QStringLiteral("step"), ScoreWords::points(rubric.scaleStep)));
    else
        refuse(Error {ErrorCode::ScoreOutOfScale, {}, {}}
                   .with(QStringLiteral("value"), typed)
                   .with(QStringLiteral("minimum"), ScoreWords::points(rubric.scaleMinimum))
                   .with(QStringLiteral("maximum"), ScoreWords::points(rubric.scaleMaximum)));
    return false;
}

void ScoreGridView::enter(const ScoreValue &value)
{
    m_sheet.enter(m_current, value);
}

void ScoreGridView::recuse()
{
    m_sheet.enterRow(m_current.proposal, m_current.judge, ScoreValue::recused());
    m_current.criterion = std::max(0, m_model->criterionCount() - 1);
    moveOn();
}

void ScoreGridView::clearCell()
{
    if (!m_model->typing().isEmpty())
        m_model->setTyping({}, {});
    if (!m_model->addressOf(currentIndex()) || !mayEnter())
        return;
    if (m_sheet.value(m_current).state == ScoreState::Recused)
        m_sheet.enterRow(m_current.proposal, m_current.judge, {});
    else
        enter({});
}

void ScoreGridView::moveOn()
{
    std::vector<bool> open;
    for (int judge = 0; judge < m_model->judgeCount(); ++judge)
        open.push_back(!m_sheet.isBarred(m_current.proposal, judge));
    const EntryPosition next = nextPosition({m_current.judge, m_current.criterion}, m_model->criterionCount(), open);
    setCurrentIndex(m_model->indexOf({m_current.proposal, next.judge, next.criterion}));
}

void ScoreGridView::say(const QModelIndex &at, const QString &sentence)
{
    scrollTo(at);
    m_note->showAt(visualRect(at), sentence);
}

void ScoreGridView::hideNote()
{
    m_note->hide();
}

} // namespace pitchdesk
