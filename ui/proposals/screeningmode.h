// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/print/askagainletter.h"
#include "ui/proposals/proposalreader.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pitchdesk {

class Dialogs;
class InlineMessage;
class ProposalFiles;
class ScreeningFindings;
class ScreeningQueue;
class ScreeningVerdictBox;

/// Screening by keyboard: the queue with its progress, the proposal's answers, and what the rules make of it with the
/// verdicts so far. After a verdict the next proposal comes by itself.
class ScreeningMode : public QWidget
{
    Q_OBJECT

public:
    ScreeningMode(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Begins with the proposals of a challenge; an invalid one means all.
    void start(ChallengeId challenge);
    /// Reads nothing any more until it is started again.
    void stop();

Q_SIGNALS:
    void leaveRequested();
    void proposalActivated(pitchdesk::ProposalId id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Everything that is shown of the event.
    struct Snapshot {
        QString zone;
        std::vector<Term> fields;
        std::vector<Challenge> challenges;
        std::vector<ScreeningItem> queue;
        ScreeningProgress progress;
        ScreeningNames names;
    };
    struct Shown {
        ProposalReading reading;
        ScreeningView view;
    };

    void build();
    QWidget *buildTop();
    QWidget *buildPanes();
    void connectAll();
    static Result<Snapshot> readSnapshot(Workflows &workflows, EventId event, ChallengeId challenge);
    void reload();
    void takeSnapshot(const Snapshot &snapshot);
    void showProgress();
    void fillChallenges();
    void showProposal(ProposalId id);
    void showDetails(const Shown &shown);
    void giveVerdict(ScreeningVerdict verdict, const QString &reason);
    void settle(ScreeningVerdict verdict, const QString &reason);
    void takeWritten(const Status &status, ProposalId next);
    void askForFolder();
    void writeLetters(const QString &folder);
    void showLetters(const AskAgainLetters &letters, int written, const QString &folder);
    void retranslate();
    [[nodiscard]] ChallengeId challenge() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    QTimer m_reloadTimer;
    bool m_isOn = false;
    bool m_isWriting = false; ///< a verdict is on its way: keys wait for it
    int m_generation = 0;
    int m_shownGeneration = 0;
    ChallengeId m_challenge;
    ProposalId m_wanted; ///< comes after the verdict that was given
    ProposalId m_shown;
    Snapshot m_snapshot;
    QPushButton *m_back;
    QComboBox *m_challenges;
    QProgressBar *m_bar;
    QLabel *m_counts;
    QPushButton *m_letters;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    ScreeningQueue *m_queue;
    ProposalReader *m_reader;
    ProposalFiles *m_files;
    ScreeningFindings *m_findings;
    ScreeningVerdictBox *m_verdict;
};

} // namespace pitchdesk
