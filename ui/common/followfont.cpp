// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/followfont.h"

#include "ui/common/theme.h"
#include "ui/common/themecontroller.h"

#include <QApplication>
#include <QWidget>

namespace pitchdesk {

namespace {

/// Belongs to the widget whose font it keeps.
class FontFollower final : public QObject
{
public:
    FontFollower(QWidget &widget, double factor, QFont::Weight weight)
        : QObject(&widget)
        , m_widget(widget)
        , m_factor(factor)
        , m_weight(weight)
    {
        apply();
        // Without a controller the program was never dressed, and its font is the system's for good.
        if (auto *controller = qApp->findChild<ThemeController *>(QString(), Qt::FindDirectChildrenOnly))
            connect(controller, &ThemeController::fontChanged, this, &FontFollower::apply);
    }

private:
    void apply()
    {
        QFont font = scaledFont(QApplication::font(&m_widget), m_factor);
        font.setWeight(m_weight);
        m_widget.setFont(font);
    }

    QWidget &m_widget;
    double m_factor;
    QFont::Weight m_weight;
};

} // namespace

void followFont(QWidget &widget, double factor, QFont::Weight weight)
{
    new FontFollower(widget, factor, weight);
}

} // namespace pitchdesk
