// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryvocabulary.h"

#include "core/base/textfold.h"
#include "core/domain/proposal.h"

namespace pitchdesk {

namespace {

struct OtherName {
    QLatin1StringView word;
    QueryField field;
};

constexpr OtherName otherNames[] {
    {QLatin1StringView("state"), QueryField::Status},         {QLatin1StringView("startup"), QueryField::Company},
    {QLatin1StringView("applicant"), QueryField::Company},    {QLatin1StringView("region"), QueryField::Country},
    {QLatin1StringView("duplicates"), QueryField::Duplicate}, {QLatin1StringView("tags"), QueryField::Tag},
};

template<typename Enum>
void addCodes(QueryVocabulary &vocabulary, QueryField field)
{
    for (const auto &entry : EnumCodes<Enum>::values)
        vocabulary.addValue(field, QString(entry.code), {QString(entry.code)});
    vocabulary.close(field);
}

/// A word as it is compared: "not_stated" is "not stated" too.
QString keyOf(const QString &word)
{
    return fold(QString(word).replace(u'_', u' '));
}

} // namespace

const QStringList &presenceCodes()
{
    static const QStringList codes {QStringLiteral("challenge"), QStringLiteral("contact"),  QStringLiteral("country"),
                                    QStringLiteral("email"),     QStringLiteral("field"),    QStringLiteral("founded"),
                                    QStringLiteral("language"),  QStringLiteral("received"), QStringLiteral("score"),
                                    QStringLiteral("stage"),     QStringLiteral("tag"),      QStringLiteral("title")};
    return codes;
}

QueryVocabulary::QueryVocabulary()
{
    for (const auto &entry : EnumCodes<QueryField>::values)
        addField(QString(entry.code), entry.value);
    for (const OtherName &name : otherNames)
        addField(QString(name.word), name.field);
    addCodes<ProposalState>(*this, QueryField::Status);
    addCodes<StartupStage>(*this, QueryField::Stage);
    addValue(QueryField::Stage, QStringLiteral("seed"), {QStringLiteral("idea"), QStringLiteral("prototype")});
    for (const QueryField flag : {QueryField::Late, QueryField::Duplicate}) {
        addValue(flag, QStringLiteral("yes"), {QStringLiteral("yes")});
        addValue(flag, QStringLiteral("no"), {QStringLiteral("no")});
        close(flag);
    }
    for (const QString &code : presenceCodes())
        addValue(QueryField::Has, code, {code});
    close(QueryField::Has);
    addOr(QStringLiteral("or"));
}

void QueryVocabulary::addField(const QString &word, QueryField field)
{
    const QString key = keyOf(word);
    if (!key.isEmpty() && !m_fields.contains(key))
        m_fields.insert(key, field);
}

void QueryVocabulary::addValue(QueryField field, const QString &word, const QStringList &codes)
{
    QHash<QString, QStringList> &words = m_values[int(field)];
    const QString key = keyOf(word);
    if (!key.isEmpty() && !words.contains(key))
        words.insert(key, codes);
}

void QueryVocabulary::addOr(const QString &word)
{
    m_or.insert(fold(word), true);
}

std::optional<QueryField> QueryVocabulary::field(const QString &word) const
{
    const auto found = m_fields.constFind(keyOf(word));
    return found == m_fields.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QStringList> QueryVocabulary::values(QueryField field, const QString &word) const
{
    const QHash<QString, QStringList> &words = m_values.value(int(field));
    if (const auto found = words.constFind(keyOf(word)); found != words.cend())
        return *found;
    return m_closed.contains(int(field)) ? std::nullopt : std::optional(QStringList {word});
}

bool QueryVocabulary::isOr(const QString &word) const
{
    return m_or.contains(fold(word));
}

} // namespace pitchdesk
