// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "ui/common/formdialog.h"

#include <vector>

class QLineEdit;

namespace pitchdesk {

/// Changes a person's names and addresses.
class PersonDialog : public FormDialog
{
    Q_OBJECT

public:
    PersonDialog(const Person &person, QWidget *parent);

    [[nodiscard]] Person record() const;

private:
    void addLine(const QString &label, const QString &name, const QString &text);

    Person m_person;
    std::vector<QLineEdit *> m_lines;
};

} // namespace pitchdesk
