// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/partsedit.h"

#include "ui/setup/templatewords.h"

#include <QCheckBox>
#include <QGridLayout>

namespace pitchdesk {

PartsEdit::PartsEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int at = 0;
    for (const auto &entry : EnumCodes<BlueprintPart>::values) {
        auto *check = new QCheckBox(blueprintPartText(entry.value));
        check->setObjectName(QString(u"dialog.part." + QString(entry.code)));
        check->setAccessibleName(check->text());
        connect(check, &QCheckBox::toggled, this, &PartsEdit::changed);
        grid->addWidget(check, at / 2, at % 2);
        m_checks.emplace_back(entry.value, check);
        ++at;
    }
    grid->setColumnStretch(1, 1);
}

void PartsEdit::setAvailable(BlueprintParts available, BlueprintParts unchosen)
{
    for (const auto &[part, check] : m_checks) {
        check->setEnabled(available.testFlag(part));
        check->setChecked(available.testFlag(part) && !unchosen.testFlag(part));
    }
}

BlueprintParts PartsEdit::parts() const
{
    BlueprintParts parts;
    for (const auto &[part, check] : m_checks)
        parts.setFlag(part, check->isChecked());
    return parts;
}

} // namespace pitchdesk
