// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/judging/scoreentry.h"
#include "ui/judging/scoresheet.h"

#include <QTableView>

namespace pitchdesk {

class CellNote;
class ProposalScoreModel;

/// The grid in which one proposal is scored, by keyboard alone: digits score and move on, A abstains, R recuses the
/// judge from the proposal, Delete clears, Page Up and Page Down change the proposal, Escape goes back. Full-width
/// digits count as digits; the input method is off. A score outside the scale is refused at its cell.
class ScoreGridView : public QTableView
{
    Q_OBJECT

public:
    ScoreGridView(ScoreSheet &sheet, QWidget *parent = nullptr);

    [[nodiscard]] ProposalScoreModel &scores() { return *m_model; }
    /// Shows a proposal with the cursor on a judge's first criterion that is still missing, or on the first one.
    void showProposal(int proposal, int judge);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] int currentJudge() const;
    /// The sentence that stands at a cell at present; empty when there is none.
    [[nodiscard]] QString noteText() const;
    void retranslate();

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// Another proposal is asked for: +1 the next, -1 the one before.
    void proposalRequested(int step);
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool handleCommandKey(int key);
    bool handleCharacter(QChar character);
    void typeDigit(int digit);
    void typeText(QChar character);
    bool commitTyping();
    void enter(const ScoreValue &value);
    void recuse();
    void clearCell();
    void moveOn();
    bool mayEnter();
    void refuse(const Error &error);
    void say(const QModelIndex &at, const QString &sentence);
    void hideNote();
    void keepCurrent();
    void fitColumns();
    void showRefusal(const CellAddress &at, const Error &error);

    ScoreSheet &m_sheet;
    ProposalScoreModel *m_model;
    CellNote *m_note;
    CellAddress m_current;
    bool m_readOnly = false;
    bool m_moving = false;
};

} // namespace pitchdesk
