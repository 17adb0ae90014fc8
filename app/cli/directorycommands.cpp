// SPDX-License-Identifier: GPL-3.0-or-later
// The directory from the command line, and erasing a person.
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "core/base/textfold.h"
#include "ui/print/directorywords.h"
#include "ui/print/documentwords.h"

#include <algorithm>

namespace pitchdesk {

namespace {

/// The first record with this code, or with this name in any language or spelling.
template<typename Record>
Result<Record> recordNamed(const std::vector<Record> &records, LocalizedText Record::*name, const QString &kind,
                           const QString &wanted)
{
    const QString folded = fold(wanted);
    const auto isMeant = [&](const Record &record) {
        QStringList words = record.aliases;
        for (const Language language : allLanguages)
            words << (record.*name).at(language);
        return record.code.compare(wanted, Qt::CaseInsensitive) == 0
            || std::any_of(words.begin(), words.end(), [&](const QString &word) { return fold(word) == folded; });
    };
    const auto found = std::find_if(records.begin(), records.end(), isMeant);
    if (found != records.end())
        return *found;
    return fail(Error {ErrorCode::RecordNotFound, {}, {}}
                    .with(QStringLiteral("kind"), kind)
                    .with(QStringLiteral("id"), wanted));
}

Result<DirectoryFilter> filterOf(const Invocation &invocation, Workflows &workflows)
{
    DirectoryFilter filter;
    if (!invocation.field.isEmpty()) {
        PD_ASSIGN(const std::vector<Term> fields, workflows.events.terms(QStringLiteral("field")));
        PD_ASSIGN(const Term field, recordNamed(fields, &Term::label, QStringLiteral("term"), invocation.field));
        filter.field = field.id;
    }
    if (!invocation.place.isEmpty()) {
        PD_ASSIGN(const std::vector<Place> places, workflows.places.places());
        PD_ASSIGN(const Place place, recordNamed(places, &Place::name, QStringLiteral("place"), invocation.place));
        filter.place = place.id;
    }
    filter.text = invocation.query;
    filter.scope = fromCode<DirectoryScope>(invocation.scope).value_or(DirectoryScope::Everything);
    filter.role = fromCode<DirectoryRole>(invocation.role);
    filter.country = invocation.country;
    filter.retention = fromCode<RetentionState>(invocation.retention);
    return filter;
}

/// In the order of the enumeration.
QJsonArray rolesJson(const QSet<DirectoryRole> &roles)
{
    QJsonArray codes;
    for (const auto &entry : EnumCodes<DirectoryRole>::values) {
        if (roles.contains(entry.value))
            codes.append(QString(entry.code));
    }
    return codes;
}

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString countriesOf(const Organisation &organisation, const DocumentLanguage &language)
{
    QStringList names;
    for (const QString &code : {organisation.homeCountry, organisation.baseCountry}) {
        const QString name = code.isEmpty() ? QString() : countryWord(language, code);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

QJsonObject organisationJson(const OrganisationEntry &entry)
{
    const Organisation &organisation = entry.organisation;
    return {{QStringLiteral("uid"), organisation.uid},
            {QStringLiteral("names"), textJson(organisation.name)},
            {QStringLiteral("kind"), codeOf(organisation.kind)},
            {QStringLiteral("home_country"), organisation.homeCountry},
            {QStringLiteral("base_country"), organisation.baseCountry},
            {QStringLiteral("roles"), rolesJson(entry.roles)},
            {QStringLiteral("events"), entry.events},
            {QStringLiteral("challenges"), entry.challenges},
            {QStringLiteral("proposals"), entry.proposals}};
}

QJsonObject personJson(const PersonEntry &entry, bool withPersonalData)
{
    QJsonArray organisations;
    for (const LocalizedText &name : entry.organisations)
        organisations.append(textJson(name));
    QJsonObject object {{QStringLiteral("uid"), entry.person.uid},
                        {QStringLiteral("name"), entry.person.name.printed},
                        {QStringLiteral("organisations"), organisations},
                        {QStringLiteral("roles"), rolesJson(entry.roles)},
                        {QStringLiteral("events"), entry.events},
                        {QStringLiteral("data"), codeOf(entry.retention.state)},
                        {QStringLiteral("kept_until"), dayJson(entry.retention.keepUntil)}};
    if (withPersonalData) {
        object.insert(QStringLiteral("email"), entry.person.email);
        object.insert(QStringLiteral("phone"), entry.person.phone);
    }
    return object;
}

QStringList personCells(const PersonEntry &entry, const DocumentLanguage &language, bool withPersonalData)
{
    QStringList organisations;
    for (const LocalizedText &name : entry.organisations)
        organisations << language.text(name);
    QStringList cells {entry.person.uid, entry.person.name.printed, organisations.join(QStringLiteral(", ")),
                       directoryRoleWords(language, entry.roles), retentionWord(language, entry.retention)};
    if (withPersonalData)
        cells << entry.person.email << entry.person.phone;
    return cells;
}

Result<PersonEntry> namedPerson(Session &session, const QString &name)
{
    PD_ASSIGN(const std::vector<PersonEntry> people, session.workflows().directory.people({}));
    const auto found = std::find_if(people.begin(), people.end(), [&name](const PersonEntry &entry) {
        return entry.person.uid == name.toLower() || QString::number(entry.person.id.value()) == name;
    });
    if (found != people.end())
        return *found;
    return fail(Error {ErrorCode::RecordNotFound, {}, {}}
                    .with(QStringLiteral("kind"), QStringLiteral("person"))
                    .with(QStringLiteral("id"), name));
}

} // namespace

Result<Reply> runOrganisations(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const DirectoryFilter filter, filterOf(invocation, session.workflows()));
    PD_ASSIGN(const std::vector<OrganisationEntry> entries, session.workflows().directory.organisations(filter));
    const DocumentLanguage language(invocation.language);
    QJsonArray array;
    QList<QStringList> cells;
    for (const OrganisationEntry &entry : entries) {
        array.append(organisationJson(entry));
        cells << QStringList {language.text(entry.organisation.name),
                              organisationKindWord(language, entry.organisation.kind),
                              countriesOf(entry.organisation, language), directoryRoleWords(language, entry.roles),
                              QString::number(entry.proposals)};
    }
    Reply reply;
    reply.lines = cells.isEmpty()
        ? QStringList {translate("Cli", "Nobody fits.")}
        : textTable({translate("Cli", "Organisation"), translate("Cli", "Kind"), translate("Cli", "Country/region"),
                     translate("Cli", "Roles"), translate("Cli", "Proposals")},
                    cells);
    reply.json = {{QStringLiteral("file"), invocation.file}, {QStringLiteral("organisations"), array}};
    return reply;
}

Result<Reply> runPeople(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const DirectoryFilter filter, filterOf(invocation, session.workflows()));
    PD_ASSIGN(const std::vector<PersonEntry> entries, session.workflows().directory.people(filter));
    const DocumentLanguage language(invocation.language);
    QJsonArray array;
    QList<QStringList> cells;
    for (const PersonEntry &entry : entries) {
        array.append(personJson(entry, invocation.withPersonalData));
        cells << personCells(entry, language, invocation.withPersonalData);
    }
    QStringList header {translate("Cli", "uid"), translate("Cli", "Name"), translate("Cli", "Organisation"),
                        translate("Cli", "Roles"), translate("Cli", "Data kept until")};
    if (invocation.withPersonalData)
        header << translate("Cli", "E-mail") << translate("Cli", "Telephone");
    Reply reply;
    reply.lines = cells.isEmpty() ? QStringList {translate("Cli", "Nobody fits.")} : textTable(header, cells);
    reply.json = {{QStringLiteral("file"), invocation.file}, {QStringLiteral("people"), array}};
    return reply;
}

Result<Reply> runErase(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, invocation.isDryRun));
    PD_ASSIGN(const PersonEntry entry, namedPerson(session, invocation.person));
    PrivacyWorkflow &privacy = session.workflows().privacy;
    ErasureReport report;
    if (invocation.isDryRun) {
        PD_ASSIGN(report, privacy.whatErasureDoes(entry.person.id));
    } else {
        PD_ASSIGN(report, privacy.erase(entry.person.id));
    }
    QJsonArray copies;
    Reply reply;
    reply.lines << (invocation.isDryRun ? translate("Cli", "Nothing is erased yet.")
                                        : translate("Cli", "The person was erased."))
                << translate("Cli",
                             "Proposals and judges that stay without a name: %1. Consents and notes that go: %2. "
                             "Entries of the history without the person: %3.")
                       .arg(report.proposals + report.judgeRecords)
                       .arg(report.consents + report.notes)
                       .arg(report.journalEntries);
    for (const HoldingCopy &copy : report.copies) {
        copies.append(QJsonObject {{QStringLiteral("file"), copy.file}, {QStringLiteral("read"), copy.isReadable}});
        reply.lines << (copy.isReadable ? translate("Cli", "This copy still holds the person: %1").arg(copy.file)
                                        : translate("Cli", "This copy could not be read: %1").arg(copy.file));
    }
    QJsonArray mentions;
    for (const ProposalId id : report.mentions) {
        PD_ASSIGN(const ProposalDetail detail, session.workflows().proposals.proposal(id));
        mentions.append(detail.proposal.uid);
        reply.lines << translate("Cli", "The texts of this proposal name the person: %1")
                           .arg(QString(u'#' + QString::number(detail.proposal.number) + u' ' + detail.proposal.title));
    }
    if (!report.isWholeFileCleared)
        reply.lines << translate("Cli", "Traces may stay beside the file until every program has closed it.");
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("person"), entry.person.uid},
                  {QStringLiteral("erased"), !invocation.isDryRun},
                  {QStringLiteral("proposals"), report.proposals},
                  {QStringLiteral("judges"), report.judgeRecords},
                  {QStringLiteral("consents"), report.consents},
                  {QStringLiteral("notes"), report.notes},
                  {QStringLiteral("history_entries"), report.journalEntries},
                  {QStringLiteral("copies"), copies},
                  {QStringLiteral("mentions"), mentions},
                  {QStringLiteral("whole_file_cleared"), report.isWholeFileCleared}};
    return reply;
}

} // namespace pitchdesk
