// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workflow/blueprint/blueprintbuild.h"
#include "core/workflow/blueprint/dateshift.h"

#include <optional>
#include <vector>

namespace pitchdesk {

class Store;

/// What is taken from an event or a template, and what the new event is to be.
struct CloneChoice {
    BlueprintParts parts = allBlueprintParts();
    LocalizedText name;
    int labelYear = 0; ///< 0 = none
    DateShift dates;
    std::optional<EventKind> kind;  ///< none: as it was
    std::optional<QString> country; ///< none: as it was
    QString zone;                   ///< empty: as it was; milestones in the former zone of the event go with it
};

/// A template in the list: one of the file's, or one that comes with the program.
struct TemplateInfo {
    QString key;        ///< its uid, or the name of a shipped one: "open-innovation"
    EventTemplateId id; ///< invalid for a shipped one
    LocalizedText name;

    [[nodiscard]] bool isShipped() const { return !id.isValid(); }
};

/// New events from earlier ones and from templates. Proposals, scores and decisions never come along. Whatever fails,
/// nothing is changed.
class TemplateWorkflow
{
public:
    explicit TemplateWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// What an event would give. RecordNotFound.
    Result<EventBlueprint> blueprintOf(EventId event, BlueprintParts parts = allBlueprintParts()) const;
    /// A new event like an earlier one, in one step. FieldRequired(name), FieldInvalid(label_year, zone, milestone,
    /// date), RecordNotFound.
    Result<MadeEvent> cloneEvent(EventId event, const CloneChoice &choice);

    /// The file's own in their order, then those that come with the program.
    Result<std::vector<TemplateInfo>> templates() const;
    /// What a template gives, by its key. RecordNotFound, TemplateDamaged, TemplateTooNew.
    Result<EventBlueprint> blueprintOf(const QString &key) const;
    /// A new event from a template, in one step; the errors of cloneEvent() and of blueprintOf().
    Result<MadeEvent> eventFromTemplate(const QString &key, const CloneChoice &choice);

    /// Keeps an event under a name. FieldRequired, FieldTooLong; AlreadyExists where a template is called that.
    Result<EventTemplateId> saveTemplate(EventId event, BlueprintParts parts, const LocalizedText &name);
    /// FieldRequired, FieldTooLong, AlreadyExists, RecordNotFound.
    Status rename(EventTemplateId id, const LocalizedText &name);
    Status remove(EventTemplateId id);

private:
    Status requireFree(EventTemplateId id, const LocalizedText &name) const;
    Result<MadeEvent> make(EventBlueprint blueprint, const CloneChoice &choice, const QString &action);

    Store &m_store;
};

/// The name of the edition of another year: `from` is replaced by `to` wherever it stands by itself; "2025" in
/// "Pitch 2025". Without a year, or where the name has none, it stays as it is.
[[nodiscard]] LocalizedText nameForYear(LocalizedText name, int from, int to);

} // namespace pitchdesk
