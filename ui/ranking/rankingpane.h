// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/print/documentlanguage.h"

#include <QScrollArea>

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pitchdesk {

class InlineMessage;
class ScoreMatrixTable;

/// Explains the selected rank: the scores behind it, how ties were broken, and the decision with who, when and why.
class RankingPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit RankingPane(Desk &desk, QWidget *parent = nullptr);

    /// Shows a row of a ranking. A reason that is being typed stays while it is the same proposal.
    void showRow(const RankingView &view, const RankingRow &row, const QString &zone);
    void showNothing();
    [[nodiscard]] ProposalId shown() const;

Q_SIGNALS:
    /// The proposal's own page is wanted.
    void proposalActivated(pitchdesk::ProposalId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildContent();
    void buildDecision(QVBoxLayout &column);
    void retranslate();
    void showAll();
    void showDecision();
    void showTies();
    void decide(DecisionResult result);
    void withdraw();
    void setChairVote(bool isPreferred);
    [[nodiscard]] bool asksForChair() const;
    void finish(const Status &status);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString decisionText() const;
    [[nodiscard]] QString suggestionText() const;

    Desk &m_desk;
    DocumentLanguage m_words;
    std::optional<RankingView> m_view;
    RankingRow m_row;
    QString m_zone;
    QWidget *m_content = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_scoresHeading = nullptr;
    ScoreMatrixTable *m_matrix = nullptr;
    QLabel *m_tiesHeading = nullptr;
    QLabel *m_ties = nullptr;
    QCheckBox *m_chairVote = nullptr;
    QLabel *m_decisionHeading = nullptr;
    QLabel *m_suggestion = nullptr;
    QLabel *m_decision = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    InlineMessage *m_message = nullptr;
    std::array<QPushButton *, 3> m_decide {};
    QPushButton *m_withdraw = nullptr;
};

} // namespace pitchdesk
