// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a blueprint that was read from a file can be made an event of: EventBlueprint's firstFault().
#include "core/workflow/blueprint/eventblueprint.h"

#include "core/services/screening/conditionjson.h"
#include "core/workflow/change.h"

#include <QSet>

namespace pitchdesk {

namespace {

constexpr int mostCounted = 100'000;

/// Finds the first fault and remembers where it is.
class Check
{
public:
    explicit Check(const EventBlueprint &blueprint)
        : m_blueprint(blueprint)
    {
    }

    QString run()
    {
        checkEvent();
        checkOrganisations();
        checkMilestones();
        checkChallenges();
        checkQuestions();
        checkRules();
        checkRubrics();
        checkRounds();
        checkCalendars();
        checkJudges();
        checkPanels();
        return m_fault;
    }

private:
    void need(bool isGood, const QString &place)
    {
        if (!isGood && m_fault.isEmpty())
            m_fault = place;
    }
    static QString place(const char *list, size_t index, const char *member)
    {
        return QStringLiteral("$.%1[%2].%3").arg(QLatin1StringView(list)).arg(index).arg(QLatin1StringView(member));
    }
    static bool isName(const LocalizedText &text) { return requireName(text, {}).has_value(); }
    static bool fits(const LocalizedText &text) { return requireFitting(text, {}).has_value(); }
    static bool isCount(int value) { return value >= 0 && value <= mostCounted; }
    static bool isZone(const QString &zone) { return requireZone(zone, {}).has_value(); }
    /// Whether all are known and none is named twice.
    static bool areAmong(const QStringList &names, const QSet<QString> &known)
    {
        const QSet<QString> distinct(names.begin(), names.end());
        return distinct.size() == names.size() && known.contains(distinct);
    }

    void checkEvent()
    {
        const Event &event = m_blueprint.event;
        need(isName(event.name), QStringLiteral("$.event.name"));
        need(isZone(event.zone), QStringLiteral("$.event.zone"));
        need(requireLanguages(event.languages, {}).has_value(), QStringLiteral("$.event.languages"));
        need(isCount(event.proposalTarget), QStringLiteral("$.event.proposal_target"));
        need(m_blueprint.screenersNeeded == 1 || m_blueprint.screenersNeeded == 2,
             QStringLiteral("$.screeners_needed"));
    }

    void checkOrganisations()
    {
        for (size_t i = 0; i < m_blueprint.organisations.size(); ++i) {
            const Organisation &body = m_blueprint.organisations[i];
            need(!body.uid.isEmpty() && !m_organisations.contains(body.uid), place("organisations", i, "uid"));
            need(isName(body.name), place("organisations", i, "name"));
            need(body.memberCount >= 0, place("organisations", i, "member_count"));
            m_organisations.insert(body.uid);
        }
        QSet<QString> seen;
        for (size_t i = 0; i < m_blueprint.participations.size(); ++i) {
            const BlueprintParticipation &entry = m_blueprint.participations[i];
            const QString once(entry.organisation + u' ' + codeOf(entry.role));
            need(m_organisations.contains(entry.organisation) && !seen.contains(once),
                 place("participations", i, "organisation"));
            seen.insert(once);
        }
    }

    void checkMilestones()
    {
        for (size_t i = 0; i < m_blueprint.milestones.size(); ++i) {
            const Milestone &milestone = m_blueprint.milestones[i];
            need(fits(milestone.title), place("milestones", i, "title"));
            need(!milestone.time.isValid()
                     || (milestone.date.precision != DatePrecision::Day || isZone(milestone.zone)),
                 place("milestones", i, "zone"));
        }
    }

    void checkChallenges()
    {
        for (size_t i = 0; i < m_blueprint.challenges.size(); ++i) {
            const Challenge &challenge = m_blueprint.challenges[i].challenge;
            need(!challenge.uid.isEmpty() && !m_challenges.contains(challenge.uid), place("challenges", i, "uid"));
            need(isName(challenge.title), place("challenges", i, "title"));
            need(fits(challenge.statement), place("challenges", i, "statement"));
            need(isCount(challenge.finalistQuota), place("challenges", i, "finalist_quota"));
            need(isCount(challenge.reserveQuota), place("challenges", i, "reserve_quota"));
            need(isCount(challenge.proposalTarget), place("challenges", i, "proposal_target"));
            need(areAmong(m_blueprint.challenges[i].owners, m_organisations), place("challenges", i, "owners"));
            m_challenges.insert(challenge.uid);
        }
    }

    void checkQuestions()
    {
        QSet<QString> seen;
        for (size_t i = 0; i < m_blueprint.questions.size(); ++i) {
            const Question &question = m_blueprint.questions[i].question;
            need(!question.uid.isEmpty() && !seen.contains(question.uid), place("questions", i, "uid"));
            need(isName(question.label), place("questions", i, "label"));
            need(isCount(question.wordLimit), place("questions", i, "word_limit"));
            for (const QuestionOption &option : question.options)
                need(isName(option.label), place("questions", i, "options"));
            need(areAmong(m_blueprint.questions[i].challenges, m_challenges), place("questions", i, "challenges"));
            seen.insert(question.uid);
        }
    }

    void checkRules()
    {
        for (size_t i = 0; i < m_blueprint.rules.size(); ++i) {
            need(isName(m_blueprint.rules[i].reason), place("rules", i, "reason"));
            need(checkCondition(m_blueprint.rules[i].condition).has_value(), place("rules", i, "condition"));
        }
    }

    void checkRubrics()
    {
        for (size_t i = 0; i < m_blueprint.rubrics.size(); ++i) {
            const Rubric &rubric = m_blueprint.rubrics[i];
            need(isName(rubric.name), place("rubrics", i, "name"));
            need(rubric.scaleStep > 0 && rubric.scaleMaximum > rubric.scaleMinimum
                     && (rubric.scaleMaximum - rubric.scaleMinimum) % rubric.scaleStep == 0,
                 place("rubrics", i, "scale_step"));
            for (const Criterion &criterion : rubric.criteria)
                need(isGood(criterion), place("rubrics", i, "criteria"));
            for (const TieRule &rule : rubric.tieChain) {
                const qint64 index = -rule.criterion.value();
                need((rule.kind == TieRuleKind::Criterion) == (index != 0) && index >= 0
                         && index <= qint64(rubric.criteria.size()),
                     place("rubrics", i, "tie_chain"));
            }
        }
    }
    static bool isGood(const Criterion &criterion)
    {
        QSet<int> points;
        for (const Anchor &anchor : criterion.anchors)
            points.insert(anchor.points);
        return isName(criterion.name) && criterion.weight >= 0 && criterion.weight <= 100
            && points.size() == qsizetype(criterion.anchors.size());
    }

    void checkRounds()
    {
        for (size_t i = 0; i < m_blueprint.rounds.size(); ++i) {
            const BlueprintRound &entry = m_blueprint.rounds[i];
            need(isName(entry.round.name), place("rounds", i, "name"));
            need(entry.rubric >= 0 && size_t(entry.rubric) < m_blueprint.rubrics.size(), place("rounds", i, "rubric"));
        }
    }

    void checkCalendars()
    {
        const QStringList &countries = m_blueprint.calendars;
        const QSet<QString> distinct(countries.begin(), countries.end());
        need(distinct.size() == countries.size() && !distinct.contains(QString()), QStringLiteral("$.calendars"));
    }

    void checkJudges()
    {
        for (size_t i = 0; i < m_blueprint.judges.size(); ++i) {
            const BlueprintJudge &judge = m_blueprint.judges[i];
            need(!judge.person.isEmpty() && !m_judges.contains(judge.person), place("judges", i, "person"));
            QSet<QString> languages;
            for (const JudgeLanguage &language : judge.languages) {
                need(language.level >= 1 && language.level <= 3 && !languages.contains(language.code),
                     place("judges", i, "languages"));
                languages.insert(language.code);
            }
            QSet<QString> fields;
            for (const BlueprintJudgeField &field : judge.fields) {
                need(field.level >= 1 && field.level <= 3 && !fields.contains(field.field),
                     place("judges", i, "fields"));
                fields.insert(field.field);
            }
            m_judges.insert(judge.person);
        }
    }

    void checkPanels()
    {
        QSet<QString> seen;
        for (size_t i = 0; i < m_blueprint.panels.size(); ++i) {
            const BlueprintPanel &panel = m_blueprint.panels[i];
            const QString once = QStringLiteral("%1 %2").arg(panel.round).arg(panel.challenge);
            need(panel.round >= 0 && size_t(panel.round) < m_blueprint.rounds.size(), place("panels", i, "round"));
            need(m_challenges.contains(panel.challenge) && !seen.contains(once), place("panels", i, "challenge"));
            need(areAmong(panel.members, m_judges), place("panels", i, "members"));
            need(panel.chair.isEmpty() || panel.members.contains(panel.chair), place("panels", i, "chair"));
            seen.insert(once);
        }
    }

    const EventBlueprint &m_blueprint;
    QString m_fault;
    QSet<QString> m_organisations;
    QSet<QString> m_challenges;
    QSet<QString> m_judges;
};

} // namespace

QString firstFault(const EventBlueprint &blueprint)
{
    return Check(blueprint).run();
}

} // namespace pitchdesk
