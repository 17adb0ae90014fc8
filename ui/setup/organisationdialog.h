// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation.h"
#include "ui/setup/formrow.h"
#include "ui/setup/namedialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace pitchdesk {

/// Choices of all organisations by name.
[[nodiscard]] std::vector<FormOption> organisationOptions(const std::vector<Organisation> &organisations);

/// Makes or changes an organisation.
class OrganisationDialog : public NameDialog
{
    Q_OBJECT

public:
    OrganisationDialog(const Organisation &organisation, QWidget *parent);

    void setSubmitRecord(std::function<void(const Organisation &, const Done &)> submit);
    [[nodiscard]] Organisation record() const;

private:
    Organisation m_organisation;
    QLineEdit *m_kana;
    QComboBox *m_kind;
    QComboBox *m_home;
    QComboBox *m_base;
    QLineEdit *m_website;
    QPlainTextEdit *m_otherNames;
};

} // namespace pitchdesk
