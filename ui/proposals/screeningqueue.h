// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/screeningworkflow.h"
#include "ui/print/documentlanguage.h"

#include <QListWidget>

namespace pitchdesk {

/// The proposals that are to be screened. One key gives a verdict on the current one: E, N or A, of any width; arrows go
/// to the one before and the next, Escape leaves. The input method is off.
class ScreeningQueue : public QListWidget
{
    Q_OBJECT

public:
    explicit ScreeningQueue(QWidget *parent = nullptr);

    /// Shows a queue with `wanted` chosen, else the one that was, else the one that has its place.
    void setItems(const std::vector<ScreeningItem> &items, const QString &operatorName, ProposalId wanted);
    [[nodiscard]] ProposalId current() const;
    /// The next after the current one that waits for a word of the operator; from the top when there is none below.
    [[nodiscard]] ProposalId nextToScreen() const;
    void step(int by);
    void retranslate();

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void proposalChosen(pitchdesk::ProposalId id);
    void verdictTyped(pitchdesk::ScreeningVerdict verdict);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString textOf(const DocumentLanguage &words, const ScreeningItem &item) const;

    std::vector<ScreeningItem> m_items;
    QString m_operator;
};

} // namespace pitchdesk
