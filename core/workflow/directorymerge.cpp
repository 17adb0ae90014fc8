// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one organisation, or of one person, made into one.
#include "core/base/clock.h"
#include "core/storage/directoryrepository.h"
#include "core/storage/noterepository.h"
#include "core/storage/organisationrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/directoryworkflow.h"

#include <QSet>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString organisationNoun = QStringLiteral("organisation");
const QString personNoun = QStringLiteral("person");

QString personName(const Person &person)
{
    return person.name.printed.isEmpty() ? person.email : person.name.printed;
}

void fill(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

/// Whether `id` is among the parents of `from`, or is `from`.
Result<bool> isAbove(const OrganisationRepository &organisations, OrganisationId id, OrganisationId from)
{
    QSet<OrganisationId> seen;
    while (from.isValid() && !seen.contains(from)) {
        if (from == id)
            return true;
        seen.insert(from);
        PD_ASSIGN(const Organisation next, organisations.get(from));
        from = next.parent;
    }
    return false;
}

/// What the merged person does not say any more, as lines of a note.
QString lostWords(const Person &merged, const Person &lost)
{
    const std::pair<QString, QString> values[] {{merged.name.printed, lost.name.printed},
                                                {merged.name.kana, lost.name.kana},
                                                {merged.name.romanised, lost.name.romanised},
                                                {merged.email, lost.email},
                                                {merged.phone, lost.phone}};
    QStringList lines;
    for (const auto &[kept, gone] : values) {
        if (!gone.isEmpty() && gone != kept)
            lines << gone;
    }
    return lines.join(u'\n');
}

} // namespace

Organisation mergedOrganisation(const Organisation &kept, const Organisation &lost)
{
    Organisation merged = kept;
    for (const Language language : allLanguages) {
        const QString name = lost.name.at(language);
        if (merged.name.at(language).isEmpty() && !name.isEmpty())
            merged.name.set(language, name);
    }
    fill(merged.kana, lost.kana);
    fill(merged.homeCountry, lost.homeCountry);
    fill(merged.baseCountry, lost.baseCountry);
    fill(merged.website, lost.website);
    fill(merged.legalForm, lost.legalForm);
    fill(merged.shortName, lost.shortName);
    if (merged.size == SizeClass::NotStated)
        merged.size = lost.size;
    if (!merged.place.isValid())
        merged.place = lost.place;
    if (merged.memberCount == 0)
        merged.memberCount = lost.memberCount;
    if (!lost.note.isEmpty() && lost.note != merged.note)
        merged.note += (merged.note.isEmpty() ? QString() : QStringLiteral("\n")) + lost.note;
    QStringList names = lost.otherNames;
    for (const Language language : allLanguages)
        names << lost.name.at(language);
    for (const QString &name : names) {
        const bool isKnown = name.isEmpty() || merged.otherNames.contains(name)
            || std::any_of(allLanguages.begin(), allLanguages.end(),
                           [&](Language language) { return merged.name.at(language) == name; });
        if (!isKnown)
            merged.otherNames << name;
    }
    return merged;
}

Person mergedPerson(const Person &kept, const Person &lost)
{
    Person merged = kept;
    fill(merged.name.printed, lost.name.printed);
    fill(merged.name.family, lost.name.family);
    fill(merged.name.middle, lost.name.middle);
    fill(merged.name.given, lost.name.given);
    fill(merged.name.kana, lost.name.kana);
    fill(merged.name.romanised, lost.name.romanised);
    fill(merged.email, lost.email);
    fill(merged.phone, lost.phone);
    fill(merged.formOfAddress, lost.formOfAddress);
    return merged;
}

Status DirectoryWorkflow::merge(OrganisationId kept, OrganisationId lost)
{
    OrganisationRepository organisations(m_store);
    PD_ASSIGN(const Organisation keeper, organisations.get(kept));
    PD_ASSIGN(const Organisation loser, organisations.get(lost));
    if (kept == lost)
        return fail(invalidField(organisationNoun, originalText(keeper.name)));
    Organisation merged = mergedOrganisation(keeper, loser);
    PD_TRY(requireFitting(merged.note, QStringLiteral("note")));
    // Where one is a part of the other, what is between them hangs from what stays, and that from what was above both.
    PD_ASSIGN(const bool isPart, isAbove(organisations, lost, kept));
    PD_ASSIGN(const bool isWhole, isAbove(organisations, kept, loser.parent));
    if (isPart || (!merged.parent.isValid() && !isWhole))
        merged.parent = loser.parent;
    return change(m_store, namedAction(QStringLiteral("organisation.merge"), originalText(merged.name)),
                  [&](Transaction &) -> Status {
                      PD_TRY(DirectoryRepository(m_store).mergeInto(kept, lost));
                      PD_ASSIGN(const OrganisationId saved, organisations.save(merged));
                      Q_UNUSED(saved);
                      return {};
                  });
}

Status DirectoryWorkflow::merge(PersonId kept, PersonId lost)
{
    OrganisationRepository organisations(m_store);
    DirectoryRepository repository(m_store);
    PD_ASSIGN(const Person keeper, organisations.person(kept));
    PD_ASSIGN(const Person loser, organisations.person(lost));
    if (kept == lost)
        return fail(invalidField(personNoun, personName(keeper)));
    PD_ASSIGN(const int both, repository.eventsJudgedByBoth(kept, lost));
    if (both > 0)
        return fail(inUseError(personNoun, personName(loser), QStringLiteral("judge")));
    const Person merged = mergedPerson(keeper, loser);
    Note note;
    note.person = kept;
    note.text = lostWords(merged, loser);
    note.who = m_store.operatorName();
    note.at = m_store.clock().now();
    // Erasing the person later finds what the history tells of the record that goes.
    Action action = namedAction(QStringLiteral("person.merge"), personName(merged));
    action.arguments.insert(QStringLiteral("kept"), QString::number(kept.value()));
    action.arguments.insert(QStringLiteral("lost"), QString::number(lost.value()));
    return change(m_store, action, [&](Transaction &) -> Status {
        PD_TRY(repository.mergeInto(kept, lost));
        PD_ASSIGN(const PersonId saved, organisations.savePerson(merged));
        Q_UNUSED(saved);
        if (note.text.isEmpty())
            return {};
        PD_ASSIGN(const NoteId noted, NoteRepository(m_store).save(note));
        Q_UNUSED(noted);
        return {};
    });
}

} // namespace pitchdesk
