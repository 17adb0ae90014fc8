// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/templatewords.h"

#include "ui/common/formats.h"
#include "ui/common/language.h"
#include "ui/setup/setupwords.h"

#include <QCoreApplication>

namespace pitchdesk {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("TemplateWords", text, nullptr, n);
}

} // namespace

QString blueprintPartText(BlueprintPart part)
{
    switch (part) {
    case BlueprintPart::Organisers:
        return QCoreApplication::translate("TemplateWords", "Organisers");
    case BlueprintPart::Milestones:
        return QCoreApplication::translate("TemplateWords", "Milestones");
    case BlueprintPart::Challenges:
        return QCoreApplication::translate("TemplateWords", "Challenges");
    case BlueprintPart::Form:
        return QCoreApplication::translate("TemplateWords", "Questions of the form");
    case BlueprintPart::Eligibility:
        return QCoreApplication::translate("TemplateWords", "Eligibility rules");
    case BlueprintPart::Rubrics:
        return QCoreApplication::translate("TemplateWords", "Rubrics and rounds");
    case BlueprintPart::Calendars:
        return QCoreApplication::translate("TemplateWords", "Calendars");
    case BlueprintPart::Judges:
        return QCoreApplication::translate("TemplateWords", "Judges and panels");
    }
    return {};
}

QStringList buildNoteTexts(const std::vector<BuildNote> &notes)
{
    QStringList texts;
    QStringList daysOff;
    for (const BuildNote &note : notes) {
        if (note.kind == BuildNoteKind::DayOff)
            daysOff.append(
                QCoreApplication::translate("TemplateWords", "%1 (%2)", "a milestone and its date")
                    .arg(SetupWords::milestoneTitle(note.milestone), dateWithDayText(note.milestone.date.date)));
        else if (note.kind == BuildNoteKind::JudgeGone)
            texts.append(
                translated(QT_TRANSLATE_N_NOOP("TemplateWords", "%n judge(s) are no longer in the file."), note.count));
        else
            texts.append(
                QCoreApplication::translate(
                    "TemplateWords", "The rule “%1” names a challenge that did not come along; it was switched off.")
                    .arg(note.reason.in(uiLanguage())));
    }
    if (!daysOff.isEmpty())
        texts.prepend(QCoreApplication::translate("TemplateWords", "On a day off: %1.").arg(listText(daysOff)));
    return texts;
}

} // namespace pitchdesk
