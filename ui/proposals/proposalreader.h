// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentlanguage.h"
#include "ui/proposals/proposalsnapshot.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace pitchdesk {

/// A proposal to be read whole: title, startup, badges, summary, answers, contact, conflicts and history.
class ProposalReader : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProposalReader(QWidget *parent = nullptr);

    /// `fields` words the proposal's fields, `zone` is the event's.
    void showDetail(const ProposalDetail &detail, const std::vector<Term> &fields, const QString &zone);

Q_SIGNALS:
    /// A link to another proposal was followed.
    void proposalActivated(pitchdesk::ProposalId id);
    void editRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void addHeader(const ProposalDetail &detail);
    void addBadges(const ProposalDetail &detail);
    void addDuplicates(const ProposalDetail &detail);
    void addFacts(const ProposalDetail &detail, const std::vector<Term> &fields);
    void addTexts(const Proposal &proposal);
    void addContact(const Person &contact);
    void addConflicts(const std::vector<Conflict> &conflicts);
    void addHistory(const std::vector<HistoryEntry> &history);
    void addHeading(const QString &text);
    QLabel *addText(const QString &text, bool muted = false);
    void addRows(const std::vector<std::pair<QString, QString>> &rows);

    DocumentLanguage m_words;
    QString m_zone;
    ProposalId m_shown;
    QVBoxLayout *m_column = nullptr;
};

} // namespace pitchdesk
