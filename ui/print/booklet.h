// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workflow/workspace.h"
#include "ui/print/documentlanguage.h"

#include <vector>

namespace pitchdesk {

/// Which challenges a booklet is of.
struct BookletRequest {
    EventId event;
    ChallengeId challenge; ///< this one alone, whatever its state; invalid = all that are published
};

/// What a booklet is made of.
struct BookletData {
    Event event;
    std::vector<ParticipationRow> organisers;
    std::vector<Milestone> milestones;
    std::vector<EventVenue> venues; ///< besides the main one
    std::vector<ChallengeRow> challenges;
    std::vector<Question> questions; ///< what the form asks
    std::vector<Term> fields;
    std::vector<Term> collaborations;
    QDateTime asOf;
};
/// RecordNotFound.
[[nodiscard]] Result<BookletData> loadBooklet(Workflows &workflows, const BookletRequest &request,
                                              const QDateTime &now);

/// A text in the reader's language, or, where that is missing, in another one.
struct BookletText {
    QString text;
    QString language; ///< code of the language it is in, where that is not the reader's; else empty
    QString note;     ///< says so: "In Japanese only"
};
struct BookletPart {
    QString heading;
    BookletText body;
};
struct BookletChallenge {
    QString number; ///< "Challenge 1"
    QString anchor; ///< "challenge-1"
    BookletText title;
    QString owners;
    std::vector<BookletPart> parts; ///< those that hold something
    QString fields;
    QString collaborations;
};
struct BookletLine {
    QString label;
    QString text;
};
/// A booklet in words, before it is laid out.
struct Booklet {
    QString kind; ///< "Call for proposals" …
    BookletText title;
    QString place;
    std::vector<BookletLine> organisers; ///< roles and who has them
    std::vector<BookletLine> dates;
    std::vector<BookletChallenge> challenges;
    QStringList howTo;                  ///< sentences on applying; none without a call
    std::vector<BookletLine> deadlines; ///< the deadline in the zones of the parties
    QStringList questions;
};
[[nodiscard]] Booklet bookletOf(const BookletData &data, const DocumentLanguage &language);

/// One page of HTML 5 with its styles in it, for a web site or a mail; the same data gives the same bytes.
[[nodiscard]] QByteArray bookletHtml(const Booklet &booklet, const DocumentLanguage &language);
/// The same in Qt's subset of HTML, each challenge on a page of its own, for PDF and ODT.
[[nodiscard]] QString bookletRichText(const Booklet &booklet, const DocumentLanguage &language);

/// "pdf", "odt", "html".
[[nodiscard]] QStringList bookletFileTypes();
/// Saves a booklet; the ending of `path` says the form. PDF and ODT need a QGuiApplication. UnknownFileType,
/// NoDisplayFont, FolderNotFound, FileNotWritable, DiskFull.
[[nodiscard]] Status exportBooklet(const BookletData &data, const DocumentLanguage &language, const QString &path);

} // namespace pitchdesk
