// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/defaultterms.h"

#include "core/domain/challenge.h"
#include "core/storage/termrepository.h"

#include <QFile>
#include <QSet>

namespace pitchdesk {

namespace {

enum Column { Code, English, Japanese, Vietnamese, Aliases, ColumnCount };

/// The files are ours: no cell of them holds a comma, a quote or a newline.
Result<std::vector<Term>> readTerms(const QString &name, const QString &scheme)
{
    QFile file(QString(u":/reference/" + name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error {ErrorCode::Internal, {}, {}}.because(QString(name + u" is not compiled in")));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<Term> terms;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        if (cells.size() != ColumnCount)
            return fail(Error {ErrorCode::Internal, {}, {}}.because(QString(name + u": " + line)));
        terms.push_back({{},
                         scheme,
                         cells[Code],
                         {cells[English], cells[Japanese], cells[Vietnamese], Language::English},
                         cells[Aliases].split(u'|', Qt::SkipEmptyParts)});
    }
    return terms;
}

Status addMissing(TermRepository &repository, const QString &name, const QString &scheme)
{
    PD_ASSIGN(const std::vector<Term> present, repository.terms(scheme));
    QSet<QString> codes;
    for (const Term &term : present)
        codes.insert(term.code);
    PD_ASSIGN(const std::vector<Term> terms, readTerms(name, scheme));
    for (const Term &term : terms) {
        if (!codes.contains(term.code))
            PD_TRY(repository.save(term));
    }
    return {};
}

} // namespace

Status addDefaultTerms(Store &store)
{
    TermRepository repository(store);
    PD_TRY(addMissing(repository, QStringLiteral("fields.csv"), QStringLiteral("field")));
    return addMissing(repository, QStringLiteral("collaborations.csv"), collaborationScheme);
}

} // namespace pitchdesk
