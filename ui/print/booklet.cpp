// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/booklet.h"

#include "core/exchange/filebytes.h"
#include "ui/print/bookletwords.h"
#include "ui/print/documentwords.h"
#include "ui/print/pdfdocument.h"
#include "ui/print/pdffile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTimeZone>

#include <algorithm>

namespace pitchdesk {

namespace {

/// In the reader's language, else in the original, else in any; the latter two are marked.
BookletText textFor(const LocalizedText &text, const DocumentLanguage &language)
{
    BookletText found {text.at(language.language()).trimmed(), {}, {}};
    if (!found.text.isEmpty() || text.isEmpty())
        return found;
    Language other = text.original;
    for (const Language candidate : allLanguages) {
        if (text.at(other).trimmed().isEmpty())
            other = candidate;
    }
    return {text.at(other).trimmed(), languageCode(other), onlyInWord(language, other)};
}

/// Words one after the other, as the language writes them.
QString listed(const QStringList &words, const DocumentLanguage &language)
{
    return words.join(language.language() == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString termWords(const std::vector<TermId> &ids, const std::vector<Term> &terms, const DocumentLanguage &language)
{
    QStringList words;
    for (const TermId id : ids) {
        const auto term = std::find_if(terms.begin(), terms.end(), [id](const Term &each) { return each.id == id; });
        if (term != terms.end())
            words.append(language.text(term->label));
    }
    return listed(words, language);
}

void addPart(BookletChallenge &challenge, const QString &heading, const LocalizedText &text,
             const DocumentLanguage &language)
{
    BookletText body = textFor(text, language);
    if (!body.text.isEmpty())
        challenge.parts.push_back({heading, std::move(body)});
}

BookletChallenge challengeOf(const ChallengeRow &row, const BookletData &data, const DocumentLanguage &language)
{
    const Challenge &challenge = row.challenge;
    BookletChallenge entry;
    entry.number = language.translate("Documents", "Challenge %1").arg(challenge.number);
    entry.anchor = QStringLiteral("challenge-%1").arg(challenge.number);
    entry.title = textFor(challenge.title, language);
    QStringList owners;
    for (const Organisation &owner : row.owners)
        owners.append(language.text(owner.name));
    entry.owners = listed(owners, language);
    addPart(entry, language.translate("Documents", "Challenge statement"), challenge.statement, language);
    addPart(entry, language.translate("Documents", "Background"), challenge.background, language);
    addPart(entry, language.translate("Documents", "What is sought"), challenge.sought, language);
    addPart(entry, language.translate("Documents", "Conditions"), challenge.conditions, language);
    addPart(entry, language.translate("Documents", "Support offered"), challenge.support, language);
    entry.fields = termWords(challenge.fields, data.fields, language);
    entry.collaborations = termWords(challenge.collaborations, data.collaborations, language);
    return entry;
}

void addOrganisers(Booklet &booklet, const BookletData &data, const DocumentLanguage &language)
{
    for (const auto &role : EnumCodes<ParticipationRole>::values) {
        QStringList names;
        for (const ParticipationRow &row : data.organisers) {
            if (row.participation.role == role.value)
                names.append(language.text(row.organisation.name));
        }
        if (!names.isEmpty())
            booklet.organisers.push_back({roleWord(language, role.value), listed(names, language)});
    }
}

/// What an applicant wants to know: screening and reports are the desk's.
bool isForApplicants(MilestoneKind kind)
{
    return kind != MilestoneKind::FirstScreening && kind != MilestoneKind::Report && kind != MilestoneKind::Other;
}

void addDates(Booklet &booklet, const BookletData &data, const DocumentLanguage &language)
{
    std::vector<Milestone> dated;
    std::copy_if(data.milestones.begin(), data.milestones.end(), std::back_inserter(dated),
                 [](const Milestone &m) { return m.date.isStated() && isForApplicants(m.kind); });
    std::stable_sort(dated.begin(), dated.end(),
                     [](const Milestone &a, const Milestone &b) { return a.date.date < b.date.date; });
    for (const Milestone &milestone : dated)
        booklet.dates.push_back({milestoneTitleWord(language, milestone), milestoneDateWord(language, milestone)});
}

/// The last deadline, in its own zone, in those of the venues and in those of Japan and Vietnam.
void addDeadline(Booklet &booklet, const BookletData &data, const DocumentLanguage &language)
{
    const Milestone *last = nullptr;
    for (const Milestone &milestone : data.milestones) {
        if (milestone.kind == MilestoneKind::Deadline && milestone.date.isStated()
            && (!last || milestone.date.date >= last->date.date))
            last = &milestone;
    }
    if (!last)
        return;
    booklet.howTo.append(
        language.translate("Documents", "Proposals are accepted until %1.").arg(milestoneDateWord(language, *last)));
    const QDateTime instant = milestoneInstant(*last);
    QStringList zones {last->zone};
    for (const EventVenue &venue : data.venues)
        zones << venue.zone;
    zones << QStringLiteral("Asia/Tokyo") << QStringLiteral("Asia/Ho_Chi_Minh") << QStringLiteral("UTC");
    zones.removeDuplicates();
    for (const QString &zone : std::as_const(zones)) {
        if (instant.isValid())
            booklet.deadlines.push_back({zone.section(u'/', -1).replace(u'_', u' '), language.instant(instant, zone)});
    }
}

/// A question with what it is asked for; empty where none of the booklet's challenges asks it.
QString questionWords(const Question &question, const BookletData &data, const DocumentLanguage &language)
{
    QStringList numbers;
    for (const ChallengeRow &row : data.challenges) {
        if (isAskedFor(question, row.challenge.id))
            numbers.append(language.translate("Documents", "Challenge %1").arg(row.challenge.number));
    }
    QString words = language.text(question.label);
    if (!question.challenges.empty() && numbers.isEmpty())
        return {};
    if (question.isRequired)
        words = language.translate("Documents", "%1 (required)").arg(words);
    if (!question.challenges.empty())
        words = language.translate("Documents", "%1 – only for %2").arg(words, listed(numbers, language));
    return words;
}

void addHowTo(Booklet &booklet, const BookletData &data, const DocumentLanguage &language)
{
    if (data.event.kind != EventKind::WithCall)
        return;
    addDeadline(booklet, data, language);
    booklet.howTo.append(
        language.translate("Documents", "A company may answer several challenges, each with a proposal of its own."));
    for (const Question &question : data.questions) {
        if (const QString words = questionWords(question, data, language); !words.isEmpty())
            booklet.questions.append(words);
    }
}

Status writeOdt(const QString &html, const DocumentLanguage &language, const QString &path)
{
    QTextDocument document;
    document.setDefaultFont(language.font(11));
    document.setHtml(html);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(&document))
        return fail(Error {ErrorCode::FileNotWritable, {}, {}}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("reason"), QStringLiteral("odt")));
    return writeWhole(path, buffer.data());
}

} // namespace

Result<BookletData> loadBooklet(Workflows &workflows, const BookletRequest &request, const QDateTime &now)
{
    BookletData data;
    PD_ASSIGN(const EventSummary summary, workflows.events.event(request.event));
    data.event = summary.event;
    PD_ASSIGN(data.organisers, workflows.events.participations(request.event));
    PD_ASSIGN(data.milestones, workflows.events.milestones(request.event));
    PD_ASSIGN(data.venues, workflows.events.venues(request.event));
    PD_ASSIGN(std::vector<ChallengeRow> rows, workflows.challenges.challenges(request.event));
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(data.challenges), [&request](const ChallengeRow &row) {
        return request.challenge.isValid() ? row.challenge.id == request.challenge
                                           : row.challenge.state == ChallengeState::Published;
    });
    PD_ASSIGN(data.questions, workflows.forms.askedQuestions(request.event));
    PD_ASSIGN(data.fields, workflows.events.terms(QStringLiteral("field")));
    PD_ASSIGN(data.collaborations, workflows.events.terms(collaborationScheme));
    data.asOf = now;
    return data;
}

Booklet bookletOf(const BookletData &data, const DocumentLanguage &language)
{
    Booklet booklet;
    booklet.kind = data.event.kind == EventKind::WithCall ? language.translate("Documents", "Call for proposals")
                                                          : language.translate("Documents", "Challenges");
    booklet.title = textFor(data.event.name, language);
    QStringList place;
    if (!data.event.venue.isEmpty())
        place.append(data.event.venue);
    if (!data.event.country.isEmpty())
        place.append(countryWord(language, data.event.country));
    booklet.place = listed(place, language);
    addOrganisers(booklet, data, language);
    addDates(booklet, data, language);
    for (const ChallengeRow &row : data.challenges)
        booklet.challenges.push_back(challengeOf(row, data, language));
    addHowTo(booklet, data, language);
    return booklet;
}

QStringList bookletFileTypes()
{
    return {QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("html")};
}

Status exportBooklet(const BookletData &data, const DocumentLanguage &language, const QString &path)
{
    const QString type = QFileInfo(path).suffix().toLower();
    if (!bookletFileTypes().contains(type))
        return fail(Error {ErrorCode::UnknownFileType, {}, {}}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("expected"), bookletFileTypes().join(QStringLiteral(", "))));
    PD_TRY(checkFolder(path));
    const Booklet booklet = bookletOf(data, language);
    if (type == u"html")
        return writeWhole(path, bookletHtml(booklet, language));
    PD_TRY(checkDisplayFont(language));
    const QString html = bookletRichText(booklet, language);
    if (type == u"odt")
        return writeOdt(html, language, path);
    const PdfFrame frame {
        .title = booklet.kind,
        .subject = booklet.title.text,
        .footer = language.translate("Documents", "As of %1").arg(language.instant(data.asOf, data.event.zone)),
        .date = data.asOf,
        .isLandscape = false};
    return writeWhole(path, renderPdf(html, frame, language));
}

} // namespace pitchdesk
