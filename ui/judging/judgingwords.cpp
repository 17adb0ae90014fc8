// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/judgingwords.h"

#include "ui/common/language.h"

#include <QLocale>

namespace pitchdesk {

QStringList JudgingWords::conflictKinds()
{
    return {QStringLiteral("employment"), QStringLiteral("capital"), QStringLiteral("family"),
            QStringLiteral("advisor"), QStringLiteral("other")};
}

QString JudgingWords::conflictKind(const QString &code)
{
    if (code == u"employment")
        return tr("Employment");
    if (code == u"capital")
        return tr("Capital ties");
    if (code == u"family")
        return tr("Family");
    if (code == u"advisor")
        return tr("Adviser or mentor");
    return tr("Other");
}

QString JudgingWords::conflictSource(const QString &code)
{
    if (code == u"declared")
        return tr("Declared by the judge");
    if (code == u"found")
        return tr("Found by the program");
    return tr("Entered by staff");
}

QString JudgingWords::conflictState(ConflictState state)
{
    switch (state) {
    case ConflictState::Suspected:
        return tr("? Suspected");
    case ConflictState::Confirmed:
        return tr("✕ Confirmed: recused");
    case ConflictState::Dismissed:
        return tr("✓ Dismissed");
    }
    return {};
}

QString JudgingWords::languages(const Judge &judge)
{
    QStringList names;
    for (const JudgeLanguage &language : judge.languages) {
        const QString name = languageName(language.code);
        names.append(language.level == 1 ? tr("(%1)", "a language that is read with help").arg(name) : name);
    }
    return names.join(QStringLiteral(", "));
}

QString JudgingWords::languageLevel(int level)
{
    switch (level) {
    case 1:
        return tr("Reads with help");
    case 2:
        return tr("Reads");
    case 3:
        return tr("Reads with ease");
    default:
        return tr("Does not read");
    }
}

QString JudgingWords::progress(int done, int all)
{
    return tr("%1 of %2", "done, all").arg(QLocale().toString(done), QLocale().toString(all));
}

QString JudgingWords::sortName(const PersonName &name)
{
    if (uiLanguage() == Language::Japanese && !name.kana.isEmpty())
        return name.kana;
    if (uiLanguage() == Language::Vietnamese && !name.given.isEmpty())
        return name.given + u' ' + name.family + u' ' + name.middle;
    return name.printed;
}

} // namespace pitchdesk
