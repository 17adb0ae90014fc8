// SPDX-License-Identifier: GPL-3.0-or-later
// What DirectoryPage does about records that hang on an organisation or a person: technologies, fields, affiliations; and
// where the links of a profile lead.
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/desk/desk.h"
#include "ui/directory/affiliationdialog.h"
#include "ui/directory/directorypage.h"
#include "ui/directory/technologydialog.h"

#include <QUrl>

#include <algorithm>

namespace pitchdesk {

namespace {

/// The record of a list by its id; null where it is not in it.
template<typename Rows, typename IdType, typename Of>
auto found(const Rows &rows, IdType id, Of of) -> decltype(&*rows.begin())
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &known) { return of(known) == id; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

const OrganisationProfile *DirectoryPage::shownOrganisation() const
{
    return m_shown ? std::get_if<OrganisationProfile>(&m_shown->subject) : nullptr;
}

const PersonProfile *DirectoryPage::shownPerson() const
{
    return m_shown ? std::get_if<PersonProfile>(&m_shown->subject) : nullptr;
}

void DirectoryPage::openTechnology(const Technology &technology)
{
    if (m_desk.isReadOnly())
        return;
    m_desk.read([](Workflows &w) { return w.events.terms(QStringLiteral("field")); })
        .then(this, [this, technology](const Result<std::vector<Term>> &fields) {
            if (!fields) {
                m_message->showError(errorText(fields.error()));
                return;
            }
            auto *dialog = new TechnologyDialog(technology, *fields, this);
            dialog->setSubmit([this, dialog](const EntryDialog::Done &done) {
                m_desk.write([record = dialog->record()](Workflows &w) { return w.directory.saveTechnology(record); })
                    .then(this, [done](const Result<TechnologyId> &saved) {
                        done(saved ? Status() : Status(fail(saved.error())));
                    });
            });
            dialog->open();
        });
}

void DirectoryPage::addTechnology(TechnologyKind kind)
{
    const OrganisationProfile *profile = shownOrganisation();
    if (!profile)
        return;
    Technology technology;
    technology.organisation = profile->entry.organisation.id;
    technology.kind = kind;
    technology.title.original = uiLanguage();
    technology.text.original = uiLanguage();
    openTechnology(technology);
}

void DirectoryPage::chooseFields()
{
    const OrganisationProfile *profile = shownOrganisation();
    if (!profile || m_desk.isReadOnly())
        return;
    m_desk.read([](Workflows &w) { return w.events.terms(QStringLiteral("field")); })
        .then(this,
              [this, id = profile->entry.organisation.id,
               own = profile->ownFields](const Result<std::vector<Term>> &fields) {
                  if (!fields) {
                      m_message->showError(errorText(fields.error()));
                      return;
                  }
                  auto *dialog = new FieldsDialog(*fields, own, this);
                  dialog->setSubmit([this, dialog, id](const EntryDialog::Done &done) {
                      m_desk
                          .write([id, chosen = dialog->chosen()](Workflows &w) {
                              return w.directory.setFields(id, chosen);
                          })
                          .then(this, [done](const Status &status) { done(status); });
                  });
                  dialog->open();
              });
}

void DirectoryPage::openAffiliation(const Affiliation &affiliation)
{
    if (m_desk.isReadOnly())
        return;
    m_desk.read([](Workflows &w) { return w.events.organisations(); })
        .then(this, [this, affiliation](const Result<std::vector<Organisation>> &organisations) {
            if (!organisations) {
                m_message->showError(errorText(organisations.error()));
                return;
            }
            auto *dialog = new AffiliationDialog(affiliation, *organisations, this);
            dialog->setSubmit([this, dialog](const EntryDialog::Done &done) {
                const Result<Affiliation> record = dialog->record();
                if (!record) {
                    done(fail(record.error()));
                    return;
                }
                m_desk.write([record = *record](Workflows &w) { return w.directory.saveAffiliation(record); })
                    .then(this, [done](const Result<AffiliationId> &saved) {
                        done(saved ? Status() : Status(fail(saved.error())));
                    });
            });
            dialog->open();
        });
}

void DirectoryPage::addAffiliation()
{
    const PersonProfile *profile = shownPerson();
    if (!profile)
        return;
    Affiliation affiliation;
    affiliation.person = profile->entry.person.id;
    affiliation.title.original = uiLanguage();
    openAffiliation(affiliation);
}

void DirectoryPage::editAffiliation(AffiliationId id)
{
    const auto of = [](const AffiliationRow &row) { return row.affiliation.id; };
    const AffiliationRow *row = shownPerson() ? found(shownPerson()->affiliations, id, of)
                                              : found(shownOrganisation()->affiliations, id, of);
    if (row)
        openAffiliation(row->affiliation);
}

/// Does what is done at once, without a dialog.
void DirectoryPage::doAtOnce(const std::function<Status(Workflows &)> &work)
{
    m_desk.write(work).then(this, [this](const Status &status) {
        if (!status)
            m_message->showError(errorText(status.error()));
    });
}

/// Changes or removes a record that the profile lists; whether `verb` is such a link.
bool DirectoryPage::followChange(const QString &verb, qint64 key)
{
    if (verb == u"withdraw") {
        withdrawConsent(ConsentId(key));
    } else if (verb == u"removeconsent") {
        doAtOnce([key](Workflows &w) { return w.privacy.removeConsent(ConsentId(key)); });
    } else if (verb == u"edittechnology") {
        const auto *technology = shownOrganisation() ? found(shownOrganisation()->technologies, TechnologyId(key),
                                                             [](const Technology &known) { return known.id; })
                                                     : nullptr;
        if (technology)
            openTechnology(*technology);
    } else if (verb == u"removetechnology") {
        doAtOnce([key](Workflows &w) { return w.directory.removeTechnology(TechnologyId(key)); });
    } else if (verb == u"editaffiliation") {
        editAffiliation(AffiliationId(key));
    } else if (verb == u"removeaffiliation") {
        doAtOnce([key](Workflows &w) { return w.directory.removeAffiliation(AffiliationId(key)); });
    } else if (verb == u"editnote") {
        changeNote(NoteId(key));
    } else if (verb == u"removenote") {
        doAtOnce([key](Workflows &w) { return w.notes.remove(NoteId(key)); });
    } else {
        return false;
    }
    return true;
}

void DirectoryPage::followLink(const QUrl &link)
{
    const QStringList parts = link.toString().split(u':');
    if (parts.size() != 2 || !m_shown)
        return;
    const qint64 key = parts[1].toLongLong();
    if (followChange(parts[0], key))
        return;
    if (parts[0] == u"person") {
        showPerson(PersonId(key));
        return;
    }
    if (parts[0] == u"organisation") {
        showOrganisation(OrganisationId(key));
        return;
    }
    const auto &engagements = std::visit(
        [](const auto &subject) -> const std::vector<Engagement> & { return subject.engagements; }, m_shown->subject);
    const bool isChallenge = parts[0] == u"challenge";
    const auto engagement = std::find_if(engagements.begin(), engagements.end(), [&](const Engagement &known) {
        return known.key == key && (known.role == DirectoryRole::ChallengeOwner) == isChallenge;
    });
    if (engagement == engagements.end())
        return;
    if (isChallenge)
        Q_EMIT challengeActivated(engagement->event, ChallengeId(key));
    else
        Q_EMIT proposalActivated(engagement->event, ProposalId(key));
}

} // namespace pitchdesk
