// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/fieldwords.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace pitchdesk {

namespace {

struct Word {
    const char *code;
    const char *text;
};

constexpr auto tableWords = std::to_array<Word>({
    {"term", QT_TRANSLATE_NOOP("FieldText", "Field term")},
    {"organisation", QT_TRANSLATE_NOOP("FieldText", "Organisation")},
    {"person", QT_TRANSLATE_NOOP("FieldText", "Person")},
    {"programme", QT_TRANSLATE_NOOP("FieldText", "Programme")},
    {"event", QT_TRANSLATE_NOOP("FieldText", "Event")},
    {"participation", QT_TRANSLATE_NOOP("FieldText", "Organiser")},
    {"milestone", QT_TRANSLATE_NOOP("FieldText", "Milestone")},
    {"challenge", QT_TRANSLATE_NOOP("FieldText", "Challenge")},
    {"challenge_owner", QT_TRANSLATE_NOOP("FieldText", "Challenge owner")},
    {"challenge_field", QT_TRANSLATE_NOOP("FieldText", "Field of a challenge")},
    {"question", QT_TRANSLATE_NOOP("FieldText", "Question of the form")},
    {"proposal", QT_TRANSLATE_NOOP("FieldText", "Proposal")},
    {"proposal_field", QT_TRANSLATE_NOOP("FieldText", "Field of a proposal")},
    {"answer", QT_TRANSLATE_NOOP("FieldText", "Answer")},
    {"rubric", QT_TRANSLATE_NOOP("FieldText", "Rubric")},
    {"criterion", QT_TRANSLATE_NOOP("FieldText", "Criterion")},
    {"anchor", QT_TRANSLATE_NOOP("FieldText", "Anchor text")},
    {"tie_rule", QT_TRANSLATE_NOOP("FieldText", "Tie rule")},
    {"round", QT_TRANSLATE_NOOP("FieldText", "Round")},
    {"judge", QT_TRANSLATE_NOOP("FieldText", "Judge")},
    {"judge_language", QT_TRANSLATE_NOOP("FieldText", "Language of a judge")},
    {"judge_field", QT_TRANSLATE_NOOP("FieldText", "Field of a judge")},
    {"panel", QT_TRANSLATE_NOOP("FieldText", "Panel")},
    {"panel_member", QT_TRANSLATE_NOOP("FieldText", "Member of a panel")},
    {"conflict", QT_TRANSLATE_NOOP("FieldText", "Conflict of interest")},
    {"review", QT_TRANSLATE_NOOP("FieldText", "Review")},
    {"score", QT_TRANSLATE_NOOP("FieldText", "Score")},
    {"chair_vote", QT_TRANSLATE_NOOP("FieldText", "Vote of the chair")},
    {"decision", QT_TRANSLATE_NOOP("FieldText", "Decision")},
});

constexpr auto columnWords = std::to_array<Word>({
    {"label", QT_TRANSLATE_NOOP("FieldText", "Label")},
    {"aliases", QT_TRANSLATE_NOOP("FieldText", "Other names")},
    {"position", QT_TRANSLATE_NOOP("FieldText", "Position")},
    {"name", QT_TRANSLATE_NOOP("FieldText", "Name")},
    {"kana", QT_TRANSLATE_NOOP("FieldText", "Kana reading")},
    {"kind", QT_TRANSLATE_NOOP("FieldText", "Kind")},
    {"home_country", QT_TRANSLATE_NOOP("FieldText", "Country/region of origin")},
    {"base_country", QT_TRANSLATE_NOOP("FieldText", "Country/region of the base")},
    {"parent_id", QT_TRANSLATE_NOOP("FieldText", "Parent company")},
    {"website", QT_TRANSLATE_NOOP("FieldText", "Website")},
    {"member_count", QT_TRANSLATE_NOOP("FieldText", "Number of members")},
    {"note", QT_TRANSLATE_NOOP("FieldText", "Note")},
    {"is_sample", QT_TRANSLATE_NOOP("FieldText", "Sample")},
    {"printed_name", QT_TRANSLATE_NOOP("FieldText", "Name as printed")},
    {"family_name", QT_TRANSLATE_NOOP("FieldText", "Family name")},
    {"middle_name", QT_TRANSLATE_NOOP("FieldText", "Middle name")},
    {"given_name", QT_TRANSLATE_NOOP("FieldText", "Given name")},
    {"romanised", QT_TRANSLATE_NOOP("FieldText", "Romanised name")},
    {"email", QT_TRANSLATE_NOOP("FieldText", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("FieldText", "Phone")},
    {"programme_id", QT_TRANSLATE_NOOP("FieldText", "Programme")},
    {"label_year", QT_TRANSLATE_NOOP("FieldText", "Year in the name")},
    {"mode", QT_TRANSLATE_NOOP("FieldText", "Form")},
    {"country", QT_TRANSLATE_NOOP("FieldText", "Country/region")},
    {"venue", QT_TRANSLATE_NOOP("FieldText", "Venue")},
    {"zone", QT_TRANSLATE_NOOP("FieldText", "Time zone")},
    {"proposal_target", QT_TRANSLATE_NOOP("FieldText", "Target of proposals")},
    {"event_id", QT_TRANSLATE_NOOP("FieldText", "Event")},
    {"organisation_id", QT_TRANSLATE_NOOP("FieldText", "Organisation")},
    {"role", QT_TRANSLATE_NOOP("FieldText", "Role")},
    {"title", QT_TRANSLATE_NOOP("FieldText", "Title")},
    {"on_date", QT_TRANSLATE_NOOP("FieldText", "Date")},
    {"precision", QT_TRANSLATE_NOOP("FieldText", "Precision of the date")},
    {"at_time", QT_TRANSLATE_NOOP("FieldText", "Time")},
    {"number", QT_TRANSLATE_NOOP("FieldText", "Number")},
    {"statement", QT_TRANSLATE_NOOP("FieldText", "Challenge statement")},
    {"background", QT_TRANSLATE_NOOP("FieldText", "Background")},
    {"sought", QT_TRANSLATE_NOOP("FieldText", "What is sought")},
    {"conditions", QT_TRANSLATE_NOOP("FieldText", "Conditions")},
    {"finalist_quota", QT_TRANSLATE_NOOP("FieldText", "Quota of finalists")},
    {"reserve_quota", QT_TRANSLATE_NOOP("FieldText", "Quota of reserves")},
    {"state", QT_TRANSLATE_NOOP("FieldText", "State")},
    {"challenge_id", QT_TRANSLATE_NOOP("FieldText", "Challenge")},
    {"term_id", QT_TRANSLATE_NOOP("FieldText", "Field")},
    {"summary", QT_TRANSLATE_NOOP("FieldText", "Summary")},
    {"language", QT_TRANSLATE_NOOP("FieldText", "Language")},
    {"applicant_id", QT_TRANSLATE_NOOP("FieldText", "Applicant")},
    {"contact_id", QT_TRANSLATE_NOOP("FieldText", "Contact person")},
    {"stage", QT_TRANSLATE_NOOP("FieldText", "Stage")},
    {"founded_year", QT_TRANSLATE_NOOP("FieldText", "Founded")},
    {"external_id", QT_TRANSLATE_NOOP("FieldText", "External ID")},
    {"received_at", QT_TRANSLATE_NOOP("FieldText", "Received")},
    {"is_late", QT_TRANSLATE_NOOP("FieldText", "Late")},
    {"state_reason", QT_TRANSLATE_NOOP("FieldText", "Reason")},
    {"text", QT_TRANSLATE_NOOP("FieldText", "Text")},
    {"question_id", QT_TRANSLATE_NOOP("FieldText", "Question")},
    {"version", QT_TRANSLATE_NOOP("FieldText", "Version")},
    {"scale_minimum", QT_TRANSLATE_NOOP("FieldText", "Lowest score")},
    {"scale_maximum", QT_TRANSLATE_NOOP("FieldText", "Highest score")},
    {"scale_step", QT_TRANSLATE_NOOP("FieldText", "Step of the scale")},
    {"lot_seed", QT_TRANSLATE_NOOP("FieldText", "Number for drawing lots")},
    {"locked_at", QT_TRANSLATE_NOOP("FieldText", "Locked")},
    {"rubric_id", QT_TRANSLATE_NOOP("FieldText", "Rubric")},
    {"code", QT_TRANSLATE_NOOP("FieldText", "Code")},
    {"guide", QT_TRANSLATE_NOOP("FieldText", "Guide")},
    {"weight", QT_TRANSLATE_NOOP("FieldText", "Weight")},
    {"is_required", QT_TRANSLATE_NOOP("FieldText", "Required")},
    {"minimum", QT_TRANSLATE_NOOP("FieldText", "Minimum")},
    {"points", QT_TRANSLATE_NOOP("FieldText", "Points")},
    {"criterion_id", QT_TRANSLATE_NOOP("FieldText", "Criterion")},
    {"decision_mode", QT_TRANSLATE_NOOP("FieldText", "Who decides")},
    {"is_open", QT_TRANSLATE_NOOP("FieldText", "Open")},
    {"person_id", QT_TRANSLATE_NOOP("FieldText", "Person")},
    {"level", QT_TRANSLATE_NOOP("FieldText", "Level")},
    {"round_id", QT_TRANSLATE_NOOP("FieldText", "Round")},
    {"panel_id", QT_TRANSLATE_NOOP("FieldText", "Panel")},
    {"judge_id", QT_TRANSLATE_NOOP("FieldText", "Judge")},
    {"is_chair", QT_TRANSLATE_NOOP("FieldText", "Head judge")},
    {"proposal_id", QT_TRANSLATE_NOOP("FieldText", "Proposal")},
    {"source", QT_TRANSLATE_NOOP("FieldText", "Source")},
    {"reason", QT_TRANSLATE_NOOP("FieldText", "Reason")},
    {"review_id", QT_TRANSLATE_NOOP("FieldText", "Review")},
    {"result", QT_TRANSLATE_NOOP("FieldText", "Result")},
    {"decided_by", QT_TRANSLATE_NOOP("FieldText", "Decided by")},
    {"decided_at", QT_TRANSLATE_NOOP("FieldText", "Decided")},
    {"rank_at_decision", QT_TRANSLATE_NOOP("FieldText", "Rank at the decision")},
    {"tie_rule", QT_TRANSLATE_NOOP("FieldText", "Tie rule")},
    {"scheme", QT_TRANSLATE_NOOP("FieldText", "List of terms")},
});

constexpr auto valueWords = std::to_array<Word>({
    {"with_call", QT_TRANSLATE_NOOP("FieldText", "With a call for proposals")},
    {"invitation_only", QT_TRANSLATE_NOOP("FieldText", "By invitation only")},
    {"meetings_only", QT_TRANSLATE_NOOP("FieldText", "Meetings only")},
    {"cohort", QT_TRANSLATE_NOOP("FieldText", "Cohort")},
    {"not_stated", QT_TRANSLATE_NOOP("FieldText", "Not stated")},
    {"on_site", QT_TRANSLATE_NOOP("FieldText", "On site")},
    {"online", QT_TRANSLATE_NOOP("FieldText", "Online")},
    {"hybrid", QT_TRANSLATE_NOOP("FieldText", "Hybrid")},
    {"organiser", QT_TRANSLATE_NOOP("FieldText", "Organiser")},
    {"co_organiser", QT_TRANSLATE_NOOP("FieldText", "Co-organiser")},
    {"supporter", QT_TRANSLATE_NOOP("FieldText", "Supporter")},
    {"partner", QT_TRANSLATE_NOOP("FieldText", "Partner organisation")},
    {"support_agency", QT_TRANSLATE_NOOP("FieldText", "Support agency")},
    {"funder", QT_TRANSLATE_NOOP("FieldText", "Funder")},
    {"implementer", QT_TRANSLATE_NOOP("FieldText", "Implementer")},
    {"secretariat", QT_TRANSLATE_NOOP("FieldText", "Secretariat")},
    {"sponsor", QT_TRANSLATE_NOOP("FieldText", "Sponsor")},
    {"announce", QT_TRANSLATE_NOOP("FieldText", "Announcement")},
    {"call_opens", QT_TRANSLATE_NOOP("FieldText", "Call opens")},
    {"deadline", QT_TRANSLATE_NOOP("FieldText", "Submission deadline")},
    {"first_screening", QT_TRANSLATE_NOOP("FieldText", "First screening")},
    {"interview", QT_TRANSLATE_NOOP("FieldText", "Interviews")},
    {"finalists", QT_TRANSLATE_NOOP("FieldText", "Finalists announced")},
    {"pitch_day", QT_TRANSLATE_NOOP("FieldText", "Pitch day")},
    {"meetings", QT_TRANSLATE_NOOP("FieldText", "Business meetings")},
    {"poc_start", QT_TRANSLATE_NOOP("FieldText", "PoC starts")},
    {"poc_end", QT_TRANSLATE_NOOP("FieldText", "PoC ends")},
    {"report", QT_TRANSLATE_NOOP("FieldText", "Results briefing")},
    {"other", QT_TRANSLATE_NOOP("FieldText", "Other")},
    {"draft", QT_TRANSLATE_NOOP("FieldText", "Draft")},
    {"published", QT_TRANSLATE_NOOP("FieldText", "Published")},
    {"closed", QT_TRANSLATE_NOOP("FieldText", "Closed")},
    {"received", QT_TRANSLATE_NOOP("FieldText", "Received")},
    {"incomplete", QT_TRANSLATE_NOOP("FieldText", "Incomplete")},
    {"eligible", QT_TRANSLATE_NOOP("FieldText", "Eligible")},
    {"ineligible", QT_TRANSLATE_NOOP("FieldText", "Ineligible")},
    {"withdrawn", QT_TRANSLATE_NOOP("FieldText", "Withdrawn")},
    {"idea", QT_TRANSLATE_NOOP("FieldText", "Idea")},
    {"prototype", QT_TRANSLATE_NOOP("FieldText", "Prototype")},
    {"pilot", QT_TRANSLATE_NOOP("FieldText", "Pilot")},
    {"revenue", QT_TRANSLATE_NOOP("FieldText", "Revenue")},
    {"growth", QT_TRANSLATE_NOOP("FieldText", "Growth")},
    {"suspected", QT_TRANSLATE_NOOP("FieldText", "Suspected")},
    {"confirmed", QT_TRANSLATE_NOOP("FieldText", "Confirmed")},
    {"dismissed", QT_TRANSLATE_NOOP("FieldText", "Dismissed")},
    {"declared", QT_TRANSLATE_NOOP("FieldText", "Declared by the judge")},
    {"found", QT_TRANSLATE_NOOP("FieldText", "Found by the program")},
    {"staff", QT_TRANSLATE_NOOP("FieldText", "Entered by staff")},
    {"employment", QT_TRANSLATE_NOOP("FieldText", "Employment")},
    {"capital", QT_TRANSLATE_NOOP("FieldText", "Capital ties")},
    {"family", QT_TRANSLATE_NOOP("FieldText", "Family")},
    {"advisor", QT_TRANSLATE_NOOP("FieldText", "Advisor")},
    {"scored", QT_TRANSLATE_NOOP("FieldText", "Scored")},
    {"abstained", QT_TRANSLATE_NOOP("FieldText", "Abstained")},
    {"recused", QT_TRANSLATE_NOOP("FieldText", "Recused")},
    {"missing", QT_TRANSLATE_NOOP("FieldText", "Unscored")},
    {"finalist", QT_TRANSLATE_NOOP("FieldText", "Finalist")},
    {"reserve", QT_TRANSLATE_NOOP("FieldText", "Reserve")},
    {"not_selected", QT_TRANSLATE_NOOP("FieldText", "Not selected")},
    {"owner_decides", QT_TRANSLATE_NOOP("FieldText", "The owner decides")},
    {"judges_decide", QT_TRANSLATE_NOOP("FieldText", "The judges decide")},
    {"judges_advise", QT_TRANSLATE_NOOP("FieldText", "The judges advise the owner")},
    {"combined", QT_TRANSLATE_NOOP("FieldText", "Both combined")},
    {"criterion", QT_TRANSLATE_NOOP("FieldText", "Criterion")},
    {"head_to_head", QT_TRANSLATE_NOOP("FieldText", "Head to head")},
    {"top_scores", QT_TRANSLATE_NOOP("FieldText", "Most top scores")},
    {"chair_vote", QT_TRANSLATE_NOOP("FieldText", "Vote of the head judge")},
    {"lot", QT_TRANSLATE_NOOP("FieldText", "Recorded lot")},
    {"company", QT_TRANSLATE_NOOP("FieldText", "Company")},
    {"startup", QT_TRANSLATE_NOOP("FieldText", "Startup")},
    {"ministry", QT_TRANSLATE_NOOP("FieldText", "Ministry")},
    {"agency", QT_TRANSLATE_NOOP("FieldText", "Agency")},
    {"government", QT_TRANSLATE_NOOP("FieldText", "Government")},
    {"diplomatic_mission", QT_TRANSLATE_NOOP("FieldText", "Diplomatic mission")},
    {"international_organisation", QT_TRANSLATE_NOOP("FieldText", "International organisation")},
    {"university", QT_TRANSLATE_NOOP("FieldText", "University")},
    {"research_institute", QT_TRANSLATE_NOOP("FieldText", "Research institute")},
    {"fund", QT_TRANSLATE_NOOP("FieldText", "Fund")},
    {"association", QT_TRANSLATE_NOOP("FieldText", "Association")},
    {"industrial_park", QT_TRANSLATE_NOOP("FieldText", "Industrial park")},
    {"group", QT_TRANSLATE_NOOP("FieldText", "Group")},
    {"day", QT_TRANSLATE_NOOP("FieldText", "Day")},
    {"month", QT_TRANSLATE_NOOP("FieldText", "Month")},
    {"quarter", QT_TRANSLATE_NOOP("FieldText", "Quarter")},
    {"fiscal_year", QT_TRANSLATE_NOOP("FieldText", "Japanese fiscal year")},
    {"year", QT_TRANSLATE_NOOP("FieldText", "Year")},
    {"en", QT_TRANSLATE_NOOP("FieldText", "English")},
    {"ja", QT_TRANSLATE_NOOP("FieldText", "Japanese")},
    {"vi", QT_TRANSLATE_NOOP("FieldText", "Vietnamese")},
});

QString lookUp(std::span<const Word> words, const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("FieldText", word.text);
    }
    return {};
}

} // namespace

QString tableWord(const QString &table)
{
    return lookUp(tableWords, table);
}

QString columnWord(const QString &column)
{
    return lookUp(columnWords, column);
}

QString valueWord(const QString &code)
{
    return lookUp(valueWords, code);
}

} // namespace pitchdesk
