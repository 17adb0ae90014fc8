// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/namedialog.h"
#include "ui/setup/partsedit.h"

namespace pitchdesk {

/// Asks under which name an event is kept as a template, and which parts of it.
class SaveTemplateDialog : public NameDialog
{
    Q_OBJECT

public:
    explicit SaveTemplateDialog(QWidget *parent);

    void setAvailable(BlueprintParts parts) { m_parts->setAvailable(parts, BlueprintPart::Judges); }
    [[nodiscard]] BlueprintParts parts() const { return m_parts->parts(); }

private:
    PartsEdit *m_parts;
};

} // namespace pitchdesk
