// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/scorelook.h"

#include <QLocale>

namespace pitchdesk {

CellLook lookOf(const ScoreValue &value)
{
    switch (value.state) {
    case ScoreState::Scored:
        return CellLook::Scored;
    case ScoreState::Abstained:
        return CellLook::Abstained;
    case ScoreState::Recused:
        return CellLook::Recused;
    case ScoreState::Missing:
        break;
    }
    return CellLook::Missing;
}

QString ScoreWords::name(CellLook look)
{
    switch (look) {
    case CellLook::Scored:
        return tr("Scored");
    case CellLook::Partial:
        return tr("Partly scored");
    case CellLook::Abstained:
        return tr("Abstained");
    case CellLook::Recused:
        return tr("Recused");
    case CellLook::Missing:
        return tr("Not scored yet");
    case CellLook::Barred:
        return tr("Locked by a conflict of interest");
    case CellLook::Typing:
        return tr("Typing");
    case CellLook::Plain:
    case CellLook::Summary:
        break;
    }
    return {};
}

QString ScoreWords::mark(CellLook look)
{
    switch (look) {
    case CellLook::Abstained:
        return tr("A", "one letter for: abstained");
    case CellLook::Recused:
        return tr("R", "one letter for: recused");
    case CellLook::Missing:
        return QString(QChar(u'\u00b7'));
    default:
        return {};
    }
}

QString ScoreWords::points(Centipoints points)
{
    const int decimals = points % centipointsPerPoint == 0 ? 0 : points % 10 == 0 ? 1 : 2;
    return QLocale().toString(double(points) / centipointsPerPoint, 'f', decimals);
}

QString ScoreWords::mean(const std::optional<double> &mean)
{
    return mean ? QLocale().toString(*mean, 'f', 2) : QString(QChar(u'\u2013'));
}

QString ScoreWords::count(int done, int all)
{
    return QLocale().toString(done) + u'/' + QLocale().toString(all);
}

} // namespace pitchdesk
