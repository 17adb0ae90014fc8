// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/recordform.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

class QComboBox;

namespace pitchdesk {

class AnchorEdit;
class TieChainEdit;

/// The rubrics of the event: criteria with weights, what each point means, and the order in which ties are broken.
class RubricSection : public SetupSection
{
    Q_OBJECT

public:
    RubricSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    void buildBar(QWidget *bar);
    void buildBody();
    void buildRubricForm();
    void buildCriterionForm();
    void connectCriteria();
    void show(const std::vector<Rubric> &rubrics);
    void showRubric();
    void showState();
    void showCriterion();
    void fillChoice();
    void fillCriteria();
    void save(const Rubric &changed, const std::function<void(const Status &)> &done);
    void saveOrShow(const Rubric &changed);
    void saveCriterion(const Criterion &changed, const std::function<void(const Status &)> &done);
    void addCriterion();
    void moveCriterion(qint64 key, int index);
    void removeCriterion(qint64 key);
    void addEmpty();
    void lock();
    void remove();
    void follow(DeskFuture<Result<RubricId>> made);
    [[nodiscard]] QString rubricName(const Rubric &rubric) const;
    void showFailure(const Error &error) override;
    void clearFailure() override;

    QComboBox *m_choice;
    QPushButton *m_default;
    QPushButton *m_empty;
    QPushButton *m_version;
    QPushButton *m_lock;
    QPushButton *m_remove;
    QLabel *m_sum;
    QLabel *m_state;
    QLabel *m_none;
    QLabel *m_criteriaTitle;
    QLabel *m_tieTitle;
    QLabel *m_rubricTitle;
    QLabel *m_criterionTitle;
    QWidget *m_body;
    RowTable *m_criteria;
    TieChainEdit *m_ties;
    RecordForm<Rubric> *m_rubricForm;
    RecordForm<Criterion> *m_criterionForm;
    AnchorEdit *m_anchors;
    InlineMessage *m_message;
    std::vector<Rubric> m_rubrics;
    Rubric m_rubric;
    RubricId m_wanted;
};

} // namespace pitchdesk
