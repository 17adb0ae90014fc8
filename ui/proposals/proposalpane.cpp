// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalpane.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/noteedit.h"
#include "ui/proposals/duplicatedialog.h"
#include "ui/proposals/proposalfiles.h"
#include "ui/proposals/translationsdialog.h"

#include <QDropEvent>
#include <QEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

/// The files and folders of this computer that are dropped.
QStringList droppedPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ProposalPane::ProposalPane(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
{
    build(dialogs);
    setAcceptDrops(true);
    retranslate();
    showState();
}

void ProposalPane::build(Dialogs &dialogs)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 4, 8, 0);
    bar->addStretch(1);
    m_translations = new QPushButton;
    m_translations->setObjectName(QStringLiteral("proposals.translations"));
    bar->addWidget(m_translations);
    m_edit = new QPushButton;
    m_edit->setObjectName(QStringLiteral("proposals.edit"));
    m_edit->setCheckable(true);
    bar->addWidget(m_edit);
    column->addLayout(bar);
    m_message = new InlineMessage;
    m_message->setObjectName(QStringLiteral("proposals.pane.message"));
    m_message->hide();
    column->addWidget(m_message);
    m_stack = new QStackedWidget;
    m_hint = new QLabel;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_reader = new ProposalReader;
    m_formArea = new QScrollArea;
    m_formArea->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_form = new ProposalForm(QStringLiteral("proposals.form"));
    m_formArea->setWidget(m_form);
    for (QWidget *page :
         {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_reader), static_cast<QWidget *>(m_formArea)})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    m_files = new ProposalFiles(m_desk, dialogs);
    column->addWidget(m_files);
    connect(m_files, &ProposalFiles::failed, m_message, &InlineMessage::showError);
    connect(m_files, &ProposalFiles::told, m_message, &InlineMessage::showInfo);
    m_note = new NoteEdit(QStringLiteral("proposals"));
    column->addWidget(m_note);
    connect(m_note, &NoteEdit::saveRequested, this, &ProposalPane::saveNote);
    connect(m_reader, &ProposalReader::noteEditRequested, m_note, &NoteEdit::edit);
    connect(m_reader, &ProposalReader::noteRemovalRequested, this, &ProposalPane::removeNote);
    connect(m_translations, &QPushButton::clicked, this, &ProposalPane::showTranslations);
    connect(m_edit, &QPushButton::toggled, this, &ProposalPane::setEditing);
    connect(m_reader, &ProposalReader::proposalActivated, this, &ProposalPane::proposalActivated);
    connect(m_reader, &ProposalReader::comparisonRequested, this, &ProposalPane::compareWith);
    connect(m_reader, &ProposalReader::editRequested, this, [this] { setEditing(true); });
    connect(m_form, &ProposalForm::fieldLeft, this, &ProposalPane::save);
}

void ProposalPane::compareWith(ProposalId other)
{
    auto *dialog = new DuplicateDialog(m_desk, std::min(m_id, other), std::max(m_id, other), m_choices, this);
    connect(dialog, &DuplicateDialog::merged, this, &ProposalPane::proposalActivated);
    dialog->open();
}

void ProposalPane::showTranslations()
{
    const QString &written = m_reading.detail.proposal.language;
    (new TranslationsDialog(m_desk, m_dialogs, m_id, written, !m_desk.isReadOnly(), this))->open();
}

void ProposalPane::setChoices(const ProposalChoices &choices)
{
    m_choices = choices;
    m_form->setChoices(choices);
    if (m_loaded)
        m_reader->showDetail(m_reading, m_choices.fields, m_choices.zone);
}

void ProposalPane::showProposal(ProposalId id, int selected)
{
    m_selected = selected;
    if (id == m_id) {
        showState();
        return;
    }
    m_saving = false;
    if (isEditing())
        m_form->commitPending();
    m_id = id;
    m_loaded = false;
    m_saving = false;
    m_saveAgain = false;
    m_message->clear();
    m_note->clear();
    if (id.isValid())
        reload();
    else
        ++m_generation;
    showState();
}

void ProposalPane::reload()
{
    if (!m_id.isValid())
        return;
    const int generation = ++m_generation;
    m_desk.read([id = m_id](Workflows &workflows) { return readProposal(workflows, id); })
        .then(this, [this, generation](Result<ProposalReading> reading) {
            if (generation == m_generation)
                take(std::move(reading));
        });
}

void ProposalPane::take(Result<ProposalReading> reading)
{
    if (!reading) {
        m_loaded = false;
        m_saving = false;
        m_message->showError(errorText(reading.error()));
        showState();
        return;
    }
    m_reading = std::move(*reading);
    m_loaded = true;
    m_saving = false;
    m_form->load(m_reading.detail.proposal);
    m_files->showFiles(m_id, {m_reading.attachments, m_reading.missingFiles});
    m_reader->setWritable(!m_desk.isReadOnly());
    m_reader->showDetail(m_reading, m_choices.fields, m_choices.zone);
    showState();
    if (std::exchange(m_saveAgain, false))
        save();
}

bool ProposalPane::isEditing() const
{
    return m_edit->isChecked();
}

void ProposalPane::setEditing(bool editing)
{
    if (!editing)
        m_form->commitPending();
    {
        const QSignalBlocker blocker(m_edit);
        m_edit->setChecked(editing && !m_desk.isReadOnly());
    }
    showState();
    if (isEditing() && m_loaded)
        m_form->focusField(QStringLiteral("title"));
}

void ProposalPane::showState()
{
    m_edit->setVisible(m_loaded);
    m_translations->setVisible(m_loaded && !isEditing());
    m_translations->setText(tr("Translations…"));
    m_translations->setAccessibleName(tr("Translations of the proposal"));
    m_edit->setEnabled(!m_desk.isReadOnly());
    m_edit->setText(isEditing() ? tr("Done") : tr("Edit"));
    m_edit->setAccessibleName(isEditing() ? tr("Stop editing the proposal") : tr("Edit the proposal"));
    if (!m_loaded) {
        m_hint->setText(m_selected > 1 ? tr("%n proposal(s) selected.", nullptr, m_selected)
                                       : tr("Choose a proposal in the table to read it here."));
        m_hint->setVisible(!m_id.isValid());
    }
    QWidget *page = !m_loaded ? static_cast<QWidget *>(m_hint)
        : isEditing()         ? static_cast<QWidget *>(m_formArea)
                              : m_reader;
    m_stack->setCurrentWidget(page);
    m_note->setVisible(m_loaded && !isEditing());
    m_files->setVisible(m_loaded && !isEditing());
    m_files->setWritable(!m_desk.isReadOnly());
    m_note->setWritable(!m_desk.isReadOnly());
}

void ProposalPane::save()
{
    if (m_saving) { // the record as stored is read first, so that a contact or startup made by it is not made twice
        m_saveAgain = true;
        return;
    }
    const Proposal proposal = m_form->proposal();
    m_form->clearErrors();
    m_form->markSaved();
    if (proposal == m_reading.detail.proposal)
        return;
    m_saving = true;
    m_desk.write([proposal](Workflows &workflows) { return workflows.proposals.save(proposal); })
        .then(this, [this, id = proposal.id](Result<ProposalId> saved) { finishSave(id, saved); });
}

void ProposalPane::finishSave(ProposalId id, const Result<ProposalId> &saved)
{
    if (id != m_id) {
        if (!saved)
            m_message->showError(errorText(saved.error()));
        return;
    }
    if (saved) {
        reload();
        return;
    }
    m_saving = false;
    if (isEditing())
        m_form->showError(saved.error());
    else
        m_message->showError(errorText(saved.error()));
}

void ProposalPane::saveNote(NoteId id, const QString &text)
{
    Note note;
    note.id = id;
    note.proposal = id.isValid() ? ProposalId() : m_id;
    note.text = text;
    m_desk.write([note](Workflows &workflows) { return workflows.notes.save(note); })
        .then(this, [this, shown = m_id](const Result<NoteId> &saved) {
            if (!saved)
                m_message->showError(errorText(saved.error()));
            else if (shown == m_id)
                m_note->clear();
        });
}

void ProposalPane::removeNote(NoteId id)
{
    m_desk.write([id](Workflows &workflows) { return workflows.notes.remove(id); })
        .then(this, [this](const Status &removed) {
            if (!removed)
                m_message->showError(errorText(removed.error()));
        });
}

void ProposalPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_loaded && !m_desk.isReadOnly() && !droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProposalPane::dropEvent(QDropEvent *event)
{
    m_files->add(droppedPaths(event->mimeData()));
}

void ProposalPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProposalPane::retranslate()
{
    setAccessibleName(tr("Selected proposal"));
    m_formArea->setAccessibleName(tr("Edit the proposal"));
    m_reader->setAccessibleName(tr("Proposal"));
    if (m_loaded)
        m_reader->showDetail(m_reading, m_choices.fields, m_choices.zone);
    showState();
}

} // namespace pitchdesk
