// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/defaultterms.h"

#include "core/storage/termrepository.h"

#include <QFile>
#include <QSet>

namespace pitchdesk {

namespace {

const QString fieldScheme = QStringLiteral("field");
enum Column { Code, English, Japanese, Vietnamese, Aliases, ColumnCount };

/// The file is ours: no cell of it holds a comma, a quote or a newline.
Result<std::vector<Term>> readFields()
{
    QFile file(QStringLiteral(":/reference/fields.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error {ErrorCode::Internal, {}, {}}.because(QStringLiteral("fields.csv is not compiled in")));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<Term> terms;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        if (cells.size() != ColumnCount)
            return fail(Error {ErrorCode::Internal, {}, {}}.because(QString(u"fields.csv: " + line)));
        terms.push_back({{},
                         fieldScheme,
                         cells[Code],
                         {cells[English], cells[Japanese], cells[Vietnamese], Language::English},
                         cells[Aliases].split(u'|', Qt::SkipEmptyParts)});
    }
    return terms;
}

} // namespace

Status addDefaultTerms(Store &store)
{
    TermRepository repository(store);
    PD_ASSIGN(const std::vector<Term> present, repository.terms(fieldScheme));
    QSet<QString> codes;
    for (const Term &term : present)
        codes.insert(term.code);
    PD_ASSIGN(const std::vector<Term> fields, readFields());
    for (const Term &term : fields) {
        if (!codes.contains(term.code))
            PD_TRY(repository.save(term));
    }
    return {};
}

} // namespace pitchdesk
