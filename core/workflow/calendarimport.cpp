// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarWorkflow::importDays(): the desk's own days of calendars from a table.
#include "core/base/countrycodes.h"
#include "core/exchange/tablereader.h"
#include "core/storage/calendarrepository.h"
#include "core/workflow/calendarrules.h"
#include "core/workflow/calendarworkflow.h"
#include "core/workflow/change.h"
#include "core/workflow/headerwords.h"

#include <QFileInfo>
#include <QHash>

namespace pitchdesk {

namespace {

enum Field { Country, Date, Name, EnglishName, JapaneseName, VietnameseName, Kind, State, Source, Note, FieldCount };

constexpr HeaderRule rules[] {
    {Country, HeaderMatch::Exact, 500, u"country;country/region;国・地域;国;quốc gia;quốc gia/vùng lãnh thổ"},
    {Date, HeaderMatch::Exact, 500, u"date;on date;日付;年月日;ngày"},
    {Name, HeaderMatch::Exact, 500, u"name;名称;名前;tên"},
    {EnglishName, HeaderMatch::Exact, 500, u"name en;name_en;name (en)"},
    {JapaneseName, HeaderMatch::Exact, 500, u"name ja;name_ja;name (ja)"},
    {VietnameseName, HeaderMatch::Exact, 500, u"name vi;name_vi;name (vi)"},
    {Kind, HeaderMatch::Exact, 500, u"kind;種別;種類;loại"},
    {State, HeaderMatch::Exact, 500, u"state;状態;trạng thái;tình trạng"},
    {Source, HeaderMatch::Exact, 500, u"source;出典;nguồn"},
    {Note, HeaderMatch::Exact, 500, u"note;備考;ghi chú"},
};

struct DatedCountry {
    QString country;
    QDate date;
    friend bool operator==(const DatedCountry &, const DatedCountry &) = default;
};

size_t qHash(const DatedCountry &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.country, key.date.toJulianDay());
}

QDate dateOf(const QString &text)
{
    for (const char *format : {"yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d"}) {
        if (const QDate date = QDate::fromString(text, QString::fromLatin1(format)); date.isValid())
            return date;
    }
    return {};
}

QString codeText(const QString &text)
{
    return text.toLower().replace(u' ', u'_').replace(u'-', u'_');
}

/// Reads the rows of one table, and lists what is wrong with them.
class DayReader
{
public:
    DayReader(const TableData &table, std::vector<int> columns)
        : m_table(table)
        , m_columns(std::move(columns))
    {
    }

    std::vector<CalendarDay> read(std::vector<ImportProblem> &problems)
    {
        m_problems = &problems;
        std::vector<CalendarDay> days;
        QHash<DatedCountry, int> firstRows;
        for (m_row = 0; m_row < m_table.rows.size(); ++m_row) {
            const size_t before = problems.size();
            CalendarDay day = dayOf();
            if (problems.size() > before)
                continue;
            const DatedCountry key {day.country, day.date};
            if (const int first = firstRows.value(key); first > 0)
                note({}, Error {ErrorCode::RowTwice, {}, {}}.with(QStringLiteral("first"), first));
            else
                firstRows.insert(key, m_table.rowNumbers[m_row]);
            days.push_back(std::move(day));
        }
        return days;
    }

private:
    [[nodiscard]] QString cell(Field field) const
    {
        const int column = m_columns[size_t(field)];
        return column < 0 ? QString() : m_table.rows[m_row].value(column).trimmed();
    }
    void note(const QString &column, Error error)
    {
        const int row = m_table.rowNumbers[m_row];
        m_problems->push_back({row, column, std::move(error).with(QStringLiteral("row"), row), true});
    }
    void refuse(Field field)
    {
        const QString header = m_table.header.value(m_columns[size_t(field)]);
        note(header,
             Error {ErrorCode::RowFieldInvalid, {}, {}}
                 .with(QStringLiteral("column"), header)
                 .with(QStringLiteral("value"), cell(field)));
    }
    template<typename Enum>
    Enum codeIn(Field field, Enum fallback)
    {
        const QString text = cell(field);
        const auto value = text.isEmpty() ? std::optional(fallback) : fromCode<Enum>(codeText(text));
        if (!value)
            refuse(field);
        return value.value_or(fallback);
    }
    CalendarDay dayOf()
    {
        CalendarDay day;
        day.country = countryCode(cell(Country));
        if (day.country.isEmpty())
            refuse(Country);
        day.date = dateOf(cell(Date));
        if (!day.date.isValid() || day.date.year() < 1900 || day.date.year() > 2200)
            refuse(Date);
        day.kind = codeIn(Kind, CalendarDayKind::Holiday);
        day.state = codeIn(State, CalendarDayState::Decided);
        day.name = nameOf(day.country);
        day.source = cell(Source);
        day.note = cell(Note);
        if (!checkCalendarDay(day) && day.date.isValid() && !day.country.isEmpty())
            refuse(day.name.isEmpty() ? Note : Name);
        return day;
    }
    /// What stands in "name" is in the language of the country/region where that is one of ours, else it counts as English.
    [[nodiscard]] LocalizedText nameOf(const QString &country) const
    {
        LocalizedText name {cell(EnglishName), cell(JapaneseName), cell(VietnameseName), Language::English};
        const Language local = country == QStringLiteral("JP") ? Language::Japanese
            : country == QStringLiteral("VN")                  ? Language::Vietnamese
                                                               : Language::English;
        if (name.at(local).isEmpty())
            name.set(local, cell(Name));
        if (name.en.isEmpty())
            name.original = name.ja.isEmpty() ? Language::Vietnamese : Language::Japanese;
        return name;
    }

    const TableData &m_table;
    std::vector<int> m_columns;
    std::vector<ImportProblem> *m_problems = nullptr;
    size_t m_row = 0;
};

Result<std::vector<int>> columnsOf(const QStringList &header, const QString &file)
{
    std::vector<int> columns = guessColumns(header, rules, FieldCount);
    for (const auto &[field, name] : {std::pair(Country, "country"), std::pair(Date, "date")}) {
        if (columns[size_t(field)] < 0)
            return fail(Error {ErrorCode::ColumnMissing, {}, {}}
                            .with(QStringLiteral("file"), file)
                            .with(QStringLiteral("column"), QString::fromLatin1(name)));
    }
    return columns;
}

} // namespace

Result<CalendarImportOutcome> CalendarWorkflow::importDays(const QString &file, Progress &progress)
{
    PD_ASSIGN(const TableData table, readTable(file, {}, progress));
    PD_ASSIGN(const std::vector<int> columns, columnsOf(table.header, file));
    CalendarImportOutcome outcome;
    std::vector<CalendarDay> days = DayReader(table, columns).read(outcome.problems);
    if (!outcome.problems.empty())
        return outcome;
    CalendarRepository repository(m_store);
    PD_ASSIGN(const std::vector<CalendarDay> present, repository.days());
    QHash<DatedCountry, CalendarDay> known;
    for (const CalendarDay &day : present)
        known.insert({day.country, day.date}, day);
    const Action action {QStringLiteral("calendar_days.import"),
                         {{QStringLiteral("file"), QFileInfo(file).fileName()}}};
    return change(m_store, action, [&](Transaction &transaction) -> Result<CalendarImportOutcome> {
        for (CalendarDay &day : days) {
            if (progress.isCancelled())
                return fail(ErrorCode::Cancelled);
            const CalendarDay before = known.value({day.country, day.date});
            day.id = before.id;
            day.uid = before.uid;
            if (columns[Source] < 0)
                day.source = before.source;
            if (columns[Note] < 0)
                day.note = before.note;
            if (day == before) {
                ++outcome.unchanged;
                continue;
            }
            ++(before.isOwn() ? outcome.updated : outcome.added);
            PD_TRY(repository.save(day));
        }
        transaction.setArgument(QStringLiteral("count"), outcome.added + outcome.updated);
        return outcome;
    });
}

} // namespace pitchdesk
