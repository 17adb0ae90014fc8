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

Result<PersonEraser> PersonEraser::of(Store &store, const Person &person)
{
    PersonEraser eraser(store, person);
    PD_TRY(eraser.readMerged());
    eraser.addTexts(person);
    PD_TRY(eraser.readVersions());
    std::sort(eraser.m_texts.begin(), eraser.m_texts.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &text : eraser.m_texts) {
        if (isTelling(text))
            eraser.m_patterns.push_back(wholeText(text));
    }
    return eraser;
}

PersonEraser::PersonEraser(Store &store, const Person &person)
    : m_store(store)
    , m_person(person)
    , m_keys {QString::number(person.id.value())}
    , m_uids {person.uid}
{
}

/// The records that were merged into this one, and into those: the history tells of them too.
Status PersonEraser::readMerged()
{
    Query query(m_store.database(),
                QStringLiteral("SELECT json_extract(arguments, '$.lost') FROM journal_transaction "
                               "WHERE action = 'person.merge' AND state = 'done' "
                               "AND json_extract(arguments, '$.kept') = ?"));
    for (qsizetype next = 0; next < m_keys.size(); ++next) {
        query.bind(m_keys[next]);
        PD_TRY(query.exec());
        while (query.next()) {
            const QString lost = QString::number(query.integer(0));
            if (!m_keys.contains(lost))
                m_keys << lost;
        }
    }
    return {};
}

/// What the records said earlier: former names and addresses stand in the history as well.
Status PersonEraser::readVersions()
{
    Query query(m_store.database(),
                QString(u"SELECT before, after FROM journal_change WHERE table_name = 'person' AND row_key IN ("
                        + m_keys.join(u',') + u')'));
    PD_TRY(query.exec());
    while (query.next()) {
        for (const int column : {0, 1}) {
            const QJsonObject row = QJsonDocument::fromJson(query.text(column).toUtf8()).object();
            const auto text = [&row](const char *name) { return row.value(QLatin1StringView(name)).toString(); };
            Person version;
            version.name = {text("printed_name"), text("family_name"), text("middle_name"),
                            text("given_name"),   text("kana"),        text("romanised")};
            version.email = text("email");
            version.phone = text("phone");
            addTexts(version);
            addText(m_uids, text("uid"));
        }
    }
    return {};
}

void PersonEraser::addTexts(const Person &person)
{
    const PersonName &name = person.name;
    for (const QString &text :
         {name.kana, name.romanised, person.email, person.phone, QString(name.family + u' ' + name.given),
          QString(name.given + u' ' + name.family), QString(name.family + u' ' + name.middle + u' ' + name.given)}) {
        // One word alone (a family name) is somebody else's as well.
        if (text.trimmed() != name.family && text.trimmed() != name.given)
            addText(m_texts, text);
    }
    addText(m_texts, name.printed);
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

/// What imports remember of the proposals whose contact the person is, or was.
Status PersonEraser::redactRows()
{
    QStringList own {QString(u"contact_id IN (" + m_keys.join(u',') + u')')};
    for (const QString &text : m_texts) {
        if (text.contains(u'@'))
            own << QString(u"instr(source_values, " + quoted(text) + u") > 0");
    }
    const QString column = QStringLiteral("source_values");
    const QString condition = QString(u'(' + own.join(QStringLiteral(" OR ")) + u')');
    PD_TRY(redactColumn(QStringLiteral("merged_source"), column,
                        QString(u"proposal_id IN (SELECT id FROM proposal WHERE " + condition + u')'), false));
    PD_TRY(redactColumn(QStringLiteral("proposal"), column, condition, false));
    return {};
}

/// All that any step told of the person: texts in which a name or an address stands, and every version of the row
/// itself and of notes about it.
Result<int> PersonEraser::redactJournal(bool isDry) const
{
    int entries = 0;
    const QString table = QStringLiteral("journal_change");
    // Somebody else may have the same name.
    const QString keys = m_keys.join(u',');
    const QString notOfOthers = QString(u"NOT (table_name = 'person' AND row_key NOT IN (" + keys + u"))");
    for (const QString &column : {QStringLiteral("before"), QStringLiteral("after")}) {
        PD_ASSIGN(const int found, redactColumn(table, column, notOfOthers, isDry));
        entries += found;
        if (isDry)
            continue;
        const QString blank = QString(
            u"UPDATE journal_change SET " + column + u" = json_set(" + column + u", '$.printed_name', "
            + quoted(erasedName)
            + u", '$.family_name', '', '$.middle_name', '', '$.given_name', '', '$.kana', '', '$.romanised', '', "
              u"'$.email', '', '$.phone', '', '$.form_of_address', '') WHERE table_name = 'person' AND row_key IN ("
            + keys + u") AND " + column + u" IS NOT NULL");
        PD_TRY(m_store.database().execute(blank));
        PD_TRY(m_store.database().execute(QString(
            u"UPDATE journal_change SET " + column + u" = json_set(" + column + u", '$.text', " + quoted(erasedName)
            + u") WHERE table_name = 'note' AND json_extract(" + column + u", '$.person_id') IN (" + keys + u')')));
        PD_TRY(m_store.database().execute(QString(u"UPDATE journal_change SET " + column + u" = json_set(" + column
                                                  + u", '$.note', '') "
                                                  + u"WHERE table_name IN ('consent', 'event_person') AND json_extract("
                                                  + column + u", '$.person_id') IN (" + keys + u')')));
        PD_TRY(m_store.database().execute(
            QString(u"UPDATE journal_change SET " + column + u" = json_set(" + column
                    + u", '$.title_en', '', '$.title_ja', '', '$.title_vi', '', '$.department', '') "
                    + u"WHERE table_name = 'affiliation' AND json_extract(" + column + u", '$.person_id') IN (" + keys
                    + u')')));
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
    for (const char *table : {"consent", "affiliation", "person_language"})
        PD_TRY(m_store.database().execute(
            QStringLiteral("DELETE FROM %1 WHERE person_id = %2").arg(QLatin1StringView(table), key)));
    PD_TRY(m_store.database().execute(QString(u"UPDATE event_person SET note = '' WHERE person_id = " + key)));
    PD_TRY(m_store.database().execute(QString(u"UPDATE judge SET title = '' WHERE person_id = " + key)));
    return m_store.database().execute(
        QString(u"UPDATE person SET printed_name = " + quoted(erasedName)
                + u", family_name = '', middle_name = '', given_name = '', kana = '', romanised = '', email = '', "
                  u"phone = '', form_of_address = '' WHERE id = "
                + key));
}

Result<ErasureReport> PersonEraser::look() const
{
    ErasureReport report;
    PD_ASSIGN(report.proposals, count(QStringLiteral("SELECT count(*) FROM proposal WHERE contact_id = %1")));
    PD_ASSIGN(report.judgeRecords, count(QStringLiteral("SELECT count(*) FROM judge WHERE person_id = %1")));
    PD_ASSIGN(report.notes, count(QStringLiteral("SELECT count(*) FROM note WHERE person_id = %1")));
    PD_ASSIGN(report.consents, count(QStringLiteral("SELECT count(*) FROM consent WHERE person_id = %1")));
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
    PD_TRY(redactRows());
    PD_TRY(redactJournal(false));
    return {};
}

Status wipeDeleted(Database &database)
{
    return database.execute(QStringLiteral("PRAGMA secure_delete = ON"));
}

bool clearDeleted(Database &database)
{
    if (!database.execute(QStringLiteral("VACUUM")))
        return false; // no room on the disk: what was deleted was overwritten all the same
    Query checkpoint(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return checkpoint.exec() && checkpoint.next() && checkpoint.integer(0) == 0;
}

std::vector<HoldingCopy> copiesHolding(const QString &file, const QStringList &uids)
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
        QStringList known;
        for (const QString &uid : uids)
            known << quoted(uid);
        const QString list = known.join(u',');
        const QString name = quoted(erasedName);
        const QString version = QStringLiteral("json_extract(coalesce(before, after), '$.%1')");
        Query query(**database,
                    QString(u"SELECT EXISTS (SELECT 1 FROM person WHERE uid IN (" + list + u") AND printed_name <> "
                            + name + u") OR EXISTS (SELECT 1 FROM journal_change WHERE table_name = 'person' AND "
                            + version.arg(QStringLiteral("uid")) + u" IN (" + list + u") AND "
                            + version.arg(QStringLiteral("printed_name")) + u" <> " + name + u')'));
        const bool isRead = query.exec() && query.next();
        if (!isRead || query.flag(0))
            copies.push_back({path, isRead});
    }
    return copies;
}

} // namespace pitchdesk
