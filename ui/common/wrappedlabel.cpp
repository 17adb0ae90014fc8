// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappedlabel.h"

#include <QLabel>

namespace pitchdesk {

QLabel *wrappedLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace pitchdesk
