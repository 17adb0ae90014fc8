// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"
#include "ui/judging/judgingtab.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pitchdesk {

class ElidedLabel;
class InlineMessage;
class SnapshotTable;

/// The panels of a round, challenge by challenge, and the judges of the event.
class PanelsTab : public JudgingTab
{
    Q_OBJECT

public:
    PanelsTab(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    void focusFilter() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;
    void showJudge(qint64 key);
    void addJudge();

Q_SIGNALS:
    /// The scoring grid of a challenge is asked for.
    void scoringRequested(qint64 challenge);

private:
    struct Snapshot {
        std::vector<PanelRow> panels;
        std::vector<JudgeRow> judges;
        std::vector<Organisation> organisations;
        std::vector<Term> fields;
    };

    void build();
    QWidget *buildPanel();
    QWidget *buildJudges();
    void connectAll();
    void fillPanels();
    void fillJudges();
    void fillMembers();
    void fillCandidates();
    void updateButtons();
    [[nodiscard]] const PanelRow *currentPanel() const;
    [[nodiscard]] const JudgeRow *judge(JudgeId id) const;
    [[nodiscard]] JudgeId currentMember() const;
    void savePanel(const Panel &panel);
    void addMember();
    void removeMember();
    void moveMember(int by);
    void makeChair();
    void editJudge(qint64 key);
    void openJudgeDialog(const Judge &judge);
    void removeJudge();
    [[nodiscard]] QString fieldNames(const Judge &judge) const;
    [[nodiscard]] QString panelNumbers(const JudgeRow &row) const;
    void showFailure(const Error &error) override;
    void clearFailure() override;

    SnapshotTable *m_panels;
    ElidedLabel *m_panelTitle;
    QListWidget *m_members;
    QLabel *m_noMembers;
    QComboBox *m_candidate;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_chair;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_score;
    QLabel *m_judgesTitle;
    QLabel *m_noJudges;
    QLineEdit *m_filter;
    SnapshotTable *m_judges;
    QPushButton *m_addJudge;
    QPushButton *m_editJudge;
    QPushButton *m_removeJudge;
    InlineMessage *m_message;
    Snapshot m_snapshot;
    JudgeId m_wantedMember;
};

} // namespace pitchdesk
