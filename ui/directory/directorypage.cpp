// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorypage.h"

#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/noteedit.h"
#include "ui/common/pageheader.h"
#include "ui/common/tableview.h"
#include "ui/desk/desk.h"
#include "ui/directory/directoryfilterbar.h"
#include "ui/directory/mergedialog.h"
#include "ui/directory/persondialog.h"
#include "ui/print/languagemenu.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTextBrowser>
#include <QThreadPool>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace pitchdesk {

struct DirectoryPage::Snapshot {
    DirectoryKind kind = DirectoryKind::Organisations;
    std::vector<OrganisationEntry> organisations;
    std::vector<PersonEntry> people;
    std::vector<Term> fields;
    QStringList countries;
};

DirectoryKind DirectoryPage::kind() const
{
    return m_tabs->currentIndex() == 1 ? DirectoryKind::People : DirectoryKind::Organisations;
}

void DirectoryPage::showKind(DirectoryKind kind)
{
    m_tabs->setCurrentIndex(int(kind));
}

void DirectoryPage::showOrganisation(OrganisationId id)
{
    showKind(DirectoryKind::Organisations);
    select(id.value());
}

void DirectoryPage::showPerson(PersonId id)
{
    showKind(DirectoryKind::People);
    select(id.value());
}

/// Chooses a record, taking filters away that hide it.
void DirectoryPage::select(qint64 key)
{
    m_wanted = key;
    if (m_filter->isNarrowed())
        m_filter->clear();
    else
        reload();
}

void DirectoryPage::focusFilter()
{
    m_filter->focusText();
}

void DirectoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void DirectoryPage::reload()
{
    const quint64 generation = ++m_generation;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_desk
        .read([filter = m_filter->filter(), kind = kind()](Workflows &workflows) -> Result<Snapshot> {
            Snapshot snapshot;
            snapshot.kind = kind;
            if (kind == DirectoryKind::Organisations) {
                PD_ASSIGN(snapshot.organisations, workflows.directory.organisations(filter));
            } else {
                PD_ASSIGN(snapshot.people, workflows.directory.people(filter));
            }
            PD_ASSIGN(snapshot.fields, workflows.events.terms(QStringLiteral("field")));
            PD_ASSIGN(snapshot.countries, workflows.directory.countries());
            return snapshot;
        })
        .then(this, [this, generation](Result<Snapshot> snapshot) {
            if (generation != m_generation)
                return;
            if (snapshot)
                show(std::move(*snapshot));
            else
                m_message->showError(errorText(snapshot.error()));
        });
}

void DirectoryPage::show(Snapshot snapshot)
{
    const Side &shown = side();
    const qint64 chosen = m_wanted != 0 ? std::exchange(m_wanted, 0) : shown.table->currentId();
    m_filter->setFields(snapshot.fields);
    m_filter->setCountries(snapshot.countries);
    shown.model->setFields(snapshot.fields);
    if (snapshot.kind == DirectoryKind::Organisations)
        shown.model->setOrganisations(std::move(snapshot.organisations));
    else
        shown.model->setPeople(std::move(snapshot.people));
    // What may be the same stands beside each other, whatever column was sorted by.
    if (m_filter->filter().alikeOnly)
        shown.order->sort(-1);
    else if (shown.order->sortColumn() < 0)
        shown.table->sortByColumn(0, Qt::AscendingOrder);
    const bool isEmpty = shown.model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 2 : int(kind()));
    if (!isEmpty) {
        const int row = shown.model->rowOf(chosen);
        const QModelIndex index = row < 0 ? shown.order->index(0, 0)
                                          : shown.order->mapFromSource(shown.model->index(row, 0));
        shown.table->setCurrentIndex(index);
        shown.table->scrollTo(index);
    }
    retranslate();
    showSelected();
}

/// Rows of the model, in the order in which they stand.
QList<int> DirectoryPage::selectedRows() const
{
    QModelIndexList indexes = side().table->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(),
              [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows << side().order->mapToSource(index).row();
    return rows;
}

void DirectoryPage::showSelected()
{
    updateButtons();
    const quint64 generation = ++m_profileGeneration;
    const bool hasRows = side().model->rowCount() > 0;
    const qint64 key = hasRows ? side().table->currentId() : 0;
    if (key == 0) {
        m_shown.reset();
        word();
        return;
    }
    const QDateTime now = m_desk.clock().now();
    const auto done = [this, generation](const Result<DirectoryProfile> &profile) {
        if (generation == m_profileGeneration)
            showProfile(profile);
    };
    if (kind() == DirectoryKind::Organisations) {
        m_desk.read([key, now](Workflows &w) { return loadProfile(w, OrganisationId(key), now); }).then(this, done);
    } else {
        m_desk.read([key, now](Workflows &w) { return loadProfile(w, PersonId(key), now); }).then(this, done);
    }
}

void DirectoryPage::showProfile(const Result<DirectoryProfile> &profile)
{
    if (!profile) {
        m_message->showError(errorText(profile.error()));
        return;
    }
    const bool isOther = !m_shown || m_shown->name() != profile->name();
    m_shown = *profile;
    if (isOther)
        m_note->clear();
    word();
    if (isOther)
        m_profile->verticalScrollBar()->setValue(0);
}

/// Words the profile in the language of the window and the colours of the theme.
void DirectoryPage::word()
{
    m_profile->document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: x-large; } h2 { font-size: large; } p { margin-top: 2px; margin-bottom: 2px; } "
                       "p.sub, td.key, span.muted { color: %1; } a { color: %2; text-decoration: none; }")
            .arg(palette().color(QPalette::PlaceholderText).name(), palette().color(QPalette::Link).name()));
    const DocumentLanguage words(uiLanguage());
    m_profile->setHtml(m_shown ? profileHtml(*m_shown, words, ProfileMedium::Screen, !m_desk.isReadOnly()) : QString());
    m_note->setWritable(m_shown && !m_desk.isReadOnly());
    updateButtons();
}

void DirectoryPage::followLink(const QUrl &link)
{
    const QStringList parts = link.toString().split(u':');
    if (parts.size() != 2 || !m_shown)
        return;
    const qint64 key = parts[1].toLongLong();
    const auto &engagements = std::visit(
        [](const auto &subject) -> const std::vector<Engagement> & { return subject.engagements; }, m_shown->subject);
    const bool isChallenge = parts[0] == QStringLiteral("challenge");
    if (parts[0] == QStringLiteral("person")) {
        showPerson(PersonId(key));
    } else if (parts[0] == QStringLiteral("editnote")) {
        changeNote(NoteId(key));
    } else if (parts[0] == QStringLiteral("removenote")) {
        m_desk.write([key](Workflows &w) { return w.notes.remove(NoteId(key)); }).then(this, [this](const Status &s) {
            if (!s)
                m_message->showError(errorText(s.error()));
        });
    } else {
        const auto found = std::find_if(engagements.begin(), engagements.end(), [&](const Engagement &engagement) {
            return engagement.key == key && (engagement.role == DirectoryRole::ChallengeOwner) == isChallenge;
        });
        if (found == engagements.end())
            return;
        if (isChallenge)
            Q_EMIT challengeActivated(found->event, ChallengeId(key));
        else
            Q_EMIT proposalActivated(found->event, ProposalId(key));
    }
}

void DirectoryPage::changeNote(NoteId id)
{
    const auto &notes = std::visit([](const auto &subject) -> const std::vector<Note> & { return subject.notes; },
                                   m_shown->subject);
    const auto note = std::find_if(notes.begin(), notes.end(), [id](const Note &known) { return known.id == id; });
    if (note != notes.end())
        m_note->edit(*note);
}

void DirectoryPage::saveNote(NoteId id, const QString &text)
{
    if (!m_shown)
        return;
    Note note;
    note.id = id;
    note.text = text;
    if (const auto *organisation = std::get_if<OrganisationProfile>(&m_shown->subject))
        note.organisation = organisation->entry.organisation.id;
    else
        note.person = std::get<PersonProfile>(m_shown->subject).entry.person.id;
    m_desk.write([note](Workflows &w) { return w.notes.save(note); }).then(this, [this](const Result<NoteId> &saved) {
        if (saved)
            m_note->clear();
        else
            m_message->showError(errorText(saved.error()));
    });
}

void DirectoryPage::edit()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1 || m_desk.isReadOnly())
        return;
    if (const OrganisationEntry *entry = side().model->organisationAt(rows.first())) {
        Q_EMIT organisationEditRequested(entry->organisation);
        return;
    }
    const PersonEntry *entry = side().model->personAt(rows.first());
    if (!entry)
        return;
    auto *dialog = new PersonDialog(entry->person, this);
    dialog->setSubmit([this, dialog](const EntryDialog::Done &done) {
        m_desk.write([person = dialog->record()](Workflows &w) { return w.directory.savePerson(person); })
            .then(this,
                  [done](const Result<PersonId> &saved) { done(saved ? Status() : Status(fail(saved.error()))); });
    });
    dialog->open();
}

template<typename Record, typename IdType>
void DirectoryPage::openMerge(const Record &first, const Record &second, const std::array<IdType, 2> &ids)
{
    auto *dialog = new MergeDialog(first, second, this);
    dialog->setSubmit([this, dialog, ids](const EntryDialog::Done &done) {
        const IdType kept = ids[size_t(dialog->kept())];
        const IdType lost = ids[size_t(1 - dialog->kept())];
        m_wanted = kept.value();
        m_desk.write([kept, lost](Workflows &w) { return w.directory.merge(kept, lost); })
            .then(this, [done](const Status &status) { done(status); });
    });
    dialog->open();
}

void DirectoryPage::merge()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 2 || m_desk.isReadOnly())
        return;
    const DirectoryModel &model = *side().model;
    if (kind() == DirectoryKind::Organisations) {
        const Organisation &first = model.organisationAt(rows[0])->organisation;
        const Organisation &second = model.organisationAt(rows[1])->organisation;
        openMerge(first, second, std::array {first.id, second.id});
    } else {
        const Person &first = model.personAt(rows[0])->person;
        const Person &second = model.personAt(rows[1])->person;
        openMerge(first, second, std::array {first.id, second.id});
    }
}

/// Says what goes and what stays before anything happens.
void DirectoryPage::askToErase()
{
    const QList<int> rows = selectedRows();
    const PersonEntry *entry = rows.size() == 1 ? side().model->personAt(rows.first()) : nullptr;
    if (!entry || m_desk.isReadOnly())
        return;
    m_desk.read([id = entry->person.id](Workflows &w) { return w.privacy.whatErasureDoes(id); })
        .then(this,
              [this, id = entry->person.id, name = listedName(entry->person)](const Result<ErasureReport> &report) {
                  if (!report) {
                      m_message->showError(errorText(report.error()));
                      return;
                  }
                  m_dialogs.confirm(
                      this, tr("Erase a person"),
                      tr("“%1” is erased for good: the name, addresses and notes (%2) go from this file and from its "
                         "history. What the person took part in stays without a name: proposals (%3), places as a "
                         "judge (%4), all scores.\n\nThis cannot be undone, nor anything before it.")
                          .arg(name)
                          .arg(report->notes)
                          .arg(report->proposals)
                          .arg(report->judgeRecords),
                      tr("Erase"), [this, id] { erase(id); });
              });
}

void DirectoryPage::erase(PersonId id)
{
    struct Erased {
        ErasureReport report;
        QStringList mentions;
    };
    m_desk
        .write([id](Workflows &w) -> Result<Erased> {
            Erased erased;
            PD_ASSIGN(erased.report, w.privacy.erase(id));
            for (const ProposalId mention : erased.report.mentions) {
                PD_ASSIGN(const ProposalDetail detail, w.proposals.proposal(mention));
                erased.mentions << QString(u'#' + QString::number(detail.proposal.number));
            }
            return erased;
        })
        .then(this, [this](const Result<Erased> &erased) {
            if (erased)
                showErased(erased->report, erased->mentions);
            else
                m_message->showError(errorText(erased.error()));
        });
}

void DirectoryPage::showErased(const ErasureReport &report, const QStringList &mentions)
{
    QStringList sentences {tr("The person was erased.")};
    QStringList held;
    QStringList unread;
    for (const HoldingCopy &copy : report.copies)
        (copy.isReadable ? held : unread) << QDir::toNativeSeparators(copy.file);
    if (!held.isEmpty())
        sentences << tr("These copies of the file still hold the person; delete those that are not needed: %1.")
                         .arg(held.join(QStringLiteral(", ")));
    if (!unread.isEmpty())
        sentences << tr("These copies could not be read, so look at them yourself: %1.")
                         .arg(unread.join(QStringLiteral(", ")));
    if (!mentions.isEmpty())
        sentences << tr("The texts of these proposals name the person: %1.").arg(mentions.join(QStringLiteral(", ")));
    if (!report.isWholeFileCleared)
        sentences << tr("Traces may stay beside the file until it is closed.");
    if (sentences.size() > 1)
        m_message->showWarning(sentences.join(u' '));
    else
        m_message->showSuccess(sentences.first());
}

void DirectoryPage::print(Language language)
{
    if (!m_shown)
        return;
    const QString pdf = QStringLiteral("pdf");
    const QString name = QString(DocumentLanguage(language).translate("Documents", "Profile") + u".pdf");
    const QString suggested = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
    m_dialogs.saveFile(this, tr("Print the profile"), suggested, fileFilter(pdf),
                       [this, profile = *m_shown, language, pdf](const QString &path) {
                           if (path.isEmpty())
                               return;
                           const QString file = withSuffix(path, pdf);
                           m_desk.read([profile](Workflows &) -> Result<DirectoryProfile> { return profile; })
                               .then(QThreadPool::globalInstance(),
                                     [language, file](const Result<DirectoryProfile> &shown) -> Status {
                                         return exportProfile(*shown, DocumentLanguage(language), file);
                                     })
                               .then(this, [this, file](const Status &written) {
                                   if (written)
                                       m_message->showSuccess(
                                           tr("The profile is in “%1”.").arg(QFileInfo(file).fileName()));
                                   else
                                       m_message->showError(errorText(written.error()));
                               });
                       });
}

void DirectoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (const Side &side : m_sides)
            side.model->retranslate();
        fillPrint();
        retranslate();
        word();
    } else if (event->type() == QEvent::PaletteChange) {
        word();
    }
}

} // namespace pitchdesk
