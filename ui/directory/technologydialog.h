// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/technology.h"
#include "core/domain/term.h"
#include "ui/common/formdialog.h"

class QComboBox;

namespace pitchdesk {

class FieldList;
class TrilingualEdit;

/// Makes or changes a technology that an organisation offers or looks for.
class TechnologyDialog : public FormDialog
{
    Q_OBJECT

public:
    TechnologyDialog(const Technology &technology, const std::vector<Term> &fields, QWidget *parent);

    [[nodiscard]] Technology record() const;

private:
    Technology m_technology;
    QComboBox *m_kind;
    TrilingualEdit *m_title;
    TrilingualEdit *m_text;
    FieldList *m_fields;
};

/// Chooses the fields of an organisation itself.
class FieldsDialog : public FormDialog
{
    Q_OBJECT

public:
    FieldsDialog(const std::vector<Term> &fields, const std::vector<TermId> &chosen, QWidget *parent);

    [[nodiscard]] std::vector<TermId> chosen() const;

private:
    FieldList *m_fields;
};

} // namespace pitchdesk
