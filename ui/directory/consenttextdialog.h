// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/privacyworkflow.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace pitchdesk {

class TrilingualEdit;

/// What people are asked to agree to, for each purpose. A wording that somebody agreed to stays; saving another one makes
/// its next version.
class ConsentTextDialog : public FormDialog
{
    Q_OBJECT

public:
    ConsentTextDialog(std::vector<ConsentTextRow> texts, QWidget *parent);

    [[nodiscard]] ConsentPurpose purpose() const;
    [[nodiscard]] LocalizedText wording() const;
    [[nodiscard]] int keepMonths() const;

private:
    void showPurpose();

    std::vector<ConsentTextRow> m_texts;
    QComboBox *m_purpose;
    QLabel *m_version;
    TrilingualEdit *m_wording;
    QSpinBox *m_months;
};

} // namespace pitchdesk
