// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/directoryprofile.h"

#include "core/exchange/filebytes.h"
#include "ui/print/directorywords.h"
#include "ui/print/documentwords.h"
#include "ui/print/pdfdocument.h"
#include "ui/print/pdffile.h"

#include <algorithm>

namespace pitchdesk {

namespace {

QString personName(const Person &person)
{
    return person.name.printed.isEmpty() ? person.email : person.name.printed;
}

/// Writes one profile.
class ProfileText
{
public:
    ProfileText(const DirectoryProfile &profile, const DocumentLanguage &language, ProfileMedium medium,
                bool isWritable)
        : m_profile(profile)
        , m_language(language)
        , m_isOnScreen(medium == ProfileMedium::Screen)
        , m_isWritable(isWritable && m_isOnScreen)
    {
    }

    [[nodiscard]] QString html(const OrganisationProfile &profile) const;
    [[nodiscard]] QString html(const PersonProfile &profile) const;

private:
    using Rows = std::vector<std::pair<QString, QString>>;

    /// Named so that lupdate finds its calls.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation = nullptr) const
    {
        return m_language.translate(context, source, disambiguation);
    }
    [[nodiscard]] static QString heading(const QString &title, const QString &below);
    [[nodiscard]] static QString table(const Rows &rows);
    [[nodiscard]] QString country(const QString &code) const
    {
        return code.isEmpty() ? QString() : countryWord(m_language, code);
    }
    [[nodiscard]] QString fields(const QSet<TermId> &ids) const;
    [[nodiscard]] QString names(const std::vector<LocalizedText> &texts) const;
    [[nodiscard]] QString engagements(const std::vector<Engagement> &engagements) const;
    [[nodiscard]] QString engagement(const Engagement &engagement) const;
    [[nodiscard]] QString people(const std::vector<OrganisationPerson> &people) const;
    [[nodiscard]] QString links(const char *noun, qint64 id) const;
    [[nodiscard]] QString technologies(const std::vector<Technology> &technologies) const;
    [[nodiscard]] QString affiliations(const std::vector<AffiliationRow> &rows, bool isOfPerson) const;
    [[nodiscard]] QString consents(const std::vector<ConsentRow> &rows) const;
    [[nodiscard]] QString notes(const std::vector<Note> &notes) const;

    const DirectoryProfile &m_profile;
    const DocumentLanguage &m_language;
    bool m_isOnScreen;
    bool m_isWritable;
};

QString ProfileText::heading(const QString &title, const QString &below)
{
    return QStringLiteral("<h1>%1</h1>").arg(htmlText(title))
        + (below.isEmpty() ? QString() : QStringLiteral("<p class=\"sub\">%1</p>").arg(htmlText(below)));
}

QString ProfileText::table(const Rows &rows)
{
    QString html;
    for (const auto &[name, value] : rows) {
        if (!value.isEmpty()) {
            html += QStringLiteral("<tr><td class=\"key\" width=\"30%\">%1</td><td>%2</td></tr>")
                        .arg(htmlText(name), htmlText(value));
        }
    }
    return html.isEmpty()
        ? html
        : QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(html);
}

QString ProfileText::fields(const QSet<TermId> &ids) const
{
    QStringList labels;
    for (const TermId id : ids)
        labels << m_language.text(m_profile.fields.value(id));
    labels.removeAll(QString());
    labels.sort(Qt::CaseInsensitive);
    return labels.join(QStringLiteral(", "));
}

QString ProfileText::names(const std::vector<LocalizedText> &texts) const
{
    QStringList names;
    for (const LocalizedText &text : texts)
        names << m_language.text(text);
    return names.join(QStringLiteral(", "));
}

/// "Applicant · #12 Rice without methane · eligible · finalist"
QString ProfileText::engagement(const Engagement &engagement) const
{
    QStringList parts {htmlText(directoryRoleWord(m_language, engagement.role))};
    if (engagement.number > 0) {
        const QString title = htmlText(
            QString(u'#' + QString::number(engagement.number) + u' ' + m_language.text(engagement.title)).trimmed());
        const QString kind = engagement.role == DirectoryRole::ChallengeOwner ? QStringLiteral("challenge")
                                                                              : QStringLiteral("proposal");
        parts << (m_isOnScreen
                      ? QStringLiteral("<a href=\"%1:%2\">%3</a>").arg(kind, QString::number(engagement.key), title)
                      : title);
    }
    if (engagement.state)
        parts << htmlText(proposalStateWord(m_language, *engagement.state));
    if (engagement.result)
        parts << htmlText(decisionWord(m_language, *engagement.result));
    return parts.join(QStringLiteral(" · "));
}

QString ProfileText::engagements(const std::vector<Engagement> &engagements) const
{
    if (engagements.empty())
        return {};
    QString html = QStringLiteral("<h2>%1</h2>").arg(htmlText(translate("Documents", "Events")));
    EventId event;
    for (const Engagement &entry : engagements) {
        if (entry.event != event)
            html += QStringLiteral("<p><b>%1</b></p>").arg(htmlText(m_language.text(entry.eventName)));
        event = entry.event;
        html += QStringLiteral("<p>%1</p>").arg(engagement(entry));
    }
    return html;
}

QString ProfileText::people(const std::vector<OrganisationPerson> &people) const
{
    if (people.empty())
        return {};
    QString html = QStringLiteral("<h2>%1</h2>").arg(htmlText(translate("Documents", "People")));
    std::vector<PersonId> seen;
    for (const OrganisationPerson &entry : people) {
        const QString known = htmlText(personName(entry.person));
        if (known.isEmpty() || (!m_isOnScreen && entry.person.name.printed.isEmpty()))
            continue;
        const QString name = m_isOnScreen
            ? QStringLiteral("<a href=\"person:%1\">%2</a>").arg(QString::number(entry.person.id.value()), known)
            : known;
        QStringList parts {name, htmlText(directoryRoleWord(m_language, entry.role)),
                           htmlText(m_language.text(entry.eventName))};
        const bool isNew = std::find(seen.begin(), seen.end(), entry.person.id) == seen.end();
        if (m_isOnScreen && isNew && !entry.person.name.printed.isEmpty())
            parts << htmlText(entry.person.email) << htmlText(entry.person.phone);
        seen.push_back(entry.person.id);
        parts.removeAll(QString());
        html += QStringLiteral("<p>%1</p>").arg(parts.join(QStringLiteral(" · ")));
    }
    return html;
}

/// "Running the event (version 2) · 3 October 2025, kept until 3 October 2028 · Inno … · withdrawn on …"
QString ProfileText::consents(const std::vector<ConsentRow> &rows) const
{
    if (rows.empty() || !m_isOnScreen)
        return {};
    QString html = QStringLiteral("<h2>%1</h2>").arg(htmlText(translate("Documents", "Consents")));
    for (const ConsentRow &row : rows) {
        const Consent &consent = row.consent;
        QStringList parts {translate("Documents", "given on %1, kept until %2")
                               .arg(m_language.date(consent.givenOn), m_language.date(consent.keepUntil)),
                           m_language.text(row.eventName), consent.note};
        if (consent.withdrawnOn.isValid())
            parts << translate("Documents", "withdrawn on %1").arg(m_language.date(consent.withdrawnOn));
        parts.removeAll(QString());
        QString line = htmlText(parts.join(QStringLiteral(" · ")));
        if (m_isWritable) {
            const QString link = QStringLiteral(" · <a href=\"%1:%2\">%3</a>");
            const QString id = QString::number(consent.id.value());
            if (!consent.withdrawnOn.isValid())
                line += link.arg(QStringLiteral("withdraw"), id, htmlText(translate("Documents", "Withdrawn…")));
            line += link.arg(QStringLiteral("removeconsent"), id, htmlText(translate("Documents", "Delete")));
        }
        html += QStringLiteral("<p>%1<br/><span class=\"muted\">%2</span></p>")
                    .arg(htmlText(consentTextName(m_language, row.text)), line);
    }
    return html;
}

/// The ways to change a record that the profile lists: "· Change · Delete".
QString ProfileText::links(const char *noun, qint64 id) const
{
    if (!m_isWritable)
        return {};
    const QString link = QStringLiteral(" · <a href=\"%1%2:%3\">%4</a>");
    return link.arg(QStringLiteral("edit"), QLatin1StringView(noun), QString::number(id),
                    htmlText(translate("Documents", "Change")))
        + link.arg(QStringLiteral("remove"), QLatin1StringView(noun), QString::number(id),
                   htmlText(translate("Documents", "Delete")));
}

QString ProfileText::technologies(const std::vector<Technology> &technologies) const
{
    QString html;
    std::optional<TechnologyKind> kind;
    for (const Technology &technology : technologies) {
        if (kind != technology.kind)
            html += QStringLiteral("<h2>%1</h2>").arg(htmlText(technologyKindWord(m_language, technology.kind)));
        kind = technology.kind;
        QStringList below {m_language.text(technology.text),
                           fields(QSet<TermId>(technology.fields.begin(), technology.fields.end()))};
        below.removeAll(QString());
        html += QStringLiteral("<p><b>%1</b>%2%3</p>")
                    .arg(htmlText(m_language.text(technology.title)), links("technology", technology.id.value()),
                         below.isEmpty() ? QString() : QString(u"<br/>" + htmlText(below.join(QStringLiteral("\n")))));
    }
    return html;
}

QString ProfileText::affiliations(const std::vector<AffiliationRow> &rows, bool isOfPerson) const
{
    if (rows.empty())
        return {};
    QString html = QStringLiteral("<h2>%1</h2>").arg(htmlText(translate("Documents", "Affiliations")));
    for (const AffiliationRow &row : rows) {
        const Affiliation &affiliation = row.affiliation;
        QString name = htmlText(isOfPerson ? m_language.text(row.organisation) : personName(row.person));
        if (m_isOnScreen)
            name = QStringLiteral("<a href=\"%1:%2\">%3</a>")
                       .arg(isOfPerson ? QStringLiteral("organisation") : QStringLiteral("person"),
                            QString::number(isOfPerson ? affiliation.organisation.value() : affiliation.person.value()),
                            name);
        QStringList parts {name, htmlText(m_language.text(affiliation.title)), htmlText(affiliation.department),
                           htmlText(periodWord(m_language, affiliation.from, affiliation.until))};
        parts.removeAll(QString());
        html += QStringLiteral("<p>%1%2</p>")
                    .arg(parts.join(QStringLiteral(" · ")), links("affiliation", affiliation.id.value()));
    }
    return html;
}

QString ProfileText::notes(const std::vector<Note> &notes) const
{
    if (notes.empty() || !m_isOnScreen)
        return {};
    QString html = QStringLiteral("<h2>%1</h2>").arg(htmlText(translate("Documents", "Notes of the desk")));
    for (const Note &note : notes) {
        QString line = htmlText(
            translate("Documents", "%1, %2").arg(note.who, m_language.instant(note.at, m_profile.zone)));
        if (m_isWritable) {
            const QString link = QStringLiteral(" · <a href=\"%1:%2\">%3</a>");
            const QString id = QString::number(note.id.value());
            line += link.arg(QStringLiteral("editnote"), id, htmlText(translate("Documents", "Change")))
                + link.arg(QStringLiteral("removenote"), id, htmlText(translate("Documents", "Delete")));
        }
        html += QStringLiteral("<p>%1<br/><span class=\"muted\">%2</span></p>").arg(htmlText(note.text), line);
    }
    return html;
}

QString ProfileText::html(const OrganisationProfile &profile) const
{
    const Organisation &organisation = profile.entry.organisation;
    const QString title = m_language.text(organisation.name);
    QStringList below;
    for (const Language language : allLanguages) {
        const QString &name = organisation.name.at(language);
        if (!name.isEmpty() && name != title && !below.contains(name))
            below << name;
    }
    if (!organisation.kana.isEmpty())
        below << organisation.kana;
    const QString members = organisation.memberCount > 0 ? QString::number(organisation.memberCount) : QString();
    return heading(title, below.join(QStringLiteral(" · ")))
        + table({{translate("Documents", "Kind"), organisationKindWord(m_language, organisation.kind)},
                 {translate("Documents", "Members, names not yet known"), members},
                 {translate("Documents", "Country/region of origin"), country(organisation.homeCountry)},
                 {translate("Documents", "Country/region where it is based"), country(organisation.baseCountry)},
                 {translate("Documents", "Place"), m_language.text(profile.place)},
                 {translate("Documents", "Short name"), organisation.shortName},
                 {translate("Documents", "Legal form"), organisation.legalForm},
                 {translate("Documents", "Size"),
                  organisation.size == SizeClass::NotStated ? QString() : sizeClassWord(m_language, organisation.size)},
                 {translate("Documents", "Part of"), m_language.text(profile.parent)},
                 {translate("Documents", "Its parts"), names(profile.parts)},
                 {translate("Documents", "Website"), organisation.website},
                 {translate("Documents", "Fields"), fields(profile.entry.fields)},
                 {translate("Documents", "Roles"), directoryRoleWords(m_language, profile.entry.roles)},
                 {translate("Documents", "Also known as"), organisation.otherNames.join(QStringLiteral(", "))},
                 {translate("Documents", "Remarks"), m_isOnScreen ? organisation.note : QString()}})
        + technologies(profile.technologies) + engagements(profile.engagements)
        + affiliations(profile.affiliations, false) + people(profile.people) + notes(profile.notes);
}

QString ProfileText::html(const PersonProfile &profile) const
{
    const Person &person = profile.entry.person;
    QStringList below {person.name.kana, person.name.romanised};
    below.removeAll(QString());
    below.removeAll(person.name.printed);
    QStringList countries;
    for (const QString &code : profile.entry.countries)
        countries << country(code);
    countries.sort();
    return heading(m_isOnScreen ? personName(person) : person.name.printed, below.join(QStringLiteral(" · ")))
        + table({{translate("Documents", "Organisation"), names(profile.entry.organisations)},
                 {translate("Documents", "Country/region"), countries.join(QStringLiteral(", "))},
                 {translate("Documents", "Form of address"), person.formOfAddress},
                 {translate("Documents", "Languages"), languageWords(m_language, profile.languages)},
                 {translate("Documents", "Family name"), person.name.family},
                 {translate("Documents", "Middle name"), person.name.middle},
                 {translate("Documents", "Given name"), person.name.given},
                 {translate("Documents", "Fields"), fields(profile.entry.fields)},
                 {translate("Documents", "Roles"), directoryRoleWords(m_language, profile.entry.roles)},
                 {translate("Documents", "E-mail"), m_isOnScreen ? person.email : QString()},
                 {translate("Documents", "Telephone"), m_isOnScreen ? person.phone : QString()},
                 {translate("Documents", "Data may be kept until"),
                  m_isOnScreen ? retentionWord(m_language, profile.entry.retention) : QString()}})
        + affiliations(profile.affiliations, true) + engagements(profile.engagements) + consents(profile.consents)
        + notes(profile.notes);
}

template<typename IdType>
Result<DirectoryProfile> load(Workflows &workflows, IdType id, const QDateTime &now)
{
    DirectoryProfile profile;
    PD_ASSIGN(profile.subject, workflows.directory.profile(id));
    PD_ASSIGN(const std::vector<Term> terms, workflows.events.terms(QStringLiteral("field")));
    for (const Term &term : terms)
        profile.fields.insert(term.id, term.label);
    profile.zone = QStringLiteral("UTC");
    PD_ASSIGN(const std::vector<EventSummary> events, workflows.events.events());
    if (!events.empty())
        profile.zone = events.front().event.zone;
    profile.asOf = now;
    return profile;
}

} // namespace

QString DirectoryProfile::name() const
{
    if (const auto *organisation = std::get_if<OrganisationProfile>(&subject)) {
        const LocalizedText &name = organisation->entry.organisation.name;
        return name.in(name.original);
    }
    return personName(std::get<PersonProfile>(subject).entry.person);
}

Result<DirectoryProfile> loadProfile(Workflows &workflows, OrganisationId id, const QDateTime &now)
{
    return load(workflows, id, now);
}

Result<DirectoryProfile> loadProfile(Workflows &workflows, PersonId id, const QDateTime &now)
{
    return load(workflows, id, now);
}

QString profileHtml(const DirectoryProfile &profile, const DocumentLanguage &language, ProfileMedium medium,
                    bool isWritable)
{
    const ProfileText text(profile, language, medium, isWritable);
    return std::visit([&text](const auto &subject) { return text.html(subject); }, profile.subject);
}

Status exportProfile(const DirectoryProfile &profile, const DocumentLanguage &language, const QString &path)
{
    PD_TRY(checkFolder(path));
    PD_TRY(checkDisplayFont(language));
    const QByteArray pdf = renderPdf(
        profileHtml(profile, language, ProfileMedium::Paper),
        {.title = language.translate("Documents", "Profile"),
         .subject = {},
         .footer = language.translate("Documents", "As of %1").arg(language.instant(profile.asOf, profile.zone)),
         .date = profile.asOf,
         .isLandscape = false},
        language);
    return writeWhole(path, pdf);
}

} // namespace pitchdesk
