// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/judging/judgingtab.h"
#include "ui/judging/scoresheet.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace pitchdesk {

class ChallengeScoreModel;
class InlineMessage;
class ScoreGridView;
class ScoreLegend;

/// The scoring grid: all proposals of a challenge by judges, and one proposal by judges and criteria.
class ScoringTab : public JudgingTab
{
    Q_OBJECT

public:
    ScoringTab(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    void focusFilter() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

    [[nodiscard]] ScoreSheet &sheet() { return m_sheet; }
    void showChallenge(ChallengeId challenge);
    /// Opens one proposal with the cursor on a judge's row.
    void openProposal(int proposal, int judge);
    void showOverview();

private:
    struct Snapshot {
        std::vector<PanelRow> panels;
        ScoringGrid grid;
    };

    void build();
    QWidget *buildOverview();
    QWidget *buildDetail();
    void connectAll();
    void showSnapshot(const Snapshot &snapshot);
    void fillChallenges(const std::vector<PanelRow> &panels);
    void openFromOverview();
    void step(int by);
    void followReset();
    void showEmptyState();
    void showHeading();
    void fitOverview();
    void showFailure(const Error &error) override;
    void clearFailure() override;

    ScoreSheet m_sheet;
    ChallengeScoreModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QComboBox *m_challenge;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    QTableView *m_overview;
    ScoreGridView *m_grid;
    QLabel *m_heading;
    QLabel *m_subheading;
    QLabel *m_figures;
    QLabel *m_keys;
    QLabel *m_empty;
    QPushButton *m_back;
    QPushButton *m_previous;
    QPushButton *m_next;
    ScoreLegend *m_legend;
    InlineMessage *m_message;
    std::vector<PanelRow> m_panels;
    ChallengeId m_shown;
    ProposalId m_open;
};

} // namespace pitchdesk
