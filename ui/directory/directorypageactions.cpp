// SPDX-License-Identifier: GPL-3.0-or-later
// What DirectoryPage's buttons do: editing, merging, erasing, printing.
#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/statusbarprogress.h"
#include "ui/desk/desk.h"
#include "ui/directory/directorypage.h"
#include "ui/directory/mergedialog.h"
#include "ui/directory/persondialog.h"
#include "ui/print/languagemenu.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTabBar>
#include <QThreadPool>

namespace pitchdesk {

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
    m_desk.read([id = entry->person.id](Workflows &w) { return w.directory.profile(id); })
        .then(this, [this](const Result<PersonProfile> &profile) {
            if (profile)
                editPerson(*profile);
            else
                m_message->showError(errorText(profile.error()));
        });
}

void DirectoryPage::editPerson(const PersonProfile &profile)
{
    auto *dialog = new PersonDialog(profile.entry.person, profile.languages, this);
    dialog->setSubmit([this, dialog](const EntryDialog::Done &done) {
        m_desk
            .write([person = dialog->record(), languages = dialog->languages()](Workflows &w) {
                return w.directory.savePerson(person, languages);
            })
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
    m_progress->start(tr("Looking for what the file holds of the person"), false);
    m_progress->setFraction(-1);
    m_desk.read([id = entry->person.id](Workflows &w) { return w.privacy.whatErasureDoes(id); })
        .then(this,
              [this, id = entry->person.id, name = listedName(entry->person)](const Result<ErasureReport> &report) {
                  m_progress->finish();
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
    // Not to be stopped half-way: what is written is one transaction, and then the file is rewritten.
    m_progress->start(tr("Erasing the person; a large file takes some seconds"), false);
    m_progress->setFraction(-1);
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
            m_progress->finish();
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

} // namespace pitchdesk
