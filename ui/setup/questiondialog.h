// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/question.h"
#include "ui/common/entrydialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace pitchdesk {

class OptionsEdit;
class PickField;
class TrilingualEdit;

/// Makes or changes a question of the application form. Only what its kind knows is shown.
class QuestionDialog : public EntryDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Question &question, const std::vector<Challenge> &challenges, QWidget *parent);

    [[nodiscard]] Question question() const;
    void setSubmitQuestion(std::function<void(const Question &, const Done &)> submit);

private:
    void build(const std::vector<Challenge> &challenges);
    void buildTexts(QFormLayout &form);
    void buildKind(QFormLayout &form);
    void buildAsking(QFormLayout &form, const std::vector<Challenge> &challenges);
    void showQuestion();
    void showKind();
    [[nodiscard]] QuestionKind kind() const;

    Question m_question;
    QFormLayout *m_form;
    TrilingualEdit *m_label;
    TrilingualEdit *m_help;
    QComboBox *m_kind;
    OptionsEdit *m_options;
    QSpinBox *m_limit;
    QLineEdit *m_unit;
    QComboBox *m_currency;
    QCheckBox *m_asked;
    QCheckBox *m_required;
    QComboBox *m_audience;
    PickField *m_challenges;
};

} // namespace pitchdesk
