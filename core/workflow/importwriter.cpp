// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importwriter.h"

#include "core/storage/query.h"
#include "core/workflow/change.h"

#include <algorithm>

namespace pitchdesk {

namespace {

/// So many rows are added at once.
constexpr int rowsAtOnce = 64;
constexpr size_t mostNotes = 1000;

/// Takes what is said, where anything is.
template<typename Value>
void take(Value &field, const Value &said)
{
    if (said != Value())
        field = said;
}

void rename(LocalizedText &name, const QString &said)
{
    if (said.isEmpty() || originalText(name) == said)
        return;
    name.original = detectLanguage(said).value_or(Language::English);
    name.set(name.original, said);
}

void setName(PersonName &name, const RowValues &values)
{
    name.printed = values.contact;
    name.family = values.contactParts.family;
    name.middle = values.contactParts.middle;
    name.given = values.contactParts.given;
}

/// The id of a place, for which the list grows where it must.
template<typename IdType>
IdType &idAt(std::vector<IdType> &ids, int place)
{
    if (ids.size() <= size_t(place))
        ids.resize(size_t(place) + 1);
    return ids[size_t(place)];
}

QString numberScope(EventId event)
{
    return QStringLiteral("proposal:%1").arg(event.value());
}

} // namespace

ImportWriter::ImportWriter(Store &store, EventId event, const RowContext &context, const ImportBook &book,
                           const QDateTime &deadline, bool takesTheirs)
    : m_store(store)
    , m_event(event)
    , m_context(context)
    , m_deadline(deadline)
    , m_merge(context, takesTheirs)
    , m_proposals(store)
    , m_organisations(store)
    , m_organisationIds(book.organisationIds())
    , m_personIds(book.personIds())
{
}

Status ImportWriter::begin()
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT id, label_en, label_ja, label_vi FROM question WHERE event_id = ? ORDER BY id DESC"));
    query.bind(m_event);
    PD_TRY(query.exec());
    while (query.next()) {
        for (int column = 1; column <= 3; ++column)
            m_questions.insert(query.text(column), query.id<QuestionId>(0));
    }
    return {};
}

Status ImportWriter::write(PlannedRow &&row)
{
    if (row.action == ImportAction::Add)
        return add(row);
    return row.action == ImportAction::Update ? update(row) : Status {};
}

Status ImportWriter::finish()
{
    PD_TRY(writeAdded());
    return m_lastNumber > 0 ? m_store.reserveNumber(numberScope(m_event), m_lastNumber) : Status {};
}

/// Writes the rows that were added since; before that they cannot be read.
Status ImportWriter::writeAdded()
{
    if (m_added == 0)
        return {};
    m_added = 0;
    PD_TRY(m_organisations.writeAdded());
    return m_proposals.writeAdded();
}

Result<int> ImportWriter::takeNumber()
{
    if (m_lastNumber > 0)
        return ++m_lastNumber;
    PD_ASSIGN(m_lastNumber, m_store.nextNumber(numberScope(m_event)));
    return m_lastNumber;
}

bool ImportWriter::isLate(const QDateTime &receivedAt) const
{
    return receivedAt.isValid() && m_deadline.isValid() && receivedAt > m_deadline;
}

Status ImportWriter::add(PlannedRow &row)
{
    RowValues &values = row.values;
    const QString said = m_merge.sourceValues(values);
    Proposal proposal;
    PD_ASSIGN(proposal.applicant.id, applicantOf(row, values));
    PD_ASSIGN(proposal.contact.id, contactOf(row, values));
    if (!proposal.contact.id.isValid())
        keepUnowned(values);
    PD_ASSIGN(proposal.number, takeNumber());
    proposal.event = m_event;
    proposal.challenge = row.challenge;
    proposal.title = values.title;
    proposal.summary = values.summary;
    proposal.language = values.language;
    proposal.stage = values.stage;
    proposal.foundedYear = values.foundedYear;
    proposal.externalId = values.externalId;
    proposal.receivedAt = values.receivedAt;
    proposal.isLate = isLate(values.receivedAt);
    proposal.fields = values.fields;
    PD_ASSIGN(proposal.answers, answersFrom(values, {}));
    PD_TRY(m_proposals.add(proposal, {row.identity.key, row.identity.hash, said}));
    return ++m_added < rowsAtOnce ? Status {} : writeAdded();
}

Result<OrganisationId> ImportWriter::applicantOf(const PlannedRow &row, RowValues &values)
{
    OrganisationId &id = idAt(m_organisationIds, row.organisation);
    Organisation organisation;
    const bool isNew = !id.isValid();
    if (!isNew) {
        PD_TRY(writeAdded());
        PD_ASSIGN(organisation, m_organisations.get(id));
    } else {
        organisation.kind = OrganisationKind::Startup;
        rename(organisation.name, values.applicant);
    }
    const Organisation before = organisation;
    if (originalText(organisation.name) != values.applicant)
        keep(ImportField::Applicant, values.applicant, values);
    fill(organisation.kana, values.applicantKana, ImportField::ApplicantKana, values);
    fill(organisation.homeCountry, values.country, ImportField::Country, values);
    fill(organisation.website, values.website, ImportField::Website, values);
    if (isNew) {
        PD_ASSIGN(id, m_organisations.add(organisation));
    } else if (organisation != before) {
        PD_TRY(m_organisations.save(organisation));
    }
    return id;
}

Result<PersonId> ImportWriter::contactOf(const PlannedRow &row, RowValues &values)
{
    if (row.person < 0)
        return PersonId();
    PersonId &id = idAt(m_personIds, row.person);
    Person person;
    const bool isNew = !id.isValid();
    if (!isNew) {
        PD_TRY(writeAdded());
        PD_ASSIGN(person, m_organisations.person(id));
    }
    const Person before = person;
    if (person.email.isEmpty())
        person.email = values.email;
    if (person.name.printed.isEmpty())
        setName(person.name, values);
    else
        fill(person.name.printed, values.contact, ImportField::Contact, values);
    fill(person.name.kana, values.contactKana, ImportField::ContactKana, values);
    fill(person.phone, values.phone, ImportField::Phone, values);
    if (isNew) {
        PD_ASSIGN(id, m_organisations.addPerson(person));
    } else if (person != before) {
        PD_TRY(m_organisations.savePerson(person));
    }
    return id;
}

/// Fills what an applicant that was there already leaves open; what it says otherwise stays and the row's is kept.
void ImportWriter::fill(QString &field, const QString &said, ImportField which, RowValues &values) const
{
    if (field.isEmpty())
        field = said;
    else if (!said.isEmpty() && field != said)
        keep(which, said, values);
}

void ImportWriter::keep(ImportField which, const QString &text, RowValues &values) const
{
    int column = m_context.columns.of(which);
    if (column < 0 && which == ImportField::Contact) // its parts stand in columns of their own
        column = std::max(m_context.columns.of(ImportField::ContactFamily),
                          m_context.columns.of(ImportField::ContactGiven));
    if (column >= 0)
        values.kept.insert(column, text);
}

/// What belongs to a person where none is named.
void ImportWriter::keepUnowned(RowValues &values) const
{
    if (!values.contactKana.isEmpty())
        keep(ImportField::ContactKana, values.contactKana, values);
    if (!values.phone.isEmpty())
        keep(ImportField::Phone, values.phone, values);
}

/// The stored proposal, after what is to stay of it was taken out of the row.
Result<Proposal> ImportWriter::mergedInto(PlannedRow &row)
{
    PD_ASSIGN(Proposal proposal, m_proposals.proposal(row.known));
    PD_ASSIGN(const QString before, m_proposals.sourceValues(row.known, row.identity.key));
    std::vector<ImportProblem> notes = m_merge.merge(row, proposal, before, m_questions);
    const size_t room = mostNotes - std::min(mostNotes, m_notes.size());
    notes.resize(std::min(room, notes.size()));
    std::move(notes.begin(), notes.end(), std::back_inserter(m_notes));
    return proposal;
}

Status ImportWriter::compare(PlannedRow &row)
{
    return mergedInto(row).map([](const Proposal &) {});
}

Status ImportWriter::update(PlannedRow &row)
{
    RowValues &values = row.values;
    PD_TRY(writeAdded());
    const QString said = m_merge.sourceValues(values);
    PD_ASSIGN(Proposal proposal, mergedInto(row));
    PD_TRY(updateApplicant(proposal.applicant, values));
    PD_TRY(updateContact(proposal, row, values));
    PD_TRY(m_organisations.writeAdded());
    if (values.challenge)
        proposal.challenge = *values.challenge;
    else if (!proposal.challenge.isValid())
        proposal.challenge = row.challenge;
    take(proposal.title, values.title);
    take(proposal.summary, values.summary);
    if (values.isLanguageStated || proposal.language.isEmpty())
        take(proposal.language, values.language);
    take(proposal.stage, values.stage);
    take(proposal.foundedYear, values.foundedYear);
    take(proposal.externalId, values.externalId);
    if (values.receivedAt.isValid()) {
        proposal.receivedAt = values.receivedAt;
        proposal.isLate = isLate(values.receivedAt);
    }
    take(proposal.fields, values.fields);
    PD_ASSIGN(proposal.answers, answersFrom(values, proposal.answers));
    return m_proposals.update(proposal, {row.identity.key, row.identity.hash, said});
}

Status ImportWriter::updateApplicant(Organisation &organisation, const RowValues &values)
{
    const Organisation before = organisation;
    rename(organisation.name, values.applicant);
    take(organisation.kana, values.applicantKana);
    take(organisation.homeCountry, values.country);
    take(organisation.website, values.website);
    if (organisation != before)
        PD_TRY(m_organisations.save(organisation));
    return {};
}

Status ImportWriter::updateContact(Proposal &proposal, const PlannedRow &row, RowValues &values)
{
    Person &person = proposal.contact;
    if (!person.id.isValid()) {
        PD_ASSIGN(person.id, contactOf(row, values));
        if (!person.id.isValid())
            keepUnowned(values);
        return {};
    }
    const Person before = person;
    if (!values.contact.isEmpty() && values.contact != person.name.printed) {
        person.name = {}; // kana and romanised form were those of the old one
        setName(person.name, values);
    }
    take(person.name.kana, values.contactKana);
    take(person.email, values.email);
    take(person.phone, values.phone);
    if (person != before)
        PD_TRY(m_organisations.savePerson(person));
    return {};
}

Result<QuestionId> ImportWriter::questionOf(int column)
{
    const QString label = m_context.header.at(column);
    if (const auto known = m_questions.constFind(label); known != m_questions.cend())
        return *known;
    const Language language = detectLanguage(label).value_or(Language::English);
    PD_ASSIGN(const QuestionId question, m_proposals.questionByLabel(m_event, label, language));
    return *m_questions.insert(label, question);
}

/// The answers that the row keeps, and of those before it the ones that it says nothing about.
Result<std::vector<Answer>> ImportWriter::answersFrom(const RowValues &values, const std::vector<Answer> &before)
{
    QMap<QuestionId, QString> texts;
    for (const Answer &answer : before)
        texts.insert(answer.question, answer.text);
    for (const int column : values.readable) // its field says it now
        texts.remove(m_questions.value(m_context.header.at(column)));
    QMap<QuestionId, QString> said;
    for (auto it = values.kept.cbegin(); it != values.kept.cend(); ++it) {
        PD_ASSIGN(const QuestionId question, questionOf(it.key()));
        QString &text = said[question]; // two columns may ask the same in two languages
        text = text.isEmpty() ? it.value() : QString(text + u'\n' + it.value());
    }
    texts.insert(said);
    std::vector<Answer> answers;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        answers.push_back({it.key(), {}, it.value()});
    return answers;
}

} // namespace pitchdesk
