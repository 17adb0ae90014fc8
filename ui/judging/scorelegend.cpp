// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/scorelegend.h"

#include "ui/common/theme.h"
#include "ui/judging/scorecelldelegate.h"
#include "ui/judging/scorelook.h"

#include <QPainter>

namespace pitchdesk {

namespace {

constexpr int sampleWidth = 40;
constexpr int gap = 8;
constexpr std::array looks {CellLook::Scored, CellLook::Abstained, CellLook::Recused, CellLook::Missing,
                            CellLook::Barred};

} // namespace

ScoreLegend::ScoreLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ScoreLegend::lay(int width, QPainter *painter) const
{
    const int height = std::max(28, fontMetrics().height() + 10);
    const ThemeColours colours = themeColours(palette());
    int x = 0;
    int y = 0;
    for (const CellLook look : looks) {
        const QString name = ScoreWords::name(look);
        const int needed = sampleWidth + gap + fontMetrics().horizontalAdvance(name) + 2 * gap;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        if (painter) {
            const QString mark = look == CellLook::Scored ? ScoreWords::points(400) : ScoreWords::mark(look);
            painter->setFont(font());
            ScoreCellDelegate::paintSample(*painter, QRect(x, y, sampleWidth, height), look, mark, palette());
            painter->setFont(font());
            painter->setPen(colours.muted);
            painter->drawText(QRect(x + sampleWidth + gap, y, needed, height), int(Qt::AlignLeft | Qt::AlignVCenter),
                              name);
        }
        x += needed;
    }
    return y + height;
}

QSize ScoreLegend::sizeHint() const
{
    return {560, lay(560, nullptr)};
}

QSize ScoreLegend::minimumSizeHint() const
{
    return {160, std::max(28, fontMetrics().height() + 10)};
}

int ScoreLegend::heightForWidth(int width) const
{
    return lay(width, nullptr);
}

void ScoreLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    lay(width(), &painter);
}

void ScoreLegend::retranslate()
{
    updateGeometry();
    update();
}

} // namespace pitchdesk
