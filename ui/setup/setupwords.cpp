// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwords.h"

#include "ui/common/countries.h"
#include "ui/common/language.h"

#include <QLocale>
#include <QTimeZone>

namespace pitchdesk {

QString SetupWords::eventKind(EventKind kind)
{
    switch (kind) {
    case EventKind::WithCall:
        return tr("With a call for proposals");
    case EventKind::InvitationOnly:
        return tr("By invitation only");
    case EventKind::MeetingsOnly:
        return tr("Business meetings only");
    case EventKind::Cohort:
        return tr("Cohort of supported startups");
    }
    return {};
}

QString SetupWords::venueMode(VenueMode mode)
{
    switch (mode) {
    case VenueMode::NotStated:
        return tr("Not stated");
    case VenueMode::OnSite:
        return tr("On site");
    case VenueMode::Online:
        return tr("Online");
    case VenueMode::Hybrid:
        return tr("Hybrid (on-site and online)");
    }
    return {};
}

QString SetupWords::role(ParticipationRole role)
{
    switch (role) {
    case ParticipationRole::Organiser:
        return tr("Organiser");
    case ParticipationRole::CoOrganiser:
        return tr("Co-organiser");
    case ParticipationRole::Supporter:
        return tr("Supporter (under the auspices of)");
    case ParticipationRole::Partner:
        return tr("Partner organisation");
    case ParticipationRole::SupportAgency:
        return tr("Support agency");
    case ParticipationRole::Funder:
        return tr("Funder");
    case ParticipationRole::Implementer:
        return tr("Implementer");
    case ParticipationRole::Secretariat:
        return tr("Secretariat");
    case ParticipationRole::Sponsor:
        return tr("Sponsor");
    }
    return {};
}

QString SetupWords::personRole(EventPersonRole role)
{
    switch (role) {
    case EventPersonRole::Desk:
        return tr("Desk");
    case EventPersonRole::Speaker:
        return tr("Speaker");
    case EventPersonRole::Moderator:
        return tr("Moderator");
    case EventPersonRole::Interpreter:
        return tr("Interpreter");
    case EventPersonRole::Adviser:
        return tr("Adviser");
    case EventPersonRole::Guest:
        return tr("Guest");
    case EventPersonRole::Press:
        return tr("Press");
    case EventPersonRole::Participant:
        break;
    }
    return tr("Participant");
}

QString SetupWords::milestoneKind(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::Announce:
        return tr("Announcement");
    case MilestoneKind::CallOpens:
        return tr("Call opens");
    case MilestoneKind::Deadline:
        return tr("Submission deadline");
    case MilestoneKind::FirstScreening:
        return tr("First screening");
    case MilestoneKind::Interview:
        return tr("Interviews");
    case MilestoneKind::Finalists:
        return tr("Finalists announced");
    case MilestoneKind::PitchDay:
        return tr("Pitch day");
    case MilestoneKind::Meetings:
        return tr("Business meetings");
    case MilestoneKind::PocStart:
        return tr("Proof of concept begins");
    case MilestoneKind::PocEnd:
        return tr("Proof of concept ends");
    case MilestoneKind::Report:
        return tr("Results briefing");
    case MilestoneKind::Other:
        return tr("Other milestone");
    }
    return {};
}

QString SetupWords::challengeState(ChallengeState state)
{
    switch (state) {
    case ChallengeState::Draft:
        return tr("Draft");
    case ChallengeState::Published:
        return tr("Published");
    case ChallengeState::Closed:
        return tr("Closed");
    }
    return {};
}

QString SetupWords::decisionMode(DecisionMode mode)
{
    switch (mode) {
    case DecisionMode::OwnerDecides:
        return tr("The challenge owner decides");
    case DecisionMode::JudgesDecide:
        return tr("The judges decide");
    case DecisionMode::JudgesAdvise:
        return tr("The judges advise the owner");
    case DecisionMode::Combined:
        return tr("Owner and judges combined");
    }
    return {};
}

QString SetupWords::tieRule(TieRuleKind kind)
{
    switch (kind) {
    case TieRuleKind::Criterion:
        return tr("Criterion");
    case TieRuleKind::HeadToHead:
        return tr("Head to head");
    case TieRuleKind::TopScores:
        return tr("Most top scores");
    case TieRuleKind::ChairVote:
        return tr("Vote of the chair");
    case TieRuleKind::Lot:
        return tr("Recorded lot");
    }
    return {};
}

QString SetupWords::organisationKind(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Company:
        return tr("Company");
    case OrganisationKind::Startup:
        return tr("Startup");
    case OrganisationKind::Ministry:
        return tr("Ministry");
    case OrganisationKind::Agency:
        return tr("Agency");
    case OrganisationKind::Government:
        return tr("Government");
    case OrganisationKind::DiplomaticMission:
        return tr("Diplomatic mission");
    case OrganisationKind::InternationalOrganisation:
        return tr("International organisation");
    case OrganisationKind::University:
        return tr("University");
    case OrganisationKind::ResearchInstitute:
        return tr("Research institute");
    case OrganisationKind::Fund:
        return tr("Fund");
    case OrganisationKind::Association:
        return tr("Association");
    case OrganisationKind::IndustrialPark:
        return tr("Industrial park");
    case OrganisationKind::Group:
        return tr("Group of organisations");
    case OrganisationKind::Other:
        return tr("Other");
    }
    return {};
}

QString SetupWords::precision(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::NotStated:
        return tr("Not stated");
    case DatePrecision::Year:
        return tr("Year");
    case DatePrecision::JapaneseFiscalYear:
        return tr("Japanese fiscal year");
    case DatePrecision::Quarter:
        return tr("Quarter");
    case DatePrecision::Month:
        return tr("Month");
    case DatePrecision::Day:
        return tr("Day");
    }
    return {};
}

QString SetupWords::milestoneTitle(const Milestone &milestone)
{
    return milestone.title.isEmpty() ? milestoneKind(milestone.kind) : milestone.title.in(uiLanguage());
}

std::vector<FormOption> SetupWords::countries()
{
    std::vector<FormOption> options {{QString(), QString()}};
    QStringList codes;
    for (const char *code : {"JP", "VN", "SG", "TH", "ID", "MY", "PH"})
        codes.append(QString::fromLatin1(code));
    for (const QString &code : Countries::shipped().codes(uiLanguage())) {
        if (!codes.contains(code))
            codes.append(code);
    }
    for (const QString &code : std::as_const(codes))
        options.push_back({country(code), code});
    return options;
}

QString SetupWords::country(const QString &code)
{
    return code.isEmpty() ? QString() : countryName(code);
}

QString SetupWords::placeAndTime(const QString &place, const QString &time)
{
    return tr("%1 %2", "a place and the time of day there").arg(place, time);
}

QString SetupWords::points(Centipoints points)
{
    return QLocale().toString(points / double(centipointsPerPoint));
}

std::vector<FormOption> SetupWords::zones()
{
    std::vector<FormOption> options;
    QStringList known;
    for (const char *zone : {"Asia/Tokyo", "Asia/Ho_Chi_Minh", "Asia/Singapore", "Asia/Bangkok", "Asia/Jakarta",
                             "Asia/Kuala_Lumpur", "Asia/Manila", "Asia/Hong_Kong", "Asia/Seoul", "Asia/Kolkata", "UTC"})
        known.append(QString::fromLatin1(zone));
    for (const QString &zone : known)
        options.push_back({zone, zone});
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        if (zone.contains(u'/') && !zone.startsWith(QStringLiteral("Etc/")) && !known.contains(zone))
            options.push_back({zone, zone});
    }
    return options;
}

} // namespace pitchdesk
