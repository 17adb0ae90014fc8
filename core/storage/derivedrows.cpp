// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derivedrows.h"

#include "core/base/companyname.h"
#include "core/base/textfold.h"

#include <QUrl>

namespace pitchdesk {

namespace {

const QString proposalKind = QStringLiteral("proposal");

QString joined(const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(u'\n');
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

DerivedRows proposalRows(const Query &query)
{
    const LocalizedText name = query.localized(4);
    DerivedRows rows;
    rows.proposalEvent = query.integer(1);
    const QString title = query.text(2);
    const QString applicant = name.in(name.original);
    rows.document = {proposalKind,
                     query.integer(0),
                     query.integer(1),
                     title.isEmpty() ? applicant : title,
                     applicant,
                     fold(joined({title, query.text(3), name.en, name.ja, name.vi, query.text(8), query.text(10),
                                  query.text(11), query.text(12), query.text(13)}))};
    rows.keys = duplicateKeys(applicant, query.text(12), query.text(9), title);
    return rows;
}

DerivedRows titledRows(const Query &query, const QString &kind)
{
    const LocalizedText heading = query.localized(2);
    DerivedRows rows;
    rows.document = {kind,
                     query.integer(0),
                     query.integer(1),
                     heading.in(heading.original),
                     query.text(6),
                     fold(joined({heading.en, heading.ja, heading.vi, query.text(6), query.text(7)}))};
    return rows;
}

DerivedRows personRows(const Query &query)
{
    DerivedRows rows;
    const QString name = query.text(1);
    rows.document = {QStringLiteral("person"),
                     query.integer(0),
                     0,
                     name.isEmpty() ? query.text(4) : name,
                     query.text(4),
                     fold(joined({name, query.text(2), query.text(3), query.text(4)}))};
    return rows;
}

struct KindQuery {
    QLatin1StringView kind;
    QLatin1StringView select;
    QLatin1StringView key;
};

constexpr KindQuery kindQueries[] {
    {QLatin1StringView("proposal"),
     QLatin1StringView(
         "SELECT p.id, p.event_id, p.title, p.summary, o.name_en, o.name_ja, o.name_vi, o.name_lang, o.kana, "
         "o.website, c.printed_name, c.kana || ' ' || c.romanised, c.email, "
         "(SELECT group_concat(text, char(10)) FROM (SELECT text FROM answer WHERE proposal_id = p.id ORDER BY question_id)) "
         "FROM proposal p JOIN organisation o ON o.id = p.applicant_id LEFT JOIN person c ON c.id = p.contact_id"),
     QLatin1StringView("p.id")},
    {QLatin1StringView("challenge"),
     QLatin1StringView(
         "SELECT c.id, c.event_id, c.title_en, c.title_ja, c.title_vi, c.title_lang, "
         "coalesce((SELECT group_concat(name, ', ') FROM (SELECT CASE o.name_lang WHEN 'ja' THEN o.name_ja "
         "WHEN 'vi' THEN o.name_vi ELSE o.name_en END AS name FROM challenge_owner w "
         "JOIN organisation o ON o.id = w.organisation_id WHERE w.challenge_id = c.id ORDER BY w.position)), ''), '' "
         "FROM challenge c"),
     QLatin1StringView("c.id")},
    {QLatin1StringView("organisation"),
     QLatin1StringView("SELECT o.id, 0, o.name_en, o.name_ja, o.name_vi, o.name_lang, '', o.kana FROM organisation o"),
     QLatin1StringView("o.id")},
    {QLatin1StringView("person"),
     QLatin1StringView("SELECT p.id, p.printed_name, p.kana, p.romanised, p.email FROM person p"),
     QLatin1StringView("p.id")},
};

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
    for (const KindQuery &entry : kindQueries) {
        if (entry.kind != kind)
            continue;
        QString sql = QString(entry.select);
        if (!filter.isEmpty())
            sql += u" WHERE " + QString(entry.key) + u' ' + filter;
        Query query(database, sql);
        PD_TRY(query.exec());
        while (query.next()) {
            const DerivedRows rows = kind == proposalKind ? proposalRows(query)
                : kind == QStringLiteral("person")        ? personRows(query)
                                                          : titledRows(query, kind);
            PD_TRY(take(rows));
        }
    }
    return {};
}

} // namespace pitchdesk
