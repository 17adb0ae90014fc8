// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalwords.h"

#include "ui/common/language.h"

#include "ui/print/documentwords.h"

#include <QLocale>

namespace pitchdesk {

QString ProposalWords::field(const QString &code)
{
    const QHash<QString, QString> labels {
        {QStringLiteral("applicant"), tr("Startup")},
        {QStringLiteral("applicant_kana"), tr("Startup in kana")},
        {QStringLiteral("title"), tr("Title")},
        {QStringLiteral("summary"), tr("Summary")},
        {QStringLiteral("challenge"), tr("Challenge")},
        {QStringLiteral("country"), tr("Country/region")},
        {QStringLiteral("fields"), tr("Fields")},
        {QStringLiteral("stage"), tr("Stage")},
        {QStringLiteral("founded"), tr("Founded in")},
        {QStringLiteral("website"), tr("Website")},
        {QStringLiteral("contact"), tr("Contact person")},
        {QStringLiteral("contact_family"), tr("Family name of the contact")},
        {QStringLiteral("contact_middle"), tr("Middle name of the contact")},
        {QStringLiteral("contact_given"), tr("Given name of the contact")},
        {QStringLiteral("contact_kana"), tr("Contact in kana")},
        {QStringLiteral("email"), tr("E-mail")},
        {QStringLiteral("phone"), tr("Phone")},
        {QStringLiteral("language"), tr("Written in")},
        {QStringLiteral("external_id"), tr("Number on the form")},
        {QStringLiteral("received_at"), tr("Received at")},
    };
    return labels.value(code, code);
}

QString ProposalWords::notStated()
{
    return tr("Not stated");
}

QString ProposalWords::duplicateReason(const QString &code)
{
    if (code == QStringLiteral("name"))
        return tr("same company name");
    if (code == QStringLiteral("email"))
        return tr("same e-mail address");
    if (code == QStringLiteral("website"))
        return tr("same website");
    return tr("same title");
}

QString ProposalWords::conflictKind(const QString &code)
{
    if (code == QStringLiteral("employment"))
        return tr("employment");
    if (code == QStringLiteral("capital"))
        return tr("capital tie");
    if (code == QStringLiteral("family"))
        return tr("family");
    if (code == QStringLiteral("advisor"))
        return tr("adviser");
    return tr("other");
}

QString ProposalWords::conflictState(ConflictState state)
{
    switch (state) {
    case ConflictState::Suspected:
        return tr("suspected");
    case ConflictState::Confirmed:
        return tr("confirmed");
    case ConflictState::Dismissed:
        return tr("dismissed");
    }
    Q_UNREACHABLE();
}

QString ProposalWords::languageName(const QString &code)
{
    if (code.isEmpty())
        return notStated();
    if (code.startsWith(QStringLiteral("en")))
        return tr("English");
    if (code.startsWith(QStringLiteral("ja")))
        return tr("Japanese");
    if (code.startsWith(QStringLiteral("vi")))
        return tr("Vietnamese");
    return pitchdesk::languageName(code);
}

QString ProposalWords::stage(const QString &key)
{
    if (key.endsWith(QStringLiteral("reading")))
        return tr("Reading the file…");
    if (key.endsWith(QStringLiteral("checking")) || key.endsWith(QStringLiteral("matching")))
        return tr("Checking the rows…");
    if (key.endsWith(QStringLiteral("writing")) || key.endsWith(QStringLiteral("saving")))
        return tr("Writing the proposals…");
    return tr("Working…");
}

ProposalWords::Choices ProposalWords::countries(const DocumentLanguage &words)
{
    static const QStringList codes =
        QStringLiteral("JP VN SG TH ID MY PH KH LA MM BN TL CN HK MO TW KR MN IN BD LK NP PK AU NZ US CA "
                       "MX BR GB IE FR DE IT ES PT NL BE CH AT SE NO DK FI EE PL CZ UA IL AE SA TR EG KE "
                       "NG ZA")
            .split(u' ');
    Choices choices {{notStated(), QString()}};
    for (const QString &code : codes)
        choices.emplace_back(countryWord(words, code), code);
    return choices;
}

ProposalWords::Choices ProposalWords::languages()
{
    Choices choices {{notStated(), QString()}};
    for (const Language language : allLanguages)
        choices.emplace_back(languageName(languageCode(language)), languageCode(language));
    return choices;
}

} // namespace pitchdesk
