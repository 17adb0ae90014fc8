// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/ranking/rankingsnapshot.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace pitchdesk {

class Dialogs;
class InlineMessage;
class PageHeader;
class RankingCharts;
class RankingPane;
class RankingTableModel;
class RankingTableView;

/// The ranking of each challenge, explained row by row, and the decisions on it.
class RankingPage : public QWidget
{
    Q_OBJECT

public:
    RankingPage(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~RankingPage() override;

    /// Selects a proposal by its key, in the ranking of its challenge.
    void showRecord(qint64 key);
    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHeader();
    QWidget *buildSelector();
    QWidget *buildTable();
    void connectParts();
    void fillExport();
    void retranslate();

    void scheduleReload();
    void reload();
    void takeSnapshot(Result<RankingSnapshot> snapshot);
    void switchEvent();
    void fillRounds();
    void fillChallenges();
    void showChallenge();
    void stepChallenge(int by);
    void showColumns();
    [[nodiscard]] int widthKey(int column) const;
    [[nodiscard]] int usualWidth(int column) const;
    void showSelection();
    void showBody();
    void showSummary();
    void showPending();
    void showSaved(const QString &file);
    void showError(const Error &error);
    void askDecideAsSuggested();
    [[nodiscard]] const RankingView *currentView() const;
    [[nodiscard]] ProposalId selectedId() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    QTimer m_reloadTimer;
    int m_generation = 0;
    bool m_isStale = true;
    bool m_isLoaded = false;
    RankingSnapshot m_snapshot;
    ProposalId m_pending;
    PageHeader *m_header = nullptr;
    QPushButton *m_decideAll = nullptr;
    QPushButton *m_chart = nullptr;
    QToolButton *m_export = nullptr;
    QMenu *m_exportMenu = nullptr;
    InlineMessage *m_message = nullptr;
    QComboBox *m_round = nullptr;
    QComboBox *m_challenge = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QCheckBox *m_showCriteria = nullptr;
    QCheckBox *m_showJudges = nullptr;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_body = nullptr;
    QLabel *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    RankingTableView *m_table = nullptr;
    RankingTableModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    RankingPane *m_pane = nullptr;
    RankingCharts *m_charts = nullptr;
    QHash<int, int> m_widths; ///< column widths that the user has set, by widthKey()
    bool m_isApplyingColumns = false;
};

} // namespace pitchdesk
