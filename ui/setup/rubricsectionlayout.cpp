// SPDX-License-Identifier: GPL-3.0-or-later
// How the rubric's part of the Set-up page is laid out and worded.
#include "ui/common/inlinemessage.h"
#include "ui/setup/anchoredit.h"
#include "ui/setup/pointsfield.h"
#include "ui/setup/rubricsection.h"
#include "ui/setup/setupwords.h"
#include "ui/setup/tiechainedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace pitchdesk {

void RubricSection::buildBar(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice, 1);
    m_choice->setObjectName(QStringLiteral("setup.rubric.choice"));
    const std::pair<QPushButton *, QString> buttons[] {{m_default, QStringLiteral("setup.rubric.default")},
                                                       {m_empty, QStringLiteral("setup.rubric.new")},
                                                       {m_version, QStringLiteral("setup.rubric.version")},
                                                       {m_lock, QStringLiteral("setup.rubric.lock")},
                                                       {m_remove, QStringLiteral("setup.rubric.remove")}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_wanted = RubricId(m_choice->currentData().toLongLong());
        show(m_rubrics);
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        follow(m_desk.write([id = eventId()](Workflows &w) { return w.challenges.addDefaultRubric(id); }));
    });
    connect(m_empty, &QPushButton::clicked, this, &RubricSection::addEmpty);
    connect(m_version, &QPushButton::clicked, this, [this] {
        follow(m_desk.write([id = m_rubric.id](Workflows &w) { return w.challenges.newRubricVersion(id); }));
    });
    connect(m_lock, &QPushButton::clicked, this, &RubricSection::lock);
    connect(m_remove, &QPushButton::clicked, this, &RubricSection::remove);
}

void RubricSection::buildBody()
{
    auto *bar = new QWidget;
    buildBar(bar);
    auto *lists = new QWidget;
    auto *left = new QVBoxLayout(lists);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_criteriaTitle);
    left->addWidget(m_criteria, 3);
    left->addWidget(m_sum);
    left->addSpacing(8);
    left->addWidget(m_tieTitle);
    left->addWidget(m_ties, 2);
    auto *forms = new QWidget;
    auto *right = new QVBoxLayout(forms);
    right->setContentsMargins(16, 0, 8, 8);
    right->addWidget(m_criterionTitle);
    right->addWidget(m_criterionForm);
    right->addSpacing(16);
    right->addWidget(m_rubricTitle);
    right->addWidget(m_rubricForm);
    right->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(280);
    scroll->setWidget(forms);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(lists);
    splitter->addWidget(scroll);
    splitter->setSizes({560, 440});
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_state);
    inner->addWidget(splitter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    column->addWidget(m_message);
    column->addWidget(m_none);
    column->addWidget(m_body, 1);
    m_message->hide();
    m_message->setObjectName(QStringLiteral("setup.rubric.message"));
    m_sum->setObjectName(QStringLiteral("setup.rubric.sum"));
    m_state->setObjectName(QStringLiteral("setup.rubric.state"));
    m_state->setWordWrap(true);
    m_sum->setWordWrap(true);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setContentsMargins(24, 48, 24, 48);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel *title : {m_criteriaTitle, m_tieTitle, m_rubricTitle, m_criterionTitle})
        title->setFont(bold);
}

void RubricSection::buildRubricForm()
{
    m_rubricForm->rows()->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rubricForm->addTrilingual([] { return tr("Name"); }, QStringLiteral("setup.rubric.name"), &Rubric::name,
                                TrilingualEdit::Shape::Line);
    addPoints(
        *m_rubricForm, [] { return tr("Lowest score"); }, QStringLiteral("setup.rubric.scaleMinimum"),
        &Rubric::scaleMinimum);
    addPoints(
        *m_rubricForm, [] { return tr("Highest score"); }, QStringLiteral("setup.rubric.scaleMaximum"),
        &Rubric::scaleMaximum);
    addPoints(
        *m_rubricForm, [] { return tr("Step"); }, QStringLiteral("setup.rubric.scaleStep"), &Rubric::scaleStep);
    m_rubricForm->setSave([this](const Rubric &changed, const RecordForm<Rubric>::Done &done) {
        Rubric rubric = m_rubric; // its criteria may be newer than the form's
        rubric.name = changed.name;
        rubric.scaleMinimum = changed.scaleMinimum;
        rubric.scaleMaximum = changed.scaleMaximum;
        rubric.scaleStep = changed.scaleStep;
        save(rubric, done);
    });
}

void RubricSection::buildCriterionForm()
{
    using Shape = TrilingualEdit::Shape;
    m_criterionForm->rows()->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_criterionForm->addTrilingual([] { return tr("Criterion"); }, QStringLiteral("setup.rubric.criterion"),
                                   &Criterion::name, Shape::Line);
    m_criterionForm->addNumber([] { return tr("Weight in percent"); }, QStringLiteral("setup.rubric.weight"),
                               &Criterion::weight, 0, 100);
    addPoints(
        *m_criterionForm, [] { return tr("Minimum mean (0 = none)"); }, QStringLiteral("setup.rubric.minimum"),
        &Criterion::minimum);
    auto *required = new QCheckBox;
    FormRow *row = m_criterionForm->addCustom(
        [] { return tr("Answer"); }, QStringLiteral("setup.rubric.required"), required,
        [required](const Criterion &criterion) { required->setChecked(criterion.isRequired); },
        [required](Criterion &criterion) { criterion.isRequired = required->isChecked(); });
    row->watchCheck(required, [] { return tr("Every judge has to score it"); });
    m_criterionForm->addTrilingual([] { return tr("Guide for judges"); }, QStringLiteral("setup.rubric.guide"),
                                   &Criterion::guide, Shape::Block);
    FormRow *anchors = m_criterionForm->addCustom(
        [] { return tr("What the points mean"); }, QStringLiteral("setup.rubric.anchors"), m_anchors,
        [this](const Criterion &criterion) { m_anchors->setAnchors(criterion.anchors); },
        [this](Criterion &criterion) { criterion.anchors = m_anchors->anchors(); });
    connect(m_anchors, &AnchorEdit::committed, anchors, &FormRow::noteCommitted);
    m_criterionForm->setSave(
        [this](const Criterion &changed, const RecordForm<Criterion>::Done &done) { saveCriterion(changed, done); });
}

void RubricSection::connectCriteria()
{
    connect(m_criteria, &RowTable::currentKeyChanged, this, &RubricSection::showCriterion);
    connect(m_criteria, &RowTable::addRequested, this, &RubricSection::addCriterion);
    connect(m_criteria, &RowTable::removeRequested, this, &RubricSection::removeCriterion);
    connect(m_criteria, &RowTable::moved, this, &RubricSection::moveCriterion);
    connect(m_criteria, &RowTable::editRequested, this, [this] { m_criterionForm->setFocus(); });
    connect(m_ties, &TieChainEdit::changed, this, [this] {
        Rubric changed = m_rubric;
        changed.tieChain = m_ties->chain();
        saveOrShow(changed);
    });
}

void RubricSection::retranslate()
{
    m_default->setText(tr("Default rubric"));
    m_default->setToolTip(tr("Adds the program's own rubric, marked as a sample, to start from"));
    m_empty->setText(tr("New rubric"));
    m_version->setText(tr("New version"));
    m_lock->setText(tr("Lock…"));
    m_lock->setAccessibleName(tr("Lock rubric"));
    m_remove->setText(tr("Delete…"));
    m_remove->setAccessibleName(tr("Delete rubric"));
    m_choice->setAccessibleName(tr("Rubric"));
    m_none->setText(
        tr("A rubric says how proposals are scored: criteria with weights that come to 100, what each point "
           "means, and how ties are broken. Start from the default rubric."));
    m_criteriaTitle->setText(tr("Criteria"));
    m_tieTitle->setText(tr("How ties are broken"));
    m_rubricTitle->setText(tr("Name and scale"));
    m_criterionTitle->setText(tr("Chosen criterion"));
    m_criteria->setHeaders({tr("Criterion"), tr("Weight"), tr("Minimum"), tr("Required")});
    m_criteria->setNumberColumns({1, 2});
    m_criteria->setStretchColumn(0);
    m_criteria->setWords(tr("Criteria"), tr("Add criterion"), tr("Delete"));
    m_criteria->setEmptyText(tr("What judges score belongs here, each criterion with its weight."));
    m_ties->retranslate();
    m_anchors->retranslate();
    m_rubricForm->retranslate();
    m_criterionForm->retranslate();
    fillChoice();
    fillCriteria();
    showState();
}

} // namespace pitchdesk
