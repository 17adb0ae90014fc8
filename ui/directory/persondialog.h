// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/affiliation.h"
#include "core/domain/person.h"
#include "ui/common/formdialog.h"

#include <array>
#include <vector>

class QComboBox;
class QLineEdit;

namespace pitchdesk {

/// Changes a person's names and addresses, and what the person speaks.
class PersonDialog : public FormDialog
{
    Q_OBJECT

public:
    PersonDialog(const Person &person, const std::vector<PersonLanguage> &languages, QWidget *parent);

    [[nodiscard]] Person record() const;
    [[nodiscard]] std::vector<PersonLanguage> languages() const;

private:
    void addAddress();
    void addLanguages();
    void addLine(const QString &label, const QString &name, const QString &text);

    Person m_person;
    std::vector<PersonLanguage> m_known;
    std::vector<QLineEdit *> m_lines;
    QComboBox *m_address; ///< the form of address
    std::array<QComboBox *, allLanguages.size()> m_levels {};
};

} // namespace pitchdesk
