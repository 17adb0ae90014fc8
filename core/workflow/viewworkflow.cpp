// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/viewworkflow.h"

#include "core/base/textfold.h"
#include "core/storage/viewrepository.h"
#include "core/workflow/change.h"

namespace pitchdesk {

namespace {

constexpr int nameLimit = 60;
const QString viewNoun = QStringLiteral("saved_view");
const QString nameField = QStringLiteral("name");

} // namespace

Result<std::vector<SavedView>> ViewWorkflow::views(const QString &page) const
{
    return ViewRepository(m_store).views(page);
}

Result<SavedViewId> ViewWorkflow::save(const SavedView &given)
{
    ViewRepository repository(m_store);
    SavedView view = given;
    view.name = given.name.simplified();
    if (fold(view.name).isEmpty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), nameField));
    if (view.name.size() > nameLimit)
        return fail(Error {ErrorCode::FieldTooLong, {}, {}}
                        .with(QStringLiteral("field"), nameField)
                        .with(QStringLiteral("limit"), nameLimit));
    PD_TRY(requireFitting(view.query, QStringLiteral("query")));
    if (view.id.isValid()) {
        PD_ASSIGN(const SavedView before, repository.view(view.id));
        view.page = before.page;
    }
    PD_ASSIGN(const std::vector<SavedView> others, repository.views(view.page));
    for (const SavedView &other : others) {
        if (other.id != view.id && fold(other.name) == fold(view.name))
            return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                            .with(QStringLiteral("kind"), viewNoun)
                            .with(QStringLiteral("name"), other.name));
    }
    return change(m_store, recordAction(viewNoun, !view.id.isValid(), view.name),
                  [&](Transaction &) { return repository.save(view); });
}

Status ViewWorkflow::remove(SavedViewId id)
{
    ViewRepository repository(m_store);
    PD_ASSIGN(const SavedView view, repository.view(id));
    return change(m_store, namedAction(QStringLiteral("saved_view.remove"), view.name),
                  [&](Transaction &) { return repository.remove(id); });
}

} // namespace pitchdesk
