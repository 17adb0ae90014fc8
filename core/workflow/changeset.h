// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

#include <initializer_list>

namespace pitchdesk {

/// What a page may want to hear about.
enum class Topic {
    Programmes,
    Events,
    Organisations,
    People,
    Milestones,
    Terms,
    Challenges,
    Rubrics,
    Proposals,
    Judges,
    Panels,
    Conflicts,
    Scores,
    Decisions,
    Calendars,
    Tags,
    Views,
    Screening,
    Form,     ///< questions of the application form
    Material, ///< attachments, notes and translations
    Templates
};

/// The records that a committed transaction touched, by topic.
struct ChangeSet {
    QHash<Topic, QSet<qint64>>
        keys; ///< keys of the topic's own rows; may be empty for a topic that was touched through its parts
    bool everything = false; ///< too much to list, or the file was replaced: reload all

    [[nodiscard]] bool touches(Topic topic) const { return everything || keys.contains(topic); }
    [[nodiscard]] bool touchesAny(std::initializer_list<Topic> topics) const
    {
        for (const Topic topic : topics) {
            if (touches(topic))
                return true;
        }
        return false;
    }
};

inline size_t qHash(Topic topic, size_t seed = 0) noexcept
{
    return ::qHash(int(topic), seed);
}

} // namespace pitchdesk

Q_DECLARE_METATYPE(pitchdesk::ChangeSet)
