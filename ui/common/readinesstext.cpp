// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readinesstext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace pitchdesk {

namespace {

struct CheckWords {
    ReadinessCheck check;
    const char *label;
    const char *detail;
    bool counts; ///< the detail says how many
};

constexpr auto words = std::to_array<CheckWords>({
    {ReadinessCheck::EventName, QT_TRANSLATE_NOOP("Readiness", "Name in three languages"),
     QT_TRANSLATE_N_NOOP("Readiness", "missing in %n language(s)"), true},
    {ReadinessCheck::Organiser, QT_TRANSLATE_NOOP("Readiness", "Organisers"),
     QT_TRANSLATE_NOOP("Readiness", "none yet"), false},
    {ReadinessCheck::Opening, QT_TRANSLATE_NOOP("Readiness", "Opening of the call"),
     QT_TRANSLATE_NOOP("Readiness", "no day yet"), false},
    {ReadinessCheck::Deadline, QT_TRANSLATE_NOOP("Readiness", "Submission deadline"),
     QT_TRANSLATE_NOOP("Readiness", "no day yet"), false},
    {ReadinessCheck::DeadlineTime, QT_TRANSLATE_NOOP("Readiness", "Time of the deadline"),
     QT_TRANSLATE_NOOP("Readiness", "not given, so it is the end of the day"), false},
    {ReadinessCheck::DeadlineAhead, QT_TRANSLATE_NOOP("Readiness", "Deadline in the future"),
     QT_TRANSLATE_NOOP("Readiness", "it has passed"), false},
    {ReadinessCheck::DeadlineOrder, QT_TRANSLATE_NOOP("Readiness", "Deadline after the opening"),
     QT_TRANSLATE_NOOP("Readiness", "it comes before"), false},
    {ReadinessCheck::MeetingsDate, QT_TRANSLATE_NOOP("Readiness", "Day of the meetings"),
     QT_TRANSLATE_NOOP("Readiness", "no day yet"), false},
    {ReadinessCheck::Challenge, QT_TRANSLATE_NOOP("Readiness", "Challenges"),
     QT_TRANSLATE_NOOP("Readiness", "none yet"), false},
    {ReadinessCheck::ChallengeDraft, QT_TRANSLATE_NOOP("Readiness", "Challenges published"),
     QT_TRANSLATE_N_NOOP("Readiness", "%n challenge(s) still a draft"), true},
    {ReadinessCheck::ChallengeText, QT_TRANSLATE_NOOP("Readiness", "Challenge statements"),
     QT_TRANSLATE_N_NOOP("Readiness", "missing in %n challenge(s)"), true},
    {ReadinessCheck::ChallengeOwner, QT_TRANSLATE_NOOP("Readiness", "Challenge owners"),
     QT_TRANSLATE_N_NOOP("Readiness", "missing in %n challenge(s)"), true},
    {ReadinessCheck::ChallengeWords, QT_TRANSLATE_NOOP("Readiness", "Challenges in three languages"),
     QT_TRANSLATE_N_NOOP("Readiness", "%n challenge(s) lack one"), true},
    {ReadinessCheck::ChallengeQuota, QT_TRANSLATE_NOOP("Readiness", "Places for finalists"),
     QT_TRANSLATE_N_NOOP("Readiness", "none in %n challenge(s)"), true},
    {ReadinessCheck::Question, QT_TRANSLATE_NOOP("Readiness", "Questions of the form"),
     QT_TRANSLATE_NOOP("Readiness", "none yet"), false},
    {ReadinessCheck::QuestionWords, QT_TRANSLATE_NOOP("Readiness", "Questions in three languages"),
     QT_TRANSLATE_N_NOOP("Readiness", "%n question(s) lack one"), true},
    {ReadinessCheck::Rule, QT_TRANSLATE_NOOP("Readiness", "Eligibility rules"),
     QT_TRANSLATE_NOOP("Readiness", "none in use"), false},
    {ReadinessCheck::Rubric, QT_TRANSLATE_NOOP("Readiness", "Rubric"), QT_TRANSLATE_NOOP("Readiness", "none yet"),
     false},
    {ReadinessCheck::RubricWeights, QT_TRANSLATE_NOOP("Readiness", "Weights that come to 100"),
     QT_TRANSLATE_N_NOOP("Readiness", "not so in %n rubric(s)"), true},
    {ReadinessCheck::Round, QT_TRANSLATE_NOOP("Readiness", "Judging round"), QT_TRANSLATE_NOOP("Readiness", "none yet"),
     false},
    {ReadinessCheck::Judge, QT_TRANSLATE_NOOP("Readiness", "Judges"), QT_TRANSLATE_NOOP("Readiness", "none yet"),
     false},
    {ReadinessCheck::Panel, QT_TRANSLATE_NOOP("Readiness", "Panels"),
     QT_TRANSLATE_N_NOOP("Readiness", "missing for %n challenge(s)"), true},
    {ReadinessCheck::Calendar, QT_TRANSLATE_NOOP("Readiness", "Calendars for business days"),
     QT_TRANSLATE_NOOP("Readiness", "none chosen: the country/region’s and Japan’s count"), false},
});
static_assert(words.size() == EnumCodes<ReadinessCheck>::values.size());

QString translated(const char *source, int n = -1)
{
    return QCoreApplication::translate("Readiness", source, nullptr, n);
}

} // namespace

QString readinessLabel(ReadinessCheck check)
{
    return translated(words[size_t(check)].label);
}

QString readinessDetail(const ReadinessItem &item)
{
    if (item.isDone)
        return {};
    const CheckWords &entry = words[size_t(item.check)];
    return translated(entry.detail, entry.counts ? item.count : -1);
}

QString readinessTitle(EventKind kind)
{
    return kind == EventKind::WithCall ? QCoreApplication::translate("Readiness", "Before the call opens")
                                       : QCoreApplication::translate("Readiness", "Before the event");
}

QString readinessProgress(const ReadinessReport &report)
{
    return QCoreApplication::translate("Readiness", "%1 of %2 done", "lines of a check-list")
        .arg(QLocale().toString(report.done()), QLocale().toString(int(report.items.size())));
}

} // namespace pitchdesk
