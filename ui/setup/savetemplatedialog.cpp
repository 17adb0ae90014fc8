// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/savetemplatedialog.h"

#include <QFormLayout>

namespace pitchdesk {

SaveTemplateDialog::SaveTemplateDialog(QWidget *parent)
    : NameDialog(parent)
    , m_parts(new PartsEdit)
{
    setObjectName(QStringLiteral("setup.saveTemplate.dialog"));
    setWindowTitle(tr("Save as template"));
    setExplanation(tr("Keeps how this event is set up, for new events. Proposals, scores and decisions are never in a "
                      "template, and of judges only who they are in this file."));
    hideNote();
    m_parts->setObjectName(QStringLiteral("dialog.parts"));
    m_parts->setAccessibleName(tr("What is kept"));
    form()->addRow(tr("What is kept"), m_parts);
    setAvailable({});
}

} // namespace pitchdesk
