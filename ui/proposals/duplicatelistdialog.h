// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/duplicateworkflow.h"
#include "ui/desk/desk.h"
#include "ui/proposals/jobprogress.h"
#include "ui/proposals/proposalform.h"

#include <QDialog>
#include <QHash>

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace pitchdesk {

class InlineMessage;

/// Two proposals that look alike: what they share, and how alike their texts are where that was found.
struct AlikePair {
    ProposalId first;
    ProposalId second;
    QStringList reasons;
    double similarity = 0; ///< 0 = not found to be alike
};

/// All pairs of an event that look like the same proposal, the surest first, to be compared one after another. Looks for
/// them in the background; closing it stops that.
class DuplicateListDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicateListDialog(Desk &desk, EventId event, const ProposalChoices &choices, QWidget *parent = nullptr);
    ~DuplicateListDialog() override;

Q_SIGNALS:
    /// Somebody wants to see this one.
    void proposalActivated(pitchdesk::ProposalId id);

private:
    struct Found {
        std::vector<AlikePair> pairs;
        QHash<ProposalId, QString> names;
    };
    static Result<Found> find(Workflows &workflows, EventId event, Progress &progress);

    void build();
    void load();
    void show(const Found &found);
    void compareCurrent();
    [[nodiscard]] static QString whyAlike(const AlikePair &pair);

    Desk &m_desk;
    EventId m_event;
    ProposalChoices m_choices;
    std::vector<AlikePair> m_pairs;
    std::shared_ptr<JobProgress> m_progress;
    InlineMessage *m_message;
    QLabel *m_state;
    QTableWidget *m_table;
    QPushButton *m_compare;
};

} // namespace pitchdesk
