// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/screeningworkflow.h"
#include "ui/print/documentlanguage.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pitchdesk {

class PickField;
struct ComparisonShape;

/// One comparison of an eligibility rule: what is looked at, how, and with what; or the contrary of it.
class ComparisonRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the first part of the object names: "<name>.subject" …
    ComparisonRow(const QString &name, const ScreeningNames &names, QWidget *parent = nullptr);

    /// A comparison, or "not" with one within.
    void setCondition(const Condition &condition);
    [[nodiscard]] Condition condition() const;

Q_SIGNALS:
    void removeRequested();

private:
    void build(const QString &name);
    void fillSubjects();
    void fillQuestions();
    void takeSubject();
    void takeOperator();
    void setComparison(const Comparison &comparison);
    [[nodiscard]] Comparison comparison() const;
    [[nodiscard]] RuleSubject subject() const;
    [[nodiscard]] RuleOperator op() const;
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] QString numberSuffix(const ComparisonShape &shape) const;
    void retranslate();

    DocumentLanguage m_words;
    ScreeningNames m_names;
    QStringList m_codes; ///< what m_pick chooses from, by their place
    QCheckBox *m_not;
    QComboBox *m_subject;
    QComboBox *m_operator;
    QComboBox *m_question;
    PickField *m_pick;
    QLineEdit *m_texts;
    QDoubleSpinBox *m_number;
    QLabel *m_dateLabel;
    QDateEdit *m_date;
    QPushButton *m_remove;
};

} // namespace pitchdesk
