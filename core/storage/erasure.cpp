// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"

#include "core/storage/query.h"
#include "core/storage/workspacefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr char16_t firstCjk = 0x2E80;

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < firstCjk; });
}

/// Whether a text means somebody wherever it stands; a shorter one occurs by chance.
bool isTelling(const QString &text)
{
    constexpr int latinLength = 4;
    constexpr int otherLength = 2;
    return text.size() >= (isLatin(text) ? latinLength : otherLength);
}

/// Finds a text where it does not stand within a word.
QRegularExpression wholeText(const QString &text)
{
    const auto edge = [](QChar letter, const char *look) {
        return letter.isLetterOrNumber() && letter.unicode() < firstCjk ? QString::fromLatin1(look) : QString();
    };
    return QRegularExpression(QString(edge(text.front(), "(?<![\\p{L}\\p{N}])") + QRegularExpression::escape(text)
                                      + edge(text.back(), "(?![\\p{L}\\p{N}])")),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

void addText(QStringList &texts, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.isEmpty() && trimmed != erasedName && !texts.contains(trimmed))
        texts << trimmed;
}

QString quoted(QString text)
{
    return QString(u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'');
}

/// Replaces in every text of a JSON value; keys and figures stay.
QJsonValue replacedIn(const QJsonValue &value, const std::function<QString(const QString &)> &replace)
{
    if (value.isString())
        return replace(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(replacedIn(item, replace));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = replacedIn(*it, replace);
        return object;
    }
    return value;
}

} // namespace

PersonEraser::PersonEraser(Store &store, const Person &person)
    : m_store(store)
    , m_person(person)
{
    const PersonName &name = person.name;
    for (const QString &text :
         {name.printed, name.kana, name.romanised, person.email, person.phone, QString(name.family + u' ' + name.given),
          QString(name.given + u' ' + name.family), QString(name.family + u' ' + name.middle + u' ' + name.given)}) {
        // One word alone (a family name) is somebody else's as well.
        if (text != name.family && text != name.given)
            addText(m_texts, text);
    }
    addText(m_texts, name.printed);
    std::sort(m_texts.begin(), m_texts.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &text : m_texts) {
        if (isTelling(text))
            m_patterns.push_back(wholeText(text));
    }
}

Result<int> PersonEraser::count(const QString &sql) const
{
    PD_ASSIGN(const qint64 number, selectNumber(m_store.database(), QString(sql).arg(m_person.id.value())));
    return int(number);
}

QString PersonEraser::redacted(const QString &text) const
{
    if (m_texts.contains(text.trimmed()))
        return erasedName;
    QString result = text;
    for (const QRegularExpression &pattern : m_patterns)
        result.replace(pattern, erasedName);
    return result;
}

/// Redacts a column of JSON or plain text; how many rows.
Result<int> PersonEraser::redactColumn(const QString &table, const QString &column, const QString &condition,
                                       bool isDry) const
{
    Query select(m_store.database(),
                 QString(u"SELECT id, " + column + u" FROM " + table + u" WHERE " + column + u" IS NOT NULL AND "
                         + condition));
    PD_TRY(select.exec());
    std::vector<std::pair<qint64, QString>> changed;
    while (select.next()) {
        const QString before = select.text(1);
        const QJsonDocument json = QJsonDocument::fromJson(before.toUtf8());
        QString after;
        if (json.isNull()) {
            after = redacted(before);
        } else {
            const QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
            const QJsonValue replaced = replacedIn(value, [this](const QString &text) { return redacted(text); });
            if (replaced == value)
                continue;
            const QJsonDocument written = replaced.isArray() ? QJsonDocument(replaced.toArray())
                                                             : QJsonDocument(replaced.toObject());
            after = QString::fromUtf8(written.toJson(QJsonDocument::Compact));
        }
        if (after != before)
            changed.emplace_back(select.integer(0), after);
    }
    if (isDry)
        return int(changed.size());
    Query update(m_store.database(), QString(u"UPDATE " + table + u" SET " + column + u" = ? WHERE id = ?"));
    for (const auto &[id, text] : changed) {
        update.bind(text).bind(id);
        PD_TRY(update.exec());
    }
    return int(changed.size());
}

Result<int> PersonEraser::redactRows(bool isDry) const
{
    const QString key = QString::number(m_person.id.value());
    QString own = QString(u"contact_id = " + key);
    if (!m_person.email.isEmpty())
        own += u" OR instr(source_values, " + quoted(m_person.email) + u") > 0";
    const QString column = QStringLiteral("source_values");
    PD_ASSIGN(const int merged,
              redactColumn(QStringLiteral("merged_source"), column,
                           QString(u"proposal_id IN (SELECT id FROM proposal WHERE " + own + u")"), isDry));
    PD_ASSIGN(const int proposals, redactColumn(QStringLiteral("proposal"), column, QString(u"(" + own + u")"), isDry));
    return merged + proposals;
}

/// All that any step told of the person: texts in which a name or an address stands, and every version of the row
/// itself and of notes about it.
Result<int> PersonEraser::redactJournal(bool isDry) const
{
    int entries = 0;
    const QString table = QStringLiteral("journal_change");
    // Somebody else may have the same name.
    const QString notOfOthers =
        QStringLiteral("NOT (table_name = 'person' AND row_key <> %1)").arg(m_person.id.value());
    for (const QString &column : {QStringLiteral("before"), QStringLiteral("after")}) {
        PD_ASSIGN(const int found, redactColumn(table, column, notOfOthers, isDry));
        entries += found;
        if (isDry)
            continue;
        const QString key = QString::number(m_person.id.value());
        const QString blank = QString(
            u"UPDATE journal_change SET " + column + u" = json_set(" + column + u", '$.printed_name', "
            + quoted(erasedName)
            + u", '$.family_name', '', '$.middle_name', '', '$.given_name', '', '$.kana', '', '$.romanised', '', "
              u"'$.email', '', '$.phone', '') WHERE table_name = 'person' AND row_key = "
            + key + u" AND " + column + u" IS NOT NULL");
        PD_TRY(m_store.database().execute(blank));
        PD_TRY(m_store.database().execute(QString(
            u"UPDATE journal_change SET " + column + u" = json_set(" + column + u", '$.text', " + quoted(erasedName)
            + u") WHERE table_name = 'note' AND json_extract(" + column + u", '$.person_id') = " + key)));
    }
    PD_ASSIGN(const int steps,
              redactColumn(QStringLiteral("journal_transaction"), QStringLiteral("arguments"), QStringLiteral("1"),
                           isDry));
    return entries + steps;
}

Status PersonEraser::blankRows()
{
    const QString key = QString::number(m_person.id.value());
    PD_TRY(m_store.database().execute(QString(u"DELETE FROM note WHERE person_id = " + key)));
    PD_TRY(m_store.database().execute(QString(u"UPDATE judge SET title = '' WHERE person_id = " + key)));
    return m_store.database().execute(
        QString(u"UPDATE person SET printed_name = " + quoted(erasedName)
                + u", family_name = '', middle_name = '', given_name = '', kana = '', romanised = '', email = '', "
                  u"phone = '' WHERE id = "
                + key));
}

Result<ErasureReport> PersonEraser::look() const
{
    ErasureReport report;
    PD_ASSIGN(report.proposals, count(QStringLiteral("SELECT count(*) FROM proposal WHERE contact_id = %1")));
    PD_ASSIGN(report.judgeRecords, count(QStringLiteral("SELECT count(*) FROM judge WHERE person_id = %1")));
    PD_ASSIGN(report.notes, count(QStringLiteral("SELECT count(*) FROM note WHERE person_id = %1")));
    PD_ASSIGN(report.journalEntries, redactJournal(true));
    // The applicant's own words are not changed behind the applicant's back; the desk is told where to look.
    QSet<qint64> seen;
    for (const QString &text : m_texts) {
        if (!isTelling(text))
            continue;
        Query query(m_store.database(),
                    QStringLiteral("SELECT p.id FROM proposal p WHERE instr(p.title || char(10) || p.summary, ?) > 0 "
                                   "UNION SELECT a.proposal_id FROM answer a WHERE instr(a.text, ?) > 0"));
        query.bind(text).bind(text);
        PD_TRY(query.exec());
        while (query.next()) {
            if (!seen.contains(query.integer(0)))
                report.mentions.emplace_back(query.integer(0));
            seen.insert(query.integer(0));
        }
    }
    return report;
}

Status PersonEraser::erase()
{
    PD_TRY(blankRows());
    PD_ASSIGN(const int rows, redactRows(false));
    PD_ASSIGN(const int entries, redactJournal(false));
    Q_UNUSED(rows);
    Q_UNUSED(entries);
    return {};
}

Result<bool> clearDeleted(Database &database)
{
    PD_TRY(database.execute(QStringLiteral("VACUUM")));
    Query checkpoint(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    PD_TRY(checkpoint.exec());
    return checkpoint.next() && checkpoint.integer(0) == 0;
}

std::vector<HoldingCopy> copiesHolding(const QString &file, const QString &uid)
{
    const QFileInfo info(file);
    QStringList files = backupFiles(file);
    const QDir beside(info.absolutePath());
    const QString pattern = QString(info.completeBaseName() + u"-*.pitchdesk");
    for (const QString &name : beside.entryList({pattern}, QDir::Files, QDir::Name))
        files << beside.filePath(name);
    std::vector<HoldingCopy> copies;
    for (const QString &path : files) {
        auto database = Database::open(path, Database::Mode::ReadOnly);
        if (!database) {
            copies.push_back({path, false});
            continue;
        }
        Query query(**database,
                    QStringLiteral("SELECT EXISTS (SELECT 1 FROM person WHERE uid = ? AND printed_name <> ?) "
                                   "OR EXISTS (SELECT 1 FROM journal_change WHERE table_name = 'person' AND "
                                   "json_extract(coalesce(before, after), '$.uid') = ? AND "
                                   "json_extract(coalesce(before, after), '$.printed_name') <> ?)"));
        query.bind(uid).bind(erasedName).bind(uid).bind(erasedName);
        const bool isRead = query.exec() && query.next();
        if (!isRead || query.flag(0))
            copies.push_back({path, isRead});
    }
    return copies;
}

} // namespace pitchdesk
