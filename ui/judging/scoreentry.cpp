// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/scoreentry.h"

namespace pitchdesk {

ScoreKey scoreKeyOf(QChar character)
{
    const QString plain = QString(character).normalized(QString::NormalizationForm_KC).toLower();
    if (plain.size() != 1)
        return {};
    const QChar key = plain.front();
    if (key >= u'0' && key <= u'9')
        return {ScoreCommand::Digit, key.unicode() - u'0'};
    switch (key.unicode()) {
    case u'.':
    case u',':
    case u'\u3002': // the full stop and comma that a Japanese input method gives
    case u'\u3001':
        return {ScoreCommand::Separator, 0};
    case u'a':
    case u'\u3042': // あ: the key A under kana entry
        return {ScoreCommand::Abstain, 0};
    case u'r':
        return {ScoreCommand::Recuse, 0};
    default:
        return {};
    }
}

bool isOneDigitScale(const Rubric &rubric)
{
    return rubric.scaleMinimum >= 0 && rubric.scaleMaximum <= 9 * centipointsPerPoint
        && rubric.scaleStep % centipointsPerPoint == 0 && rubric.scaleMinimum % centipointsPerPoint == 0;
}

ScaleFit fitOf(const Rubric &rubric, Centipoints points)
{
    if (points < rubric.scaleMinimum || points > rubric.scaleMaximum)
        return ScaleFit::OutOfScale;
    if (rubric.scaleStep > 0 && (points - rubric.scaleMinimum) % rubric.scaleStep != 0)
        return ScaleFit::NotOnStep;
    return ScaleFit::Fits;
}

std::optional<Centipoints> pointsOf(const QString &typed)
{
    int whole = 0;
    int fraction = 0;
    int decimals = -1;
    int digits = 0;
    for (const QChar character : typed.trimmed()) {
        const ScoreKey key = scoreKeyOf(character);
        if (key.command == ScoreCommand::Separator && decimals < 0) {
            decimals = 0;
        } else if (key.command == ScoreCommand::Digit && decimals < 0 && digits < 6) {
            whole = whole * 10 + key.digit;
            ++digits;
        } else if (key.command == ScoreCommand::Digit && decimals >= 0 && decimals < 2) {
            fraction = fraction * 10 + key.digit;
            ++decimals;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0)
        return std::nullopt;
    return whole * centipointsPerPoint + (decimals == 1 ? fraction * 10 : fraction);
}

EntryPosition nextPosition(const EntryPosition &from, int criteria, const std::vector<bool> &open)
{
    if (from.criterion + 1 < criteria)
        return {from.judge, from.criterion + 1};
    for (int judge = from.judge + 1; judge < int(open.size()); ++judge) {
        if (open[size_t(judge)])
            return {judge, 0};
    }
    return from;
}

} // namespace pitchdesk
