// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actiontext.h"

#include <QCoreApplication>

#include <array>

namespace pitchdesk {

namespace {

constexpr const char *context = "ActionText";

/// The phrase of a key for a record whose name is known, and for one without.
struct Phrase {
    const char *key;
    const char *named;
    const char *plain;
};

/// The phrase of a key that concerns a number of records.
struct CountedPhrase {
    const char *key;
    const char *phrase;
};

constexpr auto phrases = std::to_array<Phrase>({
    {"programme.add", QT_TRANSLATE_NOOP("ActionText", "Added programme “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a programme")},
    {"programme.edit", QT_TRANSLATE_NOOP("ActionText", "Changed programme “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a programme")},
    {"programme.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted programme “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a programme")},
    {"event.add", QT_TRANSLATE_NOOP("ActionText", "Added event “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added an event")},
    {"event.edit", QT_TRANSLATE_NOOP("ActionText", "Changed event “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed an event")},
    {"event.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted event “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted an event")},
    {"event.clone", QT_TRANSLATE_NOOP("ActionText", "Made event “%1” like an earlier one"),
     QT_TRANSLATE_NOOP("ActionText", "Made an event like an earlier one")},
    {"event.from_template", QT_TRANSLATE_NOOP("ActionText", "Made event “%1” from a template"),
     QT_TRANSLATE_NOOP("ActionText", "Made an event from a template")},
    {"event_template.add", QT_TRANSLATE_NOOP("ActionText", "Saved template “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Saved a template")},
    {"event_template.edit", QT_TRANSLATE_NOOP("ActionText", "Renamed template “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Renamed a template")},
    {"event_template.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted template “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a template")},
    {"term.add_defaults", QT_TRANSLATE_NOOP("ActionText", "Added the terms that come with the program"),
     QT_TRANSLATE_NOOP("ActionText", "Added the terms that come with the program")},
    {"participation.add", QT_TRANSLATE_NOOP("ActionText", "Added organiser “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added an organiser")},
    {"participation.edit", QT_TRANSLATE_NOOP("ActionText", "Changed organiser “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed an organiser")},
    {"participation.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted organiser “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted an organiser")},
    {"participation.move", QT_TRANSLATE_NOOP("ActionText", "Moved organiser “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Moved an organiser")},
    {"milestone.add", QT_TRANSLATE_NOOP("ActionText", "Added milestone “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a milestone")},
    {"milestone.edit", QT_TRANSLATE_NOOP("ActionText", "Changed milestone “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a milestone")},
    {"milestone.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted milestone “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a milestone")},
    {"milestone.move", QT_TRANSLATE_NOOP("ActionText", "Moved milestone “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a milestone")},
    {"calendar_day.add", QT_TRANSLATE_NOOP("ActionText", "Added calendar day “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a calendar day")},
    {"calendar_day.edit", QT_TRANSLATE_NOOP("ActionText", "Changed calendar day “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a calendar day")},
    {"calendar_day.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted calendar day “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a calendar day")},
    {"event_calendar.set", QT_TRANSLATE_NOOP("ActionText", "Changed the calendars of “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed the calendars of an event")},
    {"organisation.add", QT_TRANSLATE_NOOP("ActionText", "Added organisation “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added an organisation")},
    {"organisation.edit", QT_TRANSLATE_NOOP("ActionText", "Changed organisation “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed an organisation")},
    {"organisation.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted organisation “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted an organisation")},
    {"organisation.merge", QT_TRANSLATE_NOOP("ActionText", "Merged two records of organisation “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Merged two records of an organisation")},
    {"person.add", QT_TRANSLATE_NOOP("ActionText", "Added person “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a person")},
    {"person.edit", QT_TRANSLATE_NOOP("ActionText", "Changed person “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a person")},
    {"person.erase", QT_TRANSLATE_NOOP("ActionText", "Erased a person"),
     QT_TRANSLATE_NOOP("ActionText", "Erased a person")},
    {"person.merge", QT_TRANSLATE_NOOP("ActionText", "Merged two records of person “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Merged two records of a person")},
    {"challenge.add", QT_TRANSLATE_NOOP("ActionText", "Added challenge “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a challenge")},
    {"challenge.edit", QT_TRANSLATE_NOOP("ActionText", "Changed challenge “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a challenge")},
    {"challenge.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted challenge “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a challenge")},
    {"challenge.move", QT_TRANSLATE_NOOP("ActionText", "Moved challenge “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a challenge")},
    {"round.add", QT_TRANSLATE_NOOP("ActionText", "Added round “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a round")},
    {"round.edit", QT_TRANSLATE_NOOP("ActionText", "Changed round “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a round")},
    {"round.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted round “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a round")},
    {"round.move", QT_TRANSLATE_NOOP("ActionText", "Moved round “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a round")},
    {"rubric.add", QT_TRANSLATE_NOOP("ActionText", "Added rubric “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a rubric")},
    {"rubric.edit", QT_TRANSLATE_NOOP("ActionText", "Changed rubric “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a rubric")},
    {"rubric.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted rubric “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a rubric")},
    {"rubric.move", QT_TRANSLATE_NOOP("ActionText", "Moved rubric “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a rubric")},
    {"criterion.add", QT_TRANSLATE_NOOP("ActionText", "Added criterion “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a criterion")},
    {"criterion.edit", QT_TRANSLATE_NOOP("ActionText", "Changed criterion “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a criterion")},
    {"criterion.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted criterion “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a criterion")},
    {"criterion.move", QT_TRANSLATE_NOOP("ActionText", "Moved criterion “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a criterion")},
    {"proposal.add", QT_TRANSLATE_NOOP("ActionText", "Added proposal “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a proposal")},
    {"proposal.edit", QT_TRANSLATE_NOOP("ActionText", "Changed proposal “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a proposal")},
    {"proposal.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted proposal “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a proposal")},
    {"proposal.merge", QT_TRANSLATE_NOOP("ActionText", "Merged a duplicate into proposal “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Merged two proposals")},
    {"proposal.keep_apart", QT_TRANSLATE_NOOP("ActionText", "Noted that proposal “%1” is not a duplicate"),
     QT_TRANSLATE_NOOP("ActionText", "Noted that two proposals are not duplicates")},
    {"proposal.suspect_again", QT_TRANSLATE_NOOP("ActionText", "Suspects proposal “%1” of being a duplicate again"),
     QT_TRANSLATE_NOOP("ActionText", "Suspects two proposals of being duplicates again")},
    {"judge.add", QT_TRANSLATE_NOOP("ActionText", "Added judge “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a judge")},
    {"judge.edit", QT_TRANSLATE_NOOP("ActionText", "Changed judge “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a judge")},
    {"judge.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted judge “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a judge")},
    {"panel.add", QT_TRANSLATE_NOOP("ActionText", "Added panel “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a panel")},
    {"panel.edit", QT_TRANSLATE_NOOP("ActionText", "Changed panel “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a panel")},
    {"panel.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted panel “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a panel")},
    {"conflict.add", QT_TRANSLATE_NOOP("ActionText", "Added conflict of interest “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a conflict of interest")},
    {"conflict.edit", QT_TRANSLATE_NOOP("ActionText", "Changed conflict of interest “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a conflict of interest")},
    {"conflict.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted conflict of interest “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a conflict of interest")},
    {"round.state", QT_TRANSLATE_NOOP("ActionText", "Opened or closed round “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Opened or closed a round")},
    {"challenge.state", QT_TRANSLATE_NOOP("ActionText", "Changed the state of challenge “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed the state of a challenge")},
    {"conflict.state", QT_TRANSLATE_NOOP("ActionText", "Decided on conflict of interest “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Decided on a conflict of interest")},
    {"conflict.decide", QT_TRANSLATE_NOOP("ActionText", "Decided on conflict of interest “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Decided on a conflict of interest")},
    {"rubric.lock", QT_TRANSLATE_NOOP("ActionText", "Locked rubric “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Locked a rubric")},
    {"rubric.version", QT_TRANSLATE_NOOP("ActionText", "Made a new version of rubric “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Made a new version of a rubric")},
    {"proposal.state", QT_TRANSLATE_NOOP("ActionText", "Changed the status of proposal “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed the status of a proposal")},
    {"proposal.challenge", QT_TRANSLATE_NOOP("ActionText", "Moved proposal “%1” to another challenge"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a proposal to another challenge")},
    {"proposal.tag", QT_TRANSLATE_NOOP("ActionText", "Changed the tags of proposal “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed the tags of a proposal")},
    {"tag.edit", QT_TRANSLATE_NOOP("ActionText", "Renamed tag “%1”"), QT_TRANSLATE_NOOP("ActionText", "Renamed a tag")},
    {"tag.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted tag “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a tag")},
    {"attachment.add", QT_TRANSLATE_NOOP("ActionText", "Added files to “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added files to a proposal")},
    {"attachment.remove", QT_TRANSLATE_NOOP("ActionText", "Removed file “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Removed a file")},
    {"note.add", QT_TRANSLATE_NOOP("ActionText", "Wrote a note about “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Wrote a note")},
    {"note.edit", QT_TRANSLATE_NOOP("ActionText", "Changed a note about “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a note")},
    {"note.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted a note about “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a note")},
    {"translation.edit", QT_TRANSLATE_NOOP("ActionText", "Changed the translations of “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed translations")},
    {"saved_view.add", QT_TRANSLATE_NOOP("ActionText", "Saved view “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Saved a view")},
    {"saved_view.edit", QT_TRANSLATE_NOOP("ActionText", "Changed saved view “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a saved view")},
    {"saved_view.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted saved view “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a saved view")},
    {"proposal.withdraw", QT_TRANSLATE_NOOP("ActionText", "Withdrew proposal “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Withdrew a proposal")},
    {"score.add", QT_TRANSLATE_NOOP("ActionText", "Scored “%1”"), QT_TRANSLATE_NOOP("ActionText", "Entered a score")},
    {"score.edit", QT_TRANSLATE_NOOP("ActionText", "Scored “%1”"), QT_TRANSLATE_NOOP("ActionText", "Entered a score")},
    {"score.remove", QT_TRANSLATE_NOOP("ActionText", "Cleared a score of “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Cleared a score")},
    {"score.state", QT_TRANSLATE_NOOP("ActionText", "Scored “%1”"), QT_TRANSLATE_NOOP("ActionText", "Entered a score")},
    {"decision.add", QT_TRANSLATE_NOOP("ActionText", "Decided on “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Recorded a decision")},
    {"decision.edit", QT_TRANSLATE_NOOP("ActionText", "Changed the decision on “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a decision")},
    {"decision.decide", QT_TRANSLATE_NOOP("ActionText", "Decided on “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Recorded a decision")},
    {"decision.withdraw", QT_TRANSLATE_NOOP("ActionText", "Withdrew the decision on “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Withdrew a decision")},
    {"chairvote.add", QT_TRANSLATE_NOOP("ActionText", "Recorded the chair's vote for “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Recorded a vote of the chair")},
    {"chairvote.withdraw", QT_TRANSLATE_NOOP("ActionText", "Took back the chair's vote for “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Took back a vote of the chair")},
    {"decision.remove", QT_TRANSLATE_NOOP("ActionText", "Withdrew the decision on “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Withdrew a decision")},
    {"question.add", QT_TRANSLATE_NOOP("ActionText", "Added question “%1” to the form"),
     QT_TRANSLATE_NOOP("ActionText", "Added a question to the form")},
    {"question.edit", QT_TRANSLATE_NOOP("ActionText", "Changed question “%1” of the form"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a question of the form")},
    {"question.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted question “%1” of the form"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a question of the form")},
    {"question.move", QT_TRANSLATE_NOOP("ActionText", "Moved question “%1” of the form"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a question of the form")},
    {"eligibility_rule.add", QT_TRANSLATE_NOOP("ActionText", "Added eligibility rule “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added an eligibility rule")},
    {"eligibility_rule.edit", QT_TRANSLATE_NOOP("ActionText", "Changed eligibility rule “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed an eligibility rule")},
    {"eligibility_rule.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted eligibility rule “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted an eligibility rule")},
    {"eligibility_rule.move", QT_TRANSLATE_NOOP("ActionText", "Moved eligibility rule “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Moved an eligibility rule")},
    {"screening.eligible", QT_TRANSLATE_NOOP("ActionText", "Found “%1” eligible"),
     QT_TRANSLATE_NOOP("ActionText", "Found a proposal eligible")},
    {"screening.ineligible", QT_TRANSLATE_NOOP("ActionText", "Found “%1” not eligible"),
     QT_TRANSLATE_NOOP("ActionText", "Found a proposal not eligible")},
    {"screening.ask_again", QT_TRANSLATE_NOOP("ActionText", "Asked “%1” again"),
     QT_TRANSLATE_NOOP("ActionText", "Asked an applicant again")},
    {"screening.settle", QT_TRANSLATE_NOOP("ActionText", "Chose between the screeners of “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Chose between screeners")},
    {"event_venue.add", QT_TRANSLATE_NOOP("ActionText", "Added venue “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a venue")},
    {"event_venue.edit", QT_TRANSLATE_NOOP("ActionText", "Changed venue “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a venue")},
    {"event_venue.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted venue “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a venue")},
    {"event_venue.move", QT_TRANSLATE_NOOP("ActionText", "Moved venue “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a venue")},
    {"event_person.add", QT_TRANSLATE_NOOP("ActionText", "Added person “%1” to the event"),
     QT_TRANSLATE_NOOP("ActionText", "Added a person to the event")},
    {"event_person.edit", QT_TRANSLATE_NOOP("ActionText", "Changed what “%1” does in the event"),
     QT_TRANSLATE_NOOP("ActionText", "Changed what a person does in the event")},
    {"event_person.remove", QT_TRANSLATE_NOOP("ActionText", "Removed person “%1” from the event"),
     QT_TRANSLATE_NOOP("ActionText", "Removed a person from the event")},
    {"event_person.move", QT_TRANSLATE_NOOP("ActionText", "Moved person “%1” of the event"),
     QT_TRANSLATE_NOOP("ActionText", "Moved a person of the event")},
    {"place.add", QT_TRANSLATE_NOOP("ActionText", "Added place “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a place")},
    {"place.edit", QT_TRANSLATE_NOOP("ActionText", "Changed place “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a place")},
    {"place.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted place “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a place")},
    {"technology.add", QT_TRANSLATE_NOOP("ActionText", "Added technology “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added a technology")},
    {"technology.edit", QT_TRANSLATE_NOOP("ActionText", "Changed technology “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a technology")},
    {"technology.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted technology “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a technology")},
    {"affiliation.add", QT_TRANSLATE_NOOP("ActionText", "Added an affiliation with “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added an affiliation")},
    {"affiliation.edit", QT_TRANSLATE_NOOP("ActionText", "Changed an affiliation with “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Changed an affiliation")},
    {"affiliation.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted an affiliation with “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted an affiliation")},
    {"consent_text.add", QT_TRANSLATE_NOOP("ActionText", "Wrote a consent text"),
     QT_TRANSLATE_NOOP("ActionText", "Wrote a consent text")},
    {"consent_text.edit", QT_TRANSLATE_NOOP("ActionText", "Changed a consent text"),
     QT_TRANSLATE_NOOP("ActionText", "Changed a consent text")},
    {"consent.withdraw", QT_TRANSLATE_NOOP("ActionText", "Noted that a consent was withdrawn"),
     QT_TRANSLATE_NOOP("ActionText", "Noted that a consent was withdrawn")},
    {"consent.remove", QT_TRANSLATE_NOOP("ActionText", "Deleted a consent"),
     QT_TRANSLATE_NOOP("ActionText", "Deleted a consent")},
    {"workspace.create", QT_TRANSLATE_NOOP("ActionText", "Made the file “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Made the file")},
    {"workspace.upgrade", QT_TRANSLATE_NOOP("ActionText", "Upgraded the file “%1” to this version of the program"),
     QT_TRANSLATE_NOOP("ActionText", "Upgraded the file to this version of the program")},
    {"sample.add", QT_TRANSLATE_NOOP("ActionText", "Added the sample event “%1”"),
     QT_TRANSLATE_NOOP("ActionText", "Added the sample event")},
});

constexpr auto countedPhrases = std::to_array<CountedPhrase>({
    {"proposals.add", QT_TRANSLATE_N_NOOP("ActionText", "Added %n proposal(s)")},
    {"proposals.import", QT_TRANSLATE_N_NOOP("ActionText", "Imported %n proposal(s)")},
    {"proposals.edit", QT_TRANSLATE_N_NOOP("ActionText", "Changed %n proposal(s)")},
    {"proposals.state", QT_TRANSLATE_N_NOOP("ActionText", "Changed the status of %n proposal(s)")},
    {"proposals.challenge", QT_TRANSLATE_N_NOOP("ActionText", "Moved %n proposal(s) to another challenge")},
    {"proposals.tag", QT_TRANSLATE_N_NOOP("ActionText", "Changed the tags of %n proposal(s)")},
    {"proposals.remove", QT_TRANSLATE_N_NOOP("ActionText", "Deleted %n proposal(s)")},
    {"proposals.withdraw", QT_TRANSLATE_N_NOOP("ActionText", "Withdrew %n proposal(s)")},
    {"translations.edit", QT_TRANSLATE_N_NOOP("ActionText", "Changed %n translation(s)")},
    {"calendar_days.import", QT_TRANSLATE_N_NOOP("ActionText", "Imported %n calendar day(s)")},
    {"scores.add", QT_TRANSLATE_N_NOOP("ActionText", "Entered %n score(s)")},
    {"proposals.generate", QT_TRANSLATE_N_NOOP("ActionText", "Made up %n proposal(s)")},
    {"scores.edit", QT_TRANSLATE_N_NOOP("ActionText", "Entered %n score(s)")},
    {"scores.import", QT_TRANSLATE_N_NOOP("ActionText", "Imported %n score(s)")},
    {"scores.remove", QT_TRANSLATE_N_NOOP("ActionText", "Cleared %n score(s)")},
    {"consent.record", QT_TRANSLATE_N_NOOP("ActionText", "Recorded %n consent(s)")},
    {"decisions.add", QT_TRANSLATE_N_NOOP("ActionText", "Recorded %n decision(s)")},
    {"decisions.decide", QT_TRANSLATE_N_NOOP("ActionText", "Recorded %n decision(s)")},
    {"decisions.withdraw", QT_TRANSLATE_N_NOOP("ActionText", "Withdrew %n decision(s)")},
});

/// For keys that a later version of the program has written.
constexpr auto verbPhrases = std::to_array<CountedPhrase>({
    {"add", QT_TRANSLATE_NOOP("ActionText", "Added a record")},
    {"edit", QT_TRANSLATE_NOOP("ActionText", "Changed a record")},
    {"remove", QT_TRANSLATE_NOOP("ActionText", "Deleted a record")},
    {"move", QT_TRANSLATE_NOOP("ActionText", "Moved a record")},
    {"import", QT_TRANSLATE_NOOP("ActionText", "Imported records")},
    {"lock", QT_TRANSLATE_NOOP("ActionText", "Locked a record")},
    {"version", QT_TRANSLATE_NOOP("ActionText", "Made a new version of a record")},
    {"decide", QT_TRANSLATE_NOOP("ActionText", "Recorded a decision")},
    {"withdraw", QT_TRANSLATE_NOOP("ActionText", "Withdrew a record")},
    {"state", QT_TRANSLATE_NOOP("ActionText", "Changed the state of a record")},
});

QString translated(const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

/// "#12 Title", or what there is of it.
QString subjectOf(const Action &action)
{
    QString name = action.arguments.value(QStringLiteral("name"));
    const QString number = action.arguments.value(QStringLiteral("number"));
    if (number.isEmpty())
        return name;
    return name.isEmpty() ? QString(u'#' + number) : QString(u'#' + number + u' ' + name);
}

QString verbText(const Action &action)
{
    const QString verb = action.key.section(u'.', -1);
    for (const CountedPhrase &phrase : verbPhrases) {
        if (verb == QLatin1StringView(phrase.key))
            return translated(phrase.phrase);
    }
    return translated(QT_TRANSLATE_NOOP("ActionText", "Made a change"));
}

} // namespace

QString actionText(const Action &action)
{
    for (const CountedPhrase &phrase : countedPhrases) {
        if (action.key == QLatin1StringView(phrase.key))
            return translated(phrase.phrase,
                              action.arguments.value(QStringLiteral("count"), QStringLiteral("1")).toInt());
    }
    for (const Phrase &phrase : phrases) {
        if (action.key != QLatin1StringView(phrase.key))
            continue;
        const QString subject = subjectOf(action);
        return subject.isEmpty() ? translated(phrase.plain) : translated(phrase.named).arg(subject);
    }
    return verbText(action);
}

QString undoText(const Action *action)
{
    if (!action)
        return translated(QT_TRANSLATE_NOOP("ActionText", "Undo"));
    return translated(QT_TRANSLATE_NOOP("ActionText", "Undo: %1")).arg(actionText(*action));
}

QString redoText(const Action *action)
{
    if (!action)
        return translated(QT_TRANSLATE_NOOP("ActionText", "Redo"));
    return translated(QT_TRANSLATE_NOOP("ActionText", "Redo: %1")).arg(actionText(*action));
}

} // namespace pitchdesk
