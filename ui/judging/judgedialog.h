// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judge.h"
#include "core/domain/organisation.h"
#include "core/domain/term.h"
#include "ui/common/formdialog.h"

#include <array>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace pitchdesk {

/// Makes or changes a judge: the name as printed and in its parts, organisation, languages and fields.
class JudgeDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Entry {
        Judge judge;
        Organisation newOrganisation; ///< with a name when it is not known yet
    };

    JudgeDialog(const Judge &judge, const std::vector<Organisation> &organisations, const std::vector<Term> &fields,
                QWidget *parent);

    [[nodiscard]] Entry entry() const;
    void setSubmit(std::function<void(const Entry &, const Done &)> submit);

private:
    void buildName();
    void buildOrganisation();
    void buildLanguages();
    void buildFields(const std::vector<Term> &fields);
    [[nodiscard]] std::vector<JudgeLanguage> languages() const;
    [[nodiscard]] std::vector<JudgeField> fields() const;

    Judge m_judge;
    std::vector<Organisation> m_organisations;
    QLineEdit *m_printed;
    QLineEdit *m_family;
    QLineEdit *m_middle;
    QLineEdit *m_given;
    QLineEdit *m_kana;
    QLineEdit *m_romanised;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_title;
    QComboBox *m_organisation;
    std::array<QComboBox *, 3> m_levels {};
    QListWidget *m_fields;
};

} // namespace pitchdesk
