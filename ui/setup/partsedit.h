// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/blueprint/eventblueprint.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;

namespace pitchdesk {

/// Check boxes for what of an event comes along.
class PartsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PartsEdit(QWidget *parent = nullptr);

    /// What there is to choose from, all of it chosen but `unchosen`; the rest is greyed out.
    void setAvailable(BlueprintParts available, BlueprintParts unchosen = {});
    [[nodiscard]] BlueprintParts parts() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<std::pair<BlueprintPart, QCheckBox *>> m_checks;
};

} // namespace pitchdesk
