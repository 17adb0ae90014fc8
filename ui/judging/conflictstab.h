// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/judging/judgingtab.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pitchdesk {

class InlineMessage;
class SnapshotTable;

/// Conflicts of interest between judges and proposals: found, declared or entered, then confirmed or dismissed.
class ConflictsTab : public JudgingTab
{
    Q_OBJECT

public:
    ConflictsTab(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    void focusFilter() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

Q_SIGNALS:
    /// How many are suspected and wait for somebody to decide.
    void suspectedCounted(int count);

private:
    struct Snapshot {
        std::vector<ConflictRow> conflicts;
        std::vector<JudgeRow> judges;
        std::vector<ProposalRow> proposals;
    };

    void build();
    QWidget *buildPane();
    void fillTable();
    void showCurrent();
    [[nodiscard]] const ConflictRow *current() const;
    void add();
    void decide(ConflictState state);
    void remove();
    void showFailure(const Error &error) override;
    void clearFailure() override;

    QLineEdit *m_filter;
    QComboBox *m_state;
    QPushButton *m_add;
    SnapshotTable *m_table;
    QLabel *m_empty;
    QWidget *m_pane;
    QLabel *m_judge;
    QLabel *m_proposal;
    QLabel *m_facts;
    QLabel *m_reasonLabel;
    QPlainTextEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_dismiss;
    QPushButton *m_remove;
    InlineMessage *m_message;
    Snapshot m_snapshot;
    qint64 m_shown = 0;
};

} // namespace pitchdesk
