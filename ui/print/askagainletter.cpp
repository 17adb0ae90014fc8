// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/askagainletter.h"

#include <map>

namespace pitchdesk {

namespace {

bool isJapanese(const QString &form)
{
    constexpr char16_t firstCjk = 0x2E80;
    return form.front().unicode() >= firstCjk;
}

QString greeting(const DocumentLanguage &language, const ScreeningFacts &facts)
{
    const QString applicant = facts.applicant.in(language.language());
    if (facts.contact.trimmed().isEmpty())
        return language.translate("Letters", "Dear %1,", "an organisation").arg(applicant);
    const QString form = facts.formOfAddress.trimmed();
    // 様 is of no use in an English letter, nor Ms in a Japanese one.
    if (!form.isEmpty() && isJapanese(form) == (language.language() == Language::Japanese))
        return language.translate("Letters", "Dear %1 %2 (%3),", "a form of address, a person, an organisation")
            .arg(form, facts.contact.trimmed(), applicant);
    return language.translate("Letters", "Dear %1 (%2),", "a person, an organisation")
        .arg(facts.contact.trimmed(), applicant);
}

QString proposalLine(const DocumentLanguage &language, const AskAgainCase &entry)
{
    const QString title = entry.facts.title.trimmed();
    const QString number = QString::number(entry.facts.number);
    return title.isEmpty() ? language.translate("Letters", "Proposal No. %1").arg(number)
                           : language.translate("Letters", "Proposal No. %1: %2").arg(number, title);
}

QString body(const DocumentLanguage &language, const AskAgainCase &entry, const AskAgainCases &cases,
             const QString &sender)
{
    QStringList lines;
    lines << greeting(language, entry.facts) << QString()
          << language.translate("Letters", "Thank you for your proposal to “%1”.").arg(language.text(cases.event))
          << QString() << proposalLine(language, entry);
    if (!entry.challengeTitle.isEmpty())
        lines << language.translate("Letters", "Challenge: %1").arg(language.text(entry.challengeTitle));
    lines << QString()
          << language.translate("Letters", "Before we can go on with it, we ask you to help us with the following:")
          << QString();
    const QString reason = reasonFor(entry.facts.stateReason, cases.rules, language.language()).trimmed();
    lines << (reason.isEmpty() ? language.translate("Letters", "Something in your application is missing or not clear.")
                               : reason);
    lines << QString()
          << language.translate("Letters",
                                "Please send us what is missing by replying to this message. "
                                "If anything is not clear, ask us at any time.")
          << QString() << language.translate("Letters", "Kind regards,") << sender << language.text(cases.event);
    return lines.join(u'\n') + u'\n';
}

MailDraft draftOf(const DocumentLanguage &language, const AskAgainCase &entry, const AskAgainCases &cases,
                  const QString &sender, const QDateTime &date)
{
    MailDraft draft;
    draft.toName = entry.facts.contact;
    draft.toAddress = entry.facts.email;
    draft.fromName = sender;
    draft.subject = language.translate("Letters", "[%1] A question on your proposal No. %2")
                        .arg(language.text(cases.event), QString::number(entry.facts.number));
    draft.body = body(language, entry, cases, sender);
    draft.date = date;
    draft.language = languageCode(language.language());
    draft.messageId = QStringLiteral("%1-%2").arg(entry.facts.uid).arg(date.toMSecsSinceEpoch());
    draft.fileName = QStringLiteral("%1 %2")
                         .arg(entry.facts.number, 4, 10, QLatin1Char('0'))
                         .arg(entry.facts.applicant.in(entry.facts.applicant.original));
    return draft;
}

} // namespace

AskAgainLetters askAgainLetters(const AskAgainCases &cases, const QString &sender, const QDateTime &date,
                                std::optional<Language> language)
{
    std::map<Language, DocumentLanguage> languages;
    AskAgainLetters letters;
    for (const AskAgainCase &entry : cases.cases) {
        if (!mailAddress(entry.facts.email)) {
            letters.skipped.push_back({entry.facts.number, entry.facts.applicant.in(entry.facts.applicant.original),
                                       entry.facts.email.trimmed()});
            continue;
        }
        const Language reader = language.value_or(languageFromCode(entry.facts.language).value_or(Language::English));
        const auto words = languages.try_emplace(reader, reader).first;
        letters.drafts.push_back(draftOf(words->second, entry, cases, sender, date));
    }
    return letters;
}

Result<QStringList> writeLetters(const AskAgainLetters &letters, const QString &folder,
                                 const DocumentLanguage &language)
{
    return writeMailDrafts(letters.drafts, folder, language.translate("Letters", "To"),
                           language.translate("Letters", "Subject"));
}

} // namespace pitchdesk
