// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/directorywords.h"

#include <QCoreApplication>

namespace pitchdesk {

QString directoryRoleWord(const DocumentLanguage &language, DirectoryRole role)
{
    switch (role) {
    case DirectoryRole::Organiser:
        return language.translate("Documents", "Organiser");
    case DirectoryRole::CoOrganiser:
        return language.translate("Documents", "Co-organiser");
    case DirectoryRole::Supporter:
        return language.translate("Documents", "Supporter (under the auspices of)");
    case DirectoryRole::Partner:
        return language.translate("Documents", "Partner organisation");
    case DirectoryRole::SupportAgency:
        return language.translate("Documents", "Support agency");
    case DirectoryRole::Funder:
        return language.translate("Documents", "Funder");
    case DirectoryRole::Implementer:
        return language.translate("Documents", "Implementer");
    case DirectoryRole::Secretariat:
        return language.translate("Documents", "Secretariat");
    case DirectoryRole::Sponsor:
        return language.translate("Documents", "Sponsor");
    case DirectoryRole::ChallengeOwner:
        return language.translate("Documents", "Challenge owner");
    case DirectoryRole::Applicant:
        return language.translate("Documents", "Applicant");
    case DirectoryRole::Judge:
        return language.translate("Documents", "Judge", "a person");
    case DirectoryRole::Contact:
        return language.translate("Documents", "Contact person");
    case DirectoryRole::Desk:
        return language.translate("Documents", "Desk");
    case DirectoryRole::Speaker:
        return language.translate("Documents", "Speaker");
    case DirectoryRole::Moderator:
        return language.translate("Documents", "Moderator");
    case DirectoryRole::Interpreter:
        return language.translate("Documents", "Interpreter");
    case DirectoryRole::Adviser:
        return language.translate("Documents", "Adviser");
    case DirectoryRole::Guest:
        return language.translate("Documents", "Guest");
    case DirectoryRole::Press:
        return language.translate("Documents", "Press");
    case DirectoryRole::Participant:
        break;
    }
    return language.translate("Documents", "Participant");
}

QString sizeClassWord(const DocumentLanguage &language, SizeClass size)
{
    switch (size) {
    case SizeClass::Large:
        return language.translate("Documents", "Large company");
    case SizeClass::Midsize:
        return language.translate("Documents", "Midsize company");
    case SizeClass::Sme:
        return language.translate("Documents", "Small or medium-sized company (SME)");
    case SizeClass::Startup:
        return language.translate("Documents", "Startup");
    case SizeClass::UniversityVenture:
        return language.translate("Documents", "University venture");
    case SizeClass::NotStated:
        break;
    }
    return language.translate("Documents", "Not stated");
}

QString technologyKindWord(const DocumentLanguage &language, TechnologyKind kind)
{
    return kind == TechnologyKind::Seed ? language.translate("Documents", "Technology seed (offered)")
                                        : language.translate("Documents", "Technology need (looked for)");
}

QString languageLevelWord(const DocumentLanguage &language, int level)
{
    switch (level) {
    case 1:
        return language.translate("Documents", "understands some");
    case 2:
        return language.translate("Documents", "can hold a meeting");
    case 3:
        return language.translate("Documents", "fluent");
    default:
        return language.translate("Documents", "not spoken");
    }
}

QString languageWords(const DocumentLanguage &language, const std::vector<PersonLanguage> &languages)
{
    QStringList words;
    for (const PersonLanguage &spoken : languages) {
        const auto known = languageFromCode(spoken.code);
        QString name = spoken.code;
        if (known == Language::English)
            name = language.translate("Documents", "English");
        else if (known == Language::Japanese)
            name = language.translate("Documents", "Japanese");
        else if (known == Language::Vietnamese)
            name = language.translate("Documents", "Vietnamese");
        words << language.translate("Documents", "%1 (%2)", "a language, how well")
                     .arg(name, languageLevelWord(language, spoken.level));
    }
    return words.join(QStringLiteral(", "));
}

QString periodWord(const DocumentLanguage &language, const PartialDate &from, const PartialDate &until)
{
    const auto word = [&language](const PartialDate &date) {
        if (date.precision == DatePrecision::Day)
            return language.date(date.date);
        return partialDateText(date); // 2024-05 and 2024 read the same in all three languages
    };
    if (!from.isStated() && !until.isStated())
        return {};
    return QString(word(from) + QStringLiteral(" – ") + word(until)).trimmed();
}

QString consentPurposeWord(const DocumentLanguage &language, ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Event:
        return language.translate("Documents", "Running the event");
    case ConsentPurpose::Sharing:
        return language.translate("Documents", "Handing over to challenge owners and co-organisers");
    case ConsentPurpose::Contact:
        return language.translate("Documents", "Writing about later events and follow-ups");
    case ConsentPurpose::Publication:
        break;
    }
    return language.translate("Documents", "Naming in publications");
}

QString consentTextName(const DocumentLanguage &language, const ConsentText &text)
{
    return language.translate("Documents", "%1 (version %2)")
        .arg(consentPurposeWord(language, text.purpose), QString::number(text.version));
}

QString retentionWord(const DocumentLanguage &language, const Retention &retention)
{
    switch (retention.state) {
    case RetentionState::Kept:
    case RetentionState::Soon:
        return language.date(retention.keepUntil);
    case RetentionState::Due:
        return retention.keepUntil.isValid()
            ? language.translate("Documents", "due since %1").arg(language.date(retention.keepUntil.addDays(1)))
            : language.translate("Documents", "due: consent withdrawn on %1").arg(language.date(retention.withdrawnOn));
    case RetentionState::NoConsent:
        break;
    }
    return language.translate("Documents", "no consent on record");
}

QString organisationKindWord(const DocumentLanguage &language, OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Company:
        return language.translate("Documents", "Company", "kind of organisation");
    case OrganisationKind::Startup:
        return language.translate("Documents", "Startup");
    case OrganisationKind::Ministry:
        return language.translate("Documents", "Ministry");
    case OrganisationKind::Agency:
        return language.translate("Documents", "Agency");
    case OrganisationKind::Government:
        return language.translate("Documents", "Government");
    case OrganisationKind::DiplomaticMission:
        return language.translate("Documents", "Diplomatic mission");
    case OrganisationKind::InternationalOrganisation:
        return language.translate("Documents", "International organisation");
    case OrganisationKind::University:
        return language.translate("Documents", "University");
    case OrganisationKind::ResearchInstitute:
        return language.translate("Documents", "Research institute");
    case OrganisationKind::Fund:
        return language.translate("Documents", "Fund");
    case OrganisationKind::Association:
        return language.translate("Documents", "Association");
    case OrganisationKind::IndustrialPark:
        return language.translate("Documents", "Industrial park");
    case OrganisationKind::Group:
        return language.translate("Documents", "Group of organisations");
    case OrganisationKind::Other:
        break;
    }
    return language.translate("Documents", "Other", "kind of organisation");
}

QString directoryRoleWords(const DocumentLanguage &language, const QSet<DirectoryRole> &roles)
{
    QStringList words;
    for (const auto &entry : EnumCodes<DirectoryRole>::values) {
        if (roles.contains(entry.value))
            words << directoryRoleWord(language, entry.value);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace pitchdesk
