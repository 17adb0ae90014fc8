// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentlanguage.h"
#include "ui/proposals/proposalreading.h"

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

    /// Whether notes can be changed and deleted.
    void setWritable(bool writable) { m_isWritable = writable; }
    /// Folded texts that are marked wherever they occur.
    void setSought(const QStringList &folded);
    /// `fields` words the proposal's fields, `zone` is the event's.
    void showDetail(const ProposalReading &reading, const std::vector<Term> &fields, const QString &zone);

Q_SIGNALS:
    /// A link to another proposal was followed.
    void proposalActivated(pitchdesk::ProposalId id);
    /// The shown proposal is to be compared with another one that it looks like.
    void comparisonRequested(pitchdesk::ProposalId other);
    void editRequested();
    void noteEditRequested(const pitchdesk::Note &note);
    void noteRemovalRequested(pitchdesk::NoteId id);

protected:
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void addHeader(const ProposalDetail &detail);
    void addBadges(const ProposalDetail &detail);
    void addTags();
    void addDuplicates(const ProposalDetail &detail);
    void followLink(const QString &target);
    void addFacts(const ProposalDetail &detail, const std::vector<Term> &fields);
    void addTexts(const Proposal &proposal);
    void addAnswers();
    /// What a text is in the language of the window, where it was translated into it.
    void addTranslation(TranslatedField field, QuestionId question = {});
    void addContact(const Person &contact);
    void addConflicts(const ProposalReading &reading);
    void addNotes();
    void addHistory(const std::vector<HistoryEntry> &history);
    void addHeading(const QString &text);
    QLabel *addText(const QString &text, bool muted = false);
    /// A text in which what was sought is marked.
    QLabel *addMarked(const QString &text);
    void addRows(const std::vector<std::pair<QString, QString>> &rows);

    void rebuild();

    DocumentLanguage m_words;
    ProposalReading m_reading;
    std::vector<Term> m_fields;
    QString m_zone;
    QStringList m_sought;
    bool m_isWritable = true;
    QVBoxLayout *m_column = nullptr;
};

} // namespace pitchdesk
