// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derivedrows.h"

#include "core/base/companyname.h"
#include "core/base/conveyor.h"
#include "core/base/textfold.h"

#include <QUrl>

#include <algorithm>

namespace pitchdesk {

namespace {

QString joined(const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(u'\n');
}

/// The sections of a document's text: title, company, people, and all else.
QString sections(const QStringList &title, const QStringList &company, const QStringList &people,
                 const QStringList &rest)
{
    QStringList folded;
    for (const QStringList &section : {title, company, people, rest})
        folded.append(fold(joined(section)));
    return folded.join(searchSectionMark);
}

/// A name in all its languages, that in which it was written first.
QStringList namesOf(const LocalizedText &name)
{
    QStringList names {name.in(name.original)};
    for (const Language language : allLanguages) {
        if (!names.contains(name.at(language)))
            names.append(name.at(language));
    }
    return names;
}

/// The host of a web address without "www.", which is what two entries of one company share.
QString foldedHost(const QString &website)
{
    if (website.isEmpty())
        return {};
    QString host = QUrl::fromUserInput(website).host().toLower();
    if (host.startsWith(QStringLiteral("www.")))
        host.remove(0, 4);
    return host;
}

void addKey(std::vector<DuplicateKey> &keys, const QString &kind, const QString &folded)
{
    if (!folded.isEmpty())
        keys.push_back({kind, folded});
}

/// A record as it is read: its texts are those that it derives from, in the order of its select.
struct Record {
    qint64 id = 0;
    qint64 event = 0;
    QStringList texts;
};
constexpr size_t blockSize = 256;

LocalizedText localized(const QStringList &texts, qsizetype first)
{
    return {texts[first], texts[first + 1], texts[first + 2],
            languageFromCode(texts[first + 3]).value_or(Language::English)};
}

DerivedRows proposalRows(const QString &kind, const Record &record)
{
    enum Text { Title, Summary, Name, Kana = Name + 4, Website, Contact, ContactNames, Email, Answers };
    const QStringList &texts = record.texts;
    const LocalizedText name = localized(texts, Name);
    const QString &title = texts[Title];
    const QString applicant = name.in(name.original);
    DerivedRows rows;
    rows.proposalEvent = record.event;
    rows.document = {kind,
                     record.id,
                     record.event,
                     title.isEmpty() ? applicant : title,
                     applicant,
                     sections({title}, namesOf(name) << texts[Kana],
                              {texts[Contact], texts[ContactNames], texts[Email]}, {texts[Summary], texts[Answers]})};
    rows.keys = duplicateKeys(applicant, texts[Email], texts[Website], title);
    return rows;
}

DerivedRows titledRows(const QString &kind, const Record &record)
{
    enum Text { Heading, Detail = Heading + 4, Further, Rest };
    const QStringList &texts = record.texts;
    const LocalizedText heading = localized(texts, Heading);
    DerivedRows rows;
    rows.document = {kind,          record.id,
                     record.event,  heading.in(heading.original),
                     texts[Detail], sections(namesOf(heading) << texts[Further], {texts[Detail]}, {}, {texts[Rest]})};
    return rows;
}

DerivedRows personRows(const QString &kind, const Record &record)
{
    enum Text { Name, Kana, Romanised, Email };
    const QStringList &texts = record.texts;
    DerivedRows rows;
    rows.document = {kind,         record.id,
                     record.event, texts[Name].isEmpty() ? texts[Email] : texts[Name],
                     texts[Email], sections({}, {}, texts, {})};
    return rows;
}

struct KindQuery {
    QLatin1StringView kind;
    DerivedRows (*derive)(const QString &kind, const Record &record);
    QLatin1StringView select; ///< id, event (0 = none), texts
    QLatin1StringView key;
};

constexpr KindQuery kindQueries[] {
    {QLatin1StringView("proposal"), proposalRows,
     QLatin1StringView(
         "SELECT p.id, p.event_id, p.title, p.summary, o.name_en, o.name_ja, o.name_vi, o.name_lang, o.kana, "
         "o.website, c.printed_name, c.kana || ' ' || c.romanised, c.email, "
         "(SELECT group_concat(text, char(10)) FROM (SELECT text FROM answer WHERE proposal_id = p.id ORDER BY question_id)) "
         "FROM proposal p JOIN organisation o ON o.id = p.applicant_id LEFT JOIN person c ON c.id = p.contact_id"),
     QLatin1StringView("p.id")},
    {QLatin1StringView("challenge"), titledRows,
     QLatin1StringView(
         "SELECT c.id, c.event_id, c.title_en, c.title_ja, c.title_vi, c.title_lang, "
         "coalesce((SELECT group_concat(name, ', ') FROM (SELECT CASE o.name_lang WHEN 'ja' THEN o.name_ja "
         "WHEN 'vi' THEN o.name_vi ELSE o.name_en END AS name FROM challenge_owner w "
         "JOIN organisation o ON o.id = w.organisation_id WHERE w.challenge_id = c.id ORDER BY w.position)), ''), "
         "coalesce((SELECT group_concat(value, char(10)) FROM json_each(c.synonyms)), ''), "
         "c.statement_en || char(10) || c.statement_ja || char(10) || c.statement_vi || char(10) || "
         "c.background_en || char(10) || c.background_ja || char(10) || c.background_vi || char(10) || "
         "c.sought_en || char(10) || c.sought_ja || char(10) || c.sought_vi FROM challenge c"),
     QLatin1StringView("c.id")},
    {QLatin1StringView("organisation"), titledRows,
     QLatin1StringView(
         "SELECT o.id, 0, o.name_en, o.name_ja, o.name_vi, o.name_lang, '', "
         "trim(o.kana || char(10) || o.short_name || coalesce((SELECT group_concat(char(10) || value, '') FROM json_each(o.other_names)), ''), "
         "char(10)), '' FROM organisation o"),
     QLatin1StringView("o.id")},
    {QLatin1StringView("person"), personRows,
     QLatin1StringView("SELECT p.id, 0, p.printed_name, p.kana, p.romanised, p.email FROM person p"),
     QLatin1StringView("p.id")},
};

/// The next records of a select, nothing after the last.
std::optional<std::vector<Record>> nextBlock(Query &query)
{
    std::vector<Record> records;
    const int width = query.width();
    while (records.size() < blockSize && query.next()) {
        Record record {query.integer(0), query.integer(1), {}};
        record.texts.reserve(width - 2);
        for (int column = 2; column < width; ++column)
            record.texts.append(query.text(column));
        records.push_back(std::move(record));
    }
    return records.empty() ? std::nullopt : std::optional(std::move(records));
}

} // namespace

std::vector<DuplicateKey> duplicateKeys(const QString &applicant, const QString &email, const QString &website,
                                        const QString &title)
{
    std::vector<DuplicateKey> keys;
    addKey(keys, QStringLiteral("name"), normalisedCompanyName(applicant));
    addKey(keys, QStringLiteral("email"), email.toLower().trimmed());
    addKey(keys, QStringLiteral("website"), foldedHost(website));
    addKey(keys, QStringLiteral("title"), fold(title));
    return keys;
}

const QStringList &derivedKinds()
{
    static const QStringList kinds = [] {
        QStringList list;
        for (const KindQuery &entry : kindQueries)
            list.append(QString(entry.kind));
        return list;
    }();
    return kinds;
}

Status deriveRows(Database &database, const QString &kind, const QString &filter,
                  const std::function<Status(const DerivedRows &)> &take)
{
    const auto entry = std::find_if(std::begin(kindQueries), std::end(kindQueries),
                                    [&kind](const KindQuery &candidate) { return candidate.kind == kind; });
    if (entry == std::end(kindQueries))
        return {};
    QString sql = QString(entry->select);
    if (!filter.isEmpty())
        sql += u" WHERE " + QString(entry->key) + u' ' + filter;
    Query query(database, sql);
    PD_TRY(query.exec());
    const auto derive = [&](std::vector<Record> &&records) {
        std::vector<DerivedRows> block;
        block.reserve(records.size());
        for (const Record &record : records)
            block.push_back(entry->derive(kind, record));
        return block;
    };
    const auto takeAll = [&take](std::vector<DerivedRows> &&block) -> Status {
        for (const DerivedRows &rows : block)
            PD_TRY(take(rows));
        return {};
    };
    return convey<std::vector<Record>, std::vector<DerivedRows>>([&query] { return nextBlock(query); }, derive,
                                                                 takeAll);
}

} // namespace pitchdesk
