// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/placeworkflow.h"

#include "core/storage/placerepository.h"
#include "core/workflow/change.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString placeNoun = QStringLiteral("place");

enum Column { Code, Kind, English, Japanese, Vietnamese, Parents, Aliases, ColumnCount };

Error shippedError(const QString &line)
{
    return Error {ErrorCode::Internal, {}, {}}.because(QString(u"places.csv: " + line));
}

Status requireOwnCode(const PlaceRepository &repository, const Place &place)
{
    if (place.code.isEmpty())
        return {};
    PD_ASSIGN(const std::vector<Place> all, repository.places());
    const auto same = std::find_if(all.begin(), all.end(), [&place](const Place &other) {
        return other.code == place.code && other.id != place.id;
    });
    if (same == all.end())
        return {};
    return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                    .with(QStringLiteral("kind"), placeNoun)
                    .with(QStringLiteral("name"), originalText(same->name)));
}

} // namespace

Result<std::vector<Place>> PlaceWorkflow::places() const
{
    return PlaceRepository(m_store).places();
}

Result<QSet<PlaceId>> PlaceWorkflow::within(PlaceId id) const
{
    return PlaceRepository(m_store).within(id);
}

Result<PlaceId> PlaceWorkflow::save(const Place &place)
{
    PD_TRY(requireName(place.name, QStringLiteral("name")));
    PD_TRY(requireFitting(place.name, QStringLiteral("name")));
    PlaceRepository repository(m_store);
    if (place.id.isValid()) {
        PD_ASSIGN(const Place known, repository.place(place.id));
        PD_ASSIGN(const QSet<PlaceId> inside, repository.within(known.id));
        for (const PlaceId parent : place.parents) {
            if (inside.contains(parent))
                return fail(invalidField(QStringLiteral("parent_id"), originalText(place.name)));
        }
    }
    QSet<PlaceId> parents;
    for (const PlaceId parent : place.parents) {
        PD_ASSIGN(const Place above, repository.place(parent));
        if (parents.contains(parent))
            return fail(invalidField(QStringLiteral("parent_id"), originalText(above.name)));
        parents.insert(parent);
    }
    PD_TRY(requireOwnCode(repository, place));
    return change(m_store, recordAction(placeNoun, !place.id.isValid(), originalText(place.name)),
                  [&](Transaction &) { return repository.save(place); });
}

Status PlaceWorkflow::remove(PlaceId id)
{
    PlaceRepository repository(m_store);
    PD_ASSIGN(const Place place, repository.place(id));
    PD_ASSIGN(const QStringList uses, repository.uses(id));
    if (!uses.isEmpty())
        return fail(inUseError(placeNoun, originalText(place.name), uses.first()));
    return change(m_store, namedAction(QStringLiteral("place.remove"), originalText(place.name)),
                  [&](Transaction &) { return repository.remove(id); });
}

Status addDefaultPlaces(Store &store)
{
    PlaceRepository repository(store);
    PD_ASSIGN(const std::vector<Place> present, repository.places());
    QHash<QString, PlaceId> codes;
    for (const Place &place : present) {
        if (!place.code.isEmpty())
            codes.insert(place.code, place.id);
    }
    QFile file(QStringLiteral(":/reference/places.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(shippedError(QStringLiteral("not compiled in")));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    // The file is ours: no cell of it holds a comma, and what a place lies in stands before it.
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        const auto kind = cells.size() == ColumnCount ? fromCode<PlaceKind>(cells[Kind]) : std::nullopt;
        if (!kind)
            return fail(shippedError(line));
        if (codes.contains(cells[Code]))
            continue;
        Place place;
        place.kind = *kind;
        place.code = cells[Code];
        place.name = {cells[English], cells[Japanese], cells[Vietnamese], Language::English};
        place.aliases = cells[Aliases].split(u'|', Qt::SkipEmptyParts);
        for (const QString &parent : cells[Parents].split(u'|', Qt::SkipEmptyParts)) {
            if (!codes.contains(parent))
                return fail(shippedError(line));
            place.parents.push_back(codes.value(parent));
        }
        PD_ASSIGN(const PlaceId id, repository.save(place));
        codes.insert(place.code, id);
    }
    return {};
}

} // namespace pitchdesk
