// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/entrydialog.h"

class QFormLayout;

namespace pitchdesk {

/// An EntryDialog whose fields stand in rows, each behind its label.
class FormDialog : public EntryDialog
{
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent);

protected:
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// Adds a row and names its editor for tests and screen readers.
    void addField(const QString &label, QWidget *editor, const QString &name);

private:
    QFormLayout *m_form;
};

} // namespace pitchdesk
