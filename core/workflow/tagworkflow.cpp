// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/tagworkflow.h"

#include "core/base/textfold.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/tagrepository.h"
#include "core/workflow/change.h"

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int labelLimit = 60;
const QString tagNoun = QStringLiteral("tag");

Result<QString> checkedLabel(const QString &label)
{
    const QString trimmed = label.simplified();
    if (fold(trimmed).isEmpty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), tagNoun));
    if (trimmed.size() > labelLimit)
        return fail(Error {ErrorCode::FieldTooLong, {}, {}}
                        .with(QStringLiteral("field"), tagNoun)
                        .with(QStringLiteral("limit"), labelLimit));
    return trimmed;
}

const Tag *tagNamed(const std::vector<Tag> &tags, const QString &label)
{
    const QString folded = fold(label);
    const auto found = std::find_if(tags.begin(), tags.end(),
                                    [&folded](const Tag &tag) { return fold(tag.label) == folded; });
    return found == tags.end() ? nullptr : &*found;
}

Result<Action> taggingAction(Store &store, const std::vector<ProposalId> &proposals)
{
    if (proposals.size() != 1)
        return Action {QStringLiteral("proposals.tag"), {{QStringLiteral("count"), QString::number(proposals.size())}}};
    PD_ASSIGN(const Proposal proposal, ProposalRepository(store).proposal(proposals.front()));
    return Action {QStringLiteral("proposal.tag"),
                   {{QStringLiteral("number"), QString::number(proposal.number)},
                    {QStringLiteral("name"), originalText(proposal.applicant.name)}}};
}

} // namespace

Result<std::vector<Tag>> TagWorkflow::tags() const
{
    return TagRepository(m_store).tags();
}

Result<std::vector<Tag>> TagWorkflow::tagsOf(ProposalId proposal) const
{
    const TagRepository repository(m_store);
    PD_ASSIGN(const std::vector<TagId> ids, repository.tagsOf(proposal));
    std::vector<Tag> tags;
    for (const TagId id : ids) {
        PD_ASSIGN(const Tag tag, repository.tag(id));
        tags.push_back(tag);
    }
    return tags;
}

Status TagWorkflow::change(const std::vector<ProposalId> &proposals, const QStringList &add, const QStringList &take)
{
    if (proposals.empty() || (add.isEmpty() && take.isEmpty()))
        return {};
    QStringList labels;
    for (const QString &label : add) {
        PD_ASSIGN(const QString checked, checkedLabel(label));
        labels.append(checked);
    }
    PD_ASSIGN(const Action action, taggingAction(m_store, proposals));
    return pitchdesk::change(m_store, action, [&](Transaction &) -> Status {
        TagRepository repository(m_store);
        PD_ASSIGN(std::vector<Tag> tags, repository.tags());
        std::vector<TagId> added;
        for (const QString &label : std::as_const(labels)) {
            if (!tagNamed(tags, label)) {
                PD_ASSIGN(const TagId id, repository.save({{}, {}, label}));
                tags.push_back({id, {}, label});
            }
            added.push_back(tagNamed(tags, label)->id);
        }
        for (const ProposalId proposal : proposals) {
            for (const TagId tag : added)
                PD_TRY(repository.add(proposal, tag));
            for (const QString &label : take) {
                if (const Tag *tag = tagNamed(tags, label))
                    PD_TRY(repository.take(proposal, tag->id));
            }
        }
        return {};
    });
}

Status TagWorkflow::rename(TagId id, const QString &label)
{
    PD_ASSIGN(const QString checked, checkedLabel(label));
    TagRepository repository(m_store);
    PD_ASSIGN(Tag tag, repository.tag(id));
    PD_ASSIGN(const std::vector<Tag> tags, repository.tags());
    if (const Tag *other = tagNamed(tags, checked); other && other->id != id)
        return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                        .with(QStringLiteral("kind"), tagNoun)
                        .with(QStringLiteral("name"), other->label));
    tag.label = checked;
    return pitchdesk::change(m_store, recordAction(tagNoun, false, checked), [&](Transaction &) -> Status {
        PD_TRY(repository.save(tag));
        return {};
    });
}

Status TagWorkflow::remove(TagId id)
{
    TagRepository repository(m_store);
    PD_ASSIGN(const Tag tag, repository.tag(id));
    return pitchdesk::change(m_store, namedAction(QStringLiteral("tag.remove"), tag.label),
                             [&](Transaction &) { return repository.remove(id); });
}

} // namespace pitchdesk
