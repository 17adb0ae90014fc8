// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/readiness/readiness.h"
#include "ui/home/homecard.h"

class QGridLayout;

namespace pitchdesk {

/// What an event still lacks before its call opens; hidden once proposals have come in, or nothing is open any more.
class ReadinessCard : public HomeCard
{
    Q_OBJECT

public:
    /// `name` is its object name, and the first part of those of its rows: "<name>.deadline" …
    explicit ReadinessCard(const QString &name, QWidget *parent = nullptr);

    void show(const ReadinessReport &report, EventKind kind);

Q_SIGNALS:
    /// A line was chosen; the challenge is the first that is not as it should be, where it is about challenges.
    void chosen(pitchdesk::ReadinessPlace place, pitchdesk::ChallengeId challenge);
};

} // namespace pitchdesk
