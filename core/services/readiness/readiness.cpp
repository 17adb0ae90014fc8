// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/readiness/readiness.h"

#include <QTimeZone>

#include <algorithm>

namespace pitchdesk {

namespace {

enum Need { Advisable, Needed };

/// Whether a text that is there at all lacks a language.
bool lacksLanguage(const LocalizedText &text)
{
    if (text.isEmpty())
        return false;
    return std::any_of(allLanguages.begin(), allLanguages.end(),
                       [&text](Language language) { return text.at(language).trimmed().isEmpty(); });
}

/// The end of the last milestone of a kind that is dated to the day: its time, or the end of the day in the event's zone.
struct LastOf {
    const Milestone *milestone = nullptr;
    QDateTime instant;
};
LastOf lastOf(const ReadinessFacts &facts, MilestoneKind kind, QTime untimed)
{
    LastOf last;
    const QTimeZone zone(facts.event.zone.toUtf8());
    for (const Milestone &milestone : facts.milestones) {
        if (milestone.kind != kind || milestone.date.precision != DatePrecision::Day || !milestone.date.isStated())
            continue;
        QDateTime instant = milestoneInstant(milestone);
        if (!instant.isValid())
            instant = QDateTime(milestone.date.date, untimed, zone.isValid() ? zone : QTimeZone::utc());
        if (!last.milestone || instant > last.instant)
            last = {&milestone, instant};
    }
    return last;
}

class List
{
public:
    List(const ReadinessFacts &facts, const QDateTime &now)
        : m_facts(facts)
        , m_now(now)
    {
    }

    ReadinessReport run()
    {
        m_report.isUnderWay = m_facts.proposals > 0;
        const EventKind kind = m_facts.event.kind;
        addEvent();
        if (kind == EventKind::WithCall)
            addDates();
        if (kind == EventKind::MeetingsOnly)
            add(ReadinessCheck::MeetingsDate, hasDay(MilestoneKind::Meetings), Needed, ReadinessPlace::Milestones);
        if (kind == EventKind::WithCall || kind == EventKind::InvitationOnly)
            addChallenges();
        if (kind == EventKind::WithCall)
            addForm();
        if (kind == EventKind::WithCall || kind == EventKind::InvitationOnly)
            addJudging();
        add(ReadinessCheck::Calendar, m_facts.calendars > 0, Advisable, ReadinessPlace::Calendars);
        return std::move(m_report);
    }

private:
    void add(ReadinessCheck check, bool isDone, Need need, ReadinessPlace place, int count = 0)
    {
        m_report.items.push_back({check, isDone, need == Needed, isDone ? 0 : count, place, {}});
    }
    /// One that counts; done when there is none.
    void addCount(ReadinessCheck check, int count, Need need, ReadinessPlace place)
    {
        add(check, count == 0, need, place, count);
    }
    template<typename Lacks>
    void addChallengesThat(ReadinessCheck check, Need need, Lacks lacks,
                           ReadinessPlace place = ReadinessPlace::Challenges)
    {
        int count = 0;
        ChallengeId first;
        for (const Challenge &challenge : m_facts.challenges) {
            if (!lacks(challenge))
                continue;
            if (count++ == 0)
                first = challenge.id;
        }
        addCount(check, count, need, place);
        m_report.items.back().challenge = first;
    }
    [[nodiscard]] bool hasDay(MilestoneKind kind) const { return lastOf(m_facts, kind, QTime(0, 0)).milestone; }

    void addEvent()
    {
        int missing = 0;
        for (const Language language : allLanguages)
            missing += m_facts.event.name.at(language).trimmed().isEmpty() ? 1 : 0;
        addCount(ReadinessCheck::EventName, missing, Advisable, ReadinessPlace::Event);
        add(ReadinessCheck::Organiser, m_facts.organisers > 0, Advisable, ReadinessPlace::Organisers);
    }

    void addDates()
    {
        const LastOf opening = lastOf(m_facts, MilestoneKind::CallOpens, QTime(0, 0));
        const LastOf deadline = lastOf(m_facts, MilestoneKind::Deadline, QTime(23, 59, 59, 999));
        const ReadinessPlace place = ReadinessPlace::Milestones;
        add(ReadinessCheck::Opening, opening.milestone, Advisable, place);
        add(ReadinessCheck::Deadline, deadline.milestone, Needed, place);
        if (!deadline.milestone)
            return;
        add(ReadinessCheck::DeadlineTime, deadline.milestone->time.isValid(), Advisable, place);
        add(ReadinessCheck::DeadlineAhead, deadline.instant > m_now, Needed, place);
        if (opening.milestone)
            add(ReadinessCheck::DeadlineOrder, deadline.instant > opening.instant, Needed, place);
    }

    void addChallenges()
    {
        add(ReadinessCheck::Challenge, !m_facts.challenges.empty(), Needed, ReadinessPlace::Challenges);
        if (m_facts.challenges.empty())
            return;
        addChallengesThat(ReadinessCheck::ChallengeText, Needed,
                          [](const Challenge &challenge) { return challenge.statement.isEmpty(); });
        addChallengesThat(ReadinessCheck::ChallengeOwner, Needed,
                          [](const Challenge &challenge) { return challenge.owners.empty(); });
        addChallengesThat(ReadinessCheck::ChallengeWords, Advisable, [](const Challenge &challenge) {
            return lacksLanguage(challenge.title) || lacksLanguage(challenge.statement);
        });
        addChallengesThat(ReadinessCheck::ChallengeQuota, Advisable,
                          [](const Challenge &challenge) { return challenge.finalistQuota == 0; });
        addChallengesThat(ReadinessCheck::ChallengeDraft, Needed,
                          [](const Challenge &challenge) { return challenge.state == ChallengeState::Draft; });
    }

    void addForm()
    {
        const auto &questions = m_facts.questions;
        add(ReadinessCheck::Question, !questions.empty(), Advisable, ReadinessPlace::Form);
        if (!questions.empty()) {
            const auto lacking = std::count_if(questions.begin(), questions.end(), [](const Question &question) {
                return lacksLanguage(question.label)
                    || std::any_of(question.options.begin(), question.options.end(),
                                   [](const QuestionOption &option) { return lacksLanguage(option.label); });
            });
            addCount(ReadinessCheck::QuestionWords, int(lacking), Advisable, ReadinessPlace::Form);
        }
        add(ReadinessCheck::Rule, m_facts.activeRules > 0, Advisable, ReadinessPlace::Eligibility);
    }

    void addJudging()
    {
        const auto &rubrics = m_facts.rubrics;
        add(ReadinessCheck::Rubric, !rubrics.empty(), Advisable, ReadinessPlace::Rubrics);
        if (!rubrics.empty()) {
            const auto wrong = std::count_if(rubrics.begin(), rubrics.end(),
                                             [](const Rubric &rubric) { return rubric.weightSum() != 100; });
            addCount(ReadinessCheck::RubricWeights, int(wrong), Needed, ReadinessPlace::Rubrics);
        }
        add(ReadinessCheck::Round, m_facts.rounds > 0, Advisable, ReadinessPlace::Rounds);
        add(ReadinessCheck::Judge, m_facts.judges > 0, Advisable, ReadinessPlace::Judging);
        if (m_facts.rounds > 0 && m_facts.judges > 0 && !m_facts.challenges.empty())
            addChallengesThat(
                ReadinessCheck::Panel, Advisable,
                [this](const Challenge &challenge) {
                    return std::find(m_facts.judged.begin(), m_facts.judged.end(), challenge.id)
                        == m_facts.judged.end();
                },
                ReadinessPlace::Judging);
    }

    const ReadinessFacts &m_facts;
    const QDateTime m_now;
    ReadinessReport m_report;
};

} // namespace

int ReadinessReport::done() const
{
    return int(std::count_if(items.begin(), items.end(), [](const ReadinessItem &item) { return item.isDone; }));
}

int ReadinessReport::blocking() const
{
    return int(std::count_if(items.begin(), items.end(),
                             [](const ReadinessItem &item) { return item.isBlocking && !item.isDone; }));
}

ReadinessReport readiness(const ReadinessFacts &facts, const QDateTime &now)
{
    return List(facts, now).run();
}

} // namespace pitchdesk
