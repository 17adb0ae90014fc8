// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogorder.h"

#include <QDialogButtonBox>

namespace pitchdesk {

void beginInFirstField(QDialogButtonBox &box)
{
    QWidget *dialog = box.window();
    if (dialog->focusWidget())
        return; // the dialog knows better
    for (QWidget *widget = dialog->nextInFocusChain(); widget != dialog; widget = widget->nextInFocusChain()) {
        const bool canType = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled()
            && widget->isVisibleTo(dialog);
        if (!canType || widget->focusProxy() || box.isAncestorOf(widget))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace pitchdesk
