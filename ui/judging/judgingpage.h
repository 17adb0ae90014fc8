// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace pitchdesk {

class ConflictsTab;
class InlineMessage;
class JudgingTab;
class PageHeader;
class PanelsTab;
class ScoringTab;

/// Judging: who judges what, who must not, and the scoring grid.
class JudgingPage : public QWidget
{
    Q_OBJECT

public:
    JudgingPage(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows a judge by its key.
    void showRecord(qint64 key);
    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Rounds {
        std::vector<Round> rounds;
        RoundId current;
    };

    void build();
    void reload();
    void showRounds(const Rounds &rounds);
    void fillRounds();
    void setRound(RoundId round);
    void reloadTouched(const ChangeSet &changes);
    void retranslate();

    Desk &m_desk;
    PageHeader *m_header;
    QPushButton *m_enter;
    QPushButton *m_addJudge;
    QLabel *m_roundLabel;
    QComboBox *m_round;
    QTabWidget *m_tabs;
    PanelsTab *m_panels;
    ConflictsTab *m_conflicts;
    ScoringTab *m_scoring;
    InlineMessage *m_message;
    std::array<JudgingTab *, 3> m_all {};
    std::vector<Round> m_rounds;
    EventId m_event;
    RoundId m_shown;
    int m_suspected = 0;
    quint64 m_generation = 0;
};

} // namespace pitchdesk
