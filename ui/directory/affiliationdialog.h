// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/affiliation.h"
#include "core/domain/organisation.h"
#include "ui/common/formdialog.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace pitchdesk {

class TrilingualEdit;

/// Makes or changes where a person works, or worked.
class AffiliationDialog : public FormDialog
{
    Q_OBJECT

public:
    AffiliationDialog(const Affiliation &affiliation, const std::vector<Organisation> &organisations, QWidget *parent);

    /// FieldInvalid("from_date" or "until_date") for a text that is no date; FieldInvalid("organisation") for a name
    /// that no organisation has.
    [[nodiscard]] Result<Affiliation> record() const;

private:
    Affiliation m_affiliation;
    QComboBox *m_organisation;
    TrilingualEdit *m_title;
    QLineEdit *m_department;
    QLineEdit *m_from;
    QLineEdit *m_until;
};

} // namespace pitchdesk
