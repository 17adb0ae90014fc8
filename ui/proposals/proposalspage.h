// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/query/querytree.h"
#include "ui/desk/desk.h"
#include "ui/proposals/proposalform.h"
#include "ui/proposals/proposalsnapshot.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace pitchdesk {

class Dialogs;
class InlineMessage;
class PageHeader;
class ProposalCharts;
class ProposalFilterBar;
class ProposalPane;
class ProposalTableModel;
class ProposalTableView;
class ScreeningMode;
class SelectionBar;
class ViewsButton;
struct ProposalFilter;

/// The proposals of the open event: import, search, filter, read, edit, set status and challenge, delete.
class ProposalsPage : public QWidget
{
    Q_OBJECT

public:
    ProposalsPage(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ProposalsPage() override;

    /// Selects a proposal by its key, as soon as it is loaded.
    void showRecord(qint64 key);
    void focusFilter();
    /// Narrows the table to "late", "to_screen", "duplicates" or "no_challenge"; what is to be screened opens screening.
    void setFilterHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildWorkspace();
    QWidget *buildEmpty();
    void buildScreening();
    void buildCharts();
    void buildHeader();
    void buildTable();
    void buildShortcuts();
    void connectParts();
    void fillExport();
    void addTranslationMenus(QMenu &menu);
    void writeTranslations(Language into);
    void askForTranslations();
    void readTranslations(const QString &path, bool isMachine);
    void retranslate();

    void scheduleReload();
    void reload();
    void takeSnapshot(const Result<SharedProposals> &snapshot);
    void takeCommitted(const ChangeSet &changes);
    void switchEvent();
    void applyFilter();
    void showFilter(const ProposalFilter &filter, const QueryNode &root);
    void showTotals();
    void prepareSearch();
    void showBody();
    void showSelection();
    void showPending();
    void showCharts();
    void showSaved(const QString &file);
    void showError(const Error &error);

    void openImport(const QString &file = {});
    void openNew();
    void openDuplicates();
    void setScreening(bool screening);
    void askStatus(ProposalState state);
    void askChallenge();
    void askDelete();
    void askTags();
    void askRemoveTag(TagId id, const QString &label);
    void writeTags(std::function<Status(Workflows &)> work);
    template<typename Work>
    void write(Work work);
    [[nodiscard]] std::vector<ProposalId> selectedIds() const;
    [[nodiscard]] ProposalChoices choices() const;
    [[nodiscard]] bool canWrite() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    QTimer m_reloadTimer;
    int m_generation = 0;
    int m_searchGeneration = 0;
    /// The same number for the thread that reads: what is older need not be looked for any more.
    std::shared_ptr<std::atomic<int>> m_searchTurn = std::make_shared<std::atomic<int>>(0);
    bool m_isStale = true; ///< something changed while the page was hidden
    bool m_isLoaded = false;
    ProposalId m_pending; ///< to be selected once it is in the table
    PageHeader *m_header = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_screen = nullptr;
    QPushButton *m_duplicates = nullptr;
    QToolButton *m_export = nullptr;
    QMenu *m_exportMenu = nullptr;
    bool m_withPersonalData = false; ///< tables are exported without contact persons unless asked
    InlineMessage *m_message = nullptr;
    ProposalFilterBar *m_filters = nullptr;
    ViewsButton *m_viewsButton = nullptr;
    QToolButton *m_chartsToggle = nullptr;
    QStackedWidget *m_body = nullptr;
    ScreeningMode *m_screening = nullptr; ///< null until it is first asked for
    bool m_isScreening = false;
    QStackedWidget *m_views = nullptr; ///< table with pane, or charts
    QSplitter *m_splitter = nullptr;
    ProposalTableView *m_table = nullptr;
    ProposalTableModel *m_model = nullptr;
    SelectionBar *m_selectionBar = nullptr;
    ProposalPane *m_pane = nullptr;
    ProposalCharts *m_charts = nullptr; ///< null until they are first asked for
    QWidget *m_empty = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QPushButton *m_emptyNew = nullptr;
};

} // namespace pitchdesk
