// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "ui/proposals/importsession.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace pitchdesk {

class Dialogs;
class ImportFilePage;
class ImportMappingPage;
class InlineMessage;

/// Imports proposals: choose a file, map its columns with a live preview, confirm, and undo if it was a mistake.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Desk &desk, Dialogs &dialogs, EventId event, const std::vector<Challenge> &challenges,
                 QWidget *parent = nullptr);

    /// Goes on with a file that was chosen elsewhere (dropped on the page).
    void openFile(const QString &file);
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { File, Mapping, Running, Done };

    void build(const std::vector<Challenge> &challenges);
    void buildButtons(QVBoxLayout &column);
    void connectSession();
    void retranslate();
    void showStep(Step step);
    void showButtons();
    void run();
    void showDone(const ImportOutcome &outcome);
    /// The bar appears when the work takes a moment.
    void startBusy(const QString &stage);
    void stopBusy();
    void showProgress(int percent, const QString &stage);
    [[nodiscard]] bool canImport() const;
    [[nodiscard]] QString doneText() const;

    Dialogs &m_dialogs;
    ImportSession m_session;
    Step m_step = Step::File;
    ImportOutcome m_outcome;
    bool m_isUndone = false;
    QTimer m_busy;
    QStackedWidget *m_stack = nullptr;
    ImportFilePage *m_filePage = nullptr;
    ImportMappingPage *m_mappingPage = nullptr;
    QLabel *m_result = nullptr;
    InlineMessage *m_message = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_stage = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace pitchdesk
