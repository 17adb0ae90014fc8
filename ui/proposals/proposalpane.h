// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/proposals/proposalform.h"
#include "ui/proposals/proposalreader.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace pitchdesk {

class InlineMessage;
class Dialogs;
class NoteEdit;
class ProposalFiles;

/// The pane beside the table: the selected proposal to be read, or as a form that saves each field when it is left.
class ProposalPane : public QWidget
{
    Q_OBJECT

public:
    ProposalPane(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void setChoices(const ProposalChoices &choices);
    /// Shows a proposal; an invalid id shows what to do instead. `selected` is how many rows are selected.
    void showProposal(ProposalId id, int selected);
    [[nodiscard]] ProposalId shown() const { return m_id; }
    /// Reads the shown proposal again; typing in the form stays.
    void reload();
    /// Folded texts that are marked where they are read.
    void setSought(const QStringList &folded) { m_reader->setSought(folded); }
    void setEditing(bool editing);
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void proposalActivated(pitchdesk::ProposalId id);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(Dialogs &dialogs);
    void retranslate();
    void take(Result<ProposalReading> reading);
    void compareWith(ProposalId other);
    void showTranslations();
    void showState();
    void save();
    void saveNote(NoteId id, const QString &text);
    void removeNote(NoteId id);
    void finishSave(ProposalId id, const Result<ProposalId> &saved);

    Desk &m_desk;
    Dialogs &m_dialogs;
    ProposalId m_id;
    int m_selected = 0;
    int m_generation = 0;
    bool m_loaded = false;
    bool m_saving = false;    ///< a save is on its way, or its outcome being read
    bool m_saveAgain = false; ///< another field was left meanwhile
    ProposalReading m_reading;
    ProposalChoices m_choices;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_hint = nullptr;
    ProposalReader *m_reader = nullptr;
    QScrollArea *m_formArea = nullptr;
    ProposalForm *m_form = nullptr;
    QPushButton *m_translations = nullptr;
    QPushButton *m_edit = nullptr;
    InlineMessage *m_message = nullptr;
    ProposalFiles *m_files = nullptr;
    NoteEdit *m_note = nullptr;
};

} // namespace pitchdesk
