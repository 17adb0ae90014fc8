// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sampleworkflow.h"

#include "core/storage/termrepository.h"
#include "core/storage/transaction.h"
#include "core/workflow/defaultterms.h"
#include "core/workflow/sample/samplebuilder.h"

namespace pitchdesk {

namespace {

/// What a name adds to the seed, so that two samples of one seed share no uid in a file (FNV-1a, 64 bits).
quint64 saltOf(const QString &name)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char byte : name.toUtf8())
        hash = (hash ^ uchar(byte)) * 0x100000001b3;
    return hash;
}

Status loadFields(SampleBuilder &builder)
{
    PD_ASSIGN(const std::vector<Term> terms, TermRepository(builder.store).terms(QStringLiteral("field")));
    for (const Term &term : terms)
        builder.fields.insert(term.code, term.id);
    return {};
}

Status build(SampleBuilder &builder)
{
    PD_TRY(loadFields(builder));
    PD_TRY(addSampleFrame(builder));
    PD_TRY(addSampleProposals(builder));
    if (!builder.content.contains(QLatin1StringView("judges")))
        return {};
    PD_TRY(addSampleJudges(builder));
    PD_TRY(addSampleScores(builder));
    return addSamplePeople(builder);
}

} // namespace

QStringList sampleNames()
{
    return {QStringLiteral("inno-2025"), QStringLiteral("singapore-2023")};
}

Result<EventId> SampleWorkflow::addSample(const QString &name, quint64 seed)
{
    if (!sampleNames().contains(name))
        return fail(Error {ErrorCode::UsageUnknownSample, {}, {}}.with(QStringLiteral("name"), name));
    PD_ASSIGN(QJsonObject content, readContent(QString(u":/sample/" + name + u".json")));
    const LocalizedText eventName = contentText(
        content.value(QLatin1StringView("event")).toObject().value(QLatin1StringView("name")));
    const FixedClock clock(QDateTime::fromString(contentString(content, "clock"), Qt::ISODate));
    PD_ASSIGN(Transaction transaction, Transaction::begin(m_store, {QStringLiteral("sample.add"), {}}));
    transaction.setArgument(QStringLiteral("name"), eventName.in(eventName.original));
    // The list of fields belongs to the file, which may have it already: it takes no uid from the sample's.
    UidSource termUids(seed ^ saltOf(QStringLiteral("field")));
    Store termStore(m_store.database(), clock, termUids, m_store.operatorName());
    PD_TRY(addDefaultTerms(termStore));
    UidSource uids(seed ^ saltOf(name));
    Store seeded(m_store.database(), clock, uids, m_store.operatorName());
    SampleRandom random(seed);
    SampleBuilder builder(seeded, random, std::move(content), seed);
    PD_TRY(build(builder));
    PD_TRY(transaction.commit());
    return builder.event;
}

} // namespace pitchdesk
