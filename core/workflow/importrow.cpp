// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importrow.h"

#include "core/base/countrycodes.h"
#include "core/base/textfold.h"

#include <QCryptographicHash>

#include <algorithm>

namespace pitchdesk {

namespace {

/// As long as a name or a line typed in by hand may be.
constexpr qsizetype longestLine = 500;

bool isBlank(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return !c.isSpace() && (c.isPrint() || c.isSurrogate()); });
}

QString hexDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString meaningOf(const RowContext &context, ImportField field, const QString &text)
{
    const auto &meanings = context.meanings[size_t(field)];
    if (meanings.isEmpty())
        return text;
    const auto meaning = meanings.constFind(fold(text));
    return meaning == meanings.cend() ? text : *meaning;
}

ImportProblem rowProblem(ErrorCode code, int row, const QString &column, const QString &value, bool skipsRow)
{
    constexpr qsizetype shown = 200;
    Error error {code, {}, {}};
    error.arguments = {{QStringLiteral("row"), QString::number(row)},
                       {QStringLiteral("column"), column},
                       {QStringLiteral("value"), value.size() > shown ? QString(value.left(shown) + u'…') : value}};
    return {row, column, std::move(error), skipsRow};
}

/// One row while it is read.
class RowReader::Cells
{
public:
    Cells(const RowReader &reader, int row, const QStringList &cells, RowValues &values,
          std::vector<ImportProblem> &problems)
        : m_reader(reader)
        , m_row(row)
        , m_cells(cells)
        , m_values(values)
        , m_problems(problems)
    {
    }

    [[nodiscard]] QString text(ImportField field) const { return m_reader.cell(m_cells, field); }
    /// The text, or what the mapping says that it means.
    [[nodiscard]] QString meant(ImportField field) const { return meaningOf(m_reader.m_context, field, text(field)); }
    /// Keeps the cell as an answer, without a word about it.
    void keep(ImportField field) const { m_values.kept.insert(m_reader.m_context.columns.of(field), text(field)); }
    /// Notes that the cell, or `value` in it, cannot be read, and keeps it.
    void note(ImportField field, const QString &value) const
    {
        problem(ErrorCode::RowFieldInvalid, field, value, false);
        keep(field);
    }
    void problem(ErrorCode code, ImportField field, const QString &value, bool skipsRow) const
    {
        const QString column = m_reader.m_context.header.at(m_reader.m_context.columns.of(field));
        m_problems.push_back(rowProblem(code, m_row, column, value, skipsRow));
    }
    /// The value that `parse` finds in the cell, or a note and nothing.
    template<typename Parse>
    auto parsed(ImportField field, Parse &&parse) const -> decltype(parse(QString()))
    {
        const QString cell = meant(field);
        if (saysNothing(cell))
            return std::nullopt;
        auto value = parse(cell);
        if (!value)
            note(field, text(field));
        return value;
    }
    /// A text of one line; one that is too long for that is only kept.
    [[nodiscard]] QString line(ImportField field) const
    {
        QString cell = text(field);
        if (cell.size() <= longestLine)
            return cell;
        note(field, cell);
        return {};
    }

private:
    const RowReader &m_reader;
    int m_row;
    const QStringList &m_cells;
    RowValues &m_values;
    std::vector<ImportProblem> &m_problems;
};

QString RowReader::cell(const QStringList &cells, ImportField field) const
{
    const int column = m_context.columns.of(field);
    return column < 0 ? QString() : cells.at(column).trimmed();
}

std::optional<QDateTime> RowReader::instant(const QString &text, ImportField field) const
{
    // Our own table says "Received at (UTC)".
    const bool isUtc = m_context.header.at(m_context.columns.of(field)).contains(QStringLiteral("UTC"));
    return parseInstant(text, isUtc ? QTimeZone::utc() : m_context.zone, m_context.dateOrder);
}

RowIdentity RowReader::identify(const QStringList &cells) const
{
    QByteArray said;
    const auto add = [&said](const QString &name, const QString &text) {
        said.append(name.toUtf8()).append('\x1f').append(text.toUtf8()).append('\x1e');
    };
    for (int field = 0; field < importFieldCount; ++field) {
        if (m_context.columns.has(ImportField(field)))
            add(importFields().at(field), cell(cells, ImportField(field)));
    }
    QMap<QString, QString> answers; // so that the order of the columns does not matter
    for (const int column : m_context.columns.answers)
        answers.insert(m_context.header.at(column), cells.at(column).trimmed());
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        add(it.key(), it.value());
    RowIdentity identity;
    identity.hash = hexDigest(said);
    const QString id = cell(cells, ImportField::ExternalId);
    const QString mail = cell(cells, ImportField::Email).toLower();
    const QString at = cell(cells, ImportField::ReceivedAt);
    if (!id.isEmpty()) {
        identity.key = QString(u"id:" + id);
    } else if (!at.isEmpty() && !mail.isEmpty()) {
        const std::optional<QDateTime> when = instant(at, ImportField::ReceivedAt);
        identity.key = QString(u"mail:" + (when ? when->toString(Qt::ISODateWithMs) : at) + u'|' + mail);
    } else {
        identity.key = QString(u"row:" + identity.hash);
    }
    if (!m_context.defaultChallenge.isEmpty() && cell(cells, ImportField::Challenge).isEmpty())
        identity.hash = hexDigest(QByteArray(identity.hash.toLatin1() + m_context.defaultChallenge.toLatin1()));
    if (const QByteArray meanings = meaningsIn(cells); !meanings.isEmpty())
        identity.hash = hexDigest(QByteArray(identity.hash.toLatin1() + meanings));
    return identity;
}

/// What the mapping makes of the row's texts: a row whose text was given a meaning says something else than before.
QByteArray RowReader::meaningsIn(const QStringList &cells) const
{
    QByteArray said;
    for (const ImportField field : fieldsWithMeanings()) {
        const auto &meanings = m_context.meanings[size_t(field)];
        if (meanings.isEmpty())
            continue;
        const QString folded = fold(cell(cells, field));
        QStringList meant;
        for (auto it = meanings.cbegin(); it != meanings.cend(); ++it) {
            const bool occurs = field == ImportField::Fields ? containsWhole(folded, it.key()) : folded == it.key();
            if (occurs)
                meant.append(QString(it.key() + u'=' + it.value()));
        }
        meant.sort();
        if (!meant.isEmpty())
            said += importFields().at(int(field)).toUtf8() + '\x1f' + meant.join(u'\x1f').toUtf8() + '\x1e';
    }
    return said;
}

std::optional<ImportProblem> RowReader::checkName(int row, const QStringList &cells) const
{
    const QString name = cell(cells, ImportField::Applicant);
    const QString column = m_context.header.at(m_context.columns.of(ImportField::Applicant));
    if (isBlank(name)) {
        ImportProblem problem = rowProblem(ErrorCode::RowNameMissing, row, column, {}, true);
        problem.error.arguments.remove(QStringLiteral("value"));
        return problem;
    }
    if (name.size() > longestLine)
        return rowProblem(ErrorCode::RowFieldInvalid, row, column, name, true);
    return std::nullopt;
}

RowValues RowReader::read(int row, const QStringList &cells, std::vector<ImportProblem> &problems) const
{
    RowValues values;
    const Cells reading(*this, row, cells, values, problems);
    readLines(reading, values);
    readParsed(reading, values);
    readContact(reading, values);
    readLists(reading, values);
    for (int field = 0; field < importFieldCount; ++field) {
        const int column = m_context.columns.fields[size_t(field)];
        if (column >= 0 && !values.kept.contains(column) && !reading.text(ImportField(field)).isEmpty())
            values.readable.push_back(column);
    }
    for (const int column : m_context.columns.answers) {
        if (const QString text = cells.at(column).trimmed(); !text.isEmpty())
            values.kept.insert(column, text);
    }
    return values;
}

void RowReader::readLines(const Cells &cells, RowValues &values) const
{
    values.applicant = cells.text(ImportField::Applicant);
    values.applicantKana = cells.line(ImportField::ApplicantKana);
    values.title = cells.line(ImportField::Title);
    values.summary = cells.text(ImportField::Summary);
    values.website = cells.line(ImportField::Website);
    values.contactKana = cells.line(ImportField::ContactKana);
    values.phone = cells.line(ImportField::Phone);
    values.externalId = cells.line(ImportField::ExternalId);
}

/// The name as it is printed; from its parts where the file has them in columns of their own.
void RowReader::readContact(const Cells &cells, RowValues &values) const
{
    values.contact = cells.line(ImportField::Contact);
    if (isBlank(values.contact))
        values.contact.clear();
    values.contactParts = {cells.line(ImportField::ContactFamily), cells.line(ImportField::ContactMiddle),
                           cells.line(ImportField::ContactGiven)};
    if (values.contactParts != NameParts()) {
        if (values.contact.isEmpty())
            values.contact = printedName(values.contactParts);
    } else if (const auto parts = splitPersonName(values.contact, values.country)) {
        values.contactParts = *parts;
    }
}

void RowReader::readParsed(const Cells &cells, RowValues &values) const
{
    const auto country = [](const QString &text) {
        const QString code = countryCode(text);
        return code.isEmpty() ? std::nullopt : std::optional(code);
    };
    const auto email = [](const QString &text) { return isEmailAddress(text) ? std::optional(text) : std::nullopt; };
    const auto year = [this](const QString &text) { return parseYear(text, m_context.latestYear); };
    const auto when = [this](const QString &text) { return instant(text, ImportField::ReceivedAt); };
    values.country = cells.parsed(ImportField::Country, country).value_or(QString());
    values.email = cells.parsed(ImportField::Email, email).value_or(QString());
    values.foundedYear = cells.parsed(ImportField::Founded, year).value_or(0);
    values.stage = cells.parsed(ImportField::Stage, parseStage).value_or(StartupStage::NotStated);
    values.receivedAt = cells.parsed(ImportField::ReceivedAt, when).value_or(QDateTime());
    values.language = cells.parsed(ImportField::Language, parseLanguage).value_or(QString());
    values.isLanguageStated = !values.language.isEmpty();
    if (values.isLanguageStated)
        return;
    if (const std::optional<Language> found = detectLanguage(QString(values.title + u'\n' + values.summary)))
        values.language = languageCode(*found);
}

void RowReader::readLists(const Cells &cells, RowValues &values) const
{
    const QString fields = cells.text(ImportField::Fields);
    if (!saysNothing(fields)) {
        TermMatcher::Found found = m_context.terms.find(fields);
        values.fields = std::move(found.terms);
        if (!found.unknown.isEmpty())
            cells.note(ImportField::Fields, found.unknown.join(QStringLiteral("; ")));
    }
    const QString challenge = cells.meant(ImportField::Challenge);
    if (challenge.isEmpty())
        return;
    values.challenge = m_context.challenges.find(challenge);
    if (!values.challenge)
        cells.problem(ErrorCode::RowUnknownChallenge, ImportField::Challenge, cells.text(ImportField::Challenge), true);
}

} // namespace pitchdesk
