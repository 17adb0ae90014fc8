// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogorder.h"

#include <QDialogButtonBox>
#include <QLayout>

namespace pitchdesk {

void putButtonsLast(QDialogButtonBox &box)
{
    QWidget *dialog = box.window();
    QWidget *last = nullptr;
    for (QWidget *widget = dialog->nextInFocusChain(); widget != dialog; widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() != Qt::NoFocus && !box.isAncestorOf(widget))
            last = widget;
    }
    for (int i = 0; last && i < box.layout()->count(); ++i) {
        QWidget *button = box.layout()->itemAt(i)->widget();
        if (!button)
            continue;
        QWidget::setTabOrder(last, button);
        last = button;
    }
}

} // namespace pitchdesk
