// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rubricsection.h"

#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/setup/anchoredit.h"
#include "ui/setup/setupwords.h"
#include "ui/setup/tiechainedit.h"

#include <QPushButton>

namespace pitchdesk {

RubricSection::RubricSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_choice(new QComboBox)
    , m_default(new QPushButton)
    , m_empty(new QPushButton)
    , m_version(new QPushButton)
    , m_lock(new QPushButton)
    , m_remove(new QPushButton)
    , m_sum(new QLabel)
    , m_state(new QLabel)
    , m_none(new QLabel)
    , m_criteriaTitle(new QLabel)
    , m_tieTitle(new QLabel)
    , m_rubricTitle(new QLabel)
    , m_criterionTitle(new QLabel)
    , m_body(new QWidget)
    , m_criteria(new RowTable(QStringLiteral("setup.rubric.criteria")))
    , m_ties(new TieChainEdit)
    , m_rubricForm(new RecordForm<Rubric>)
    , m_criterionForm(new RecordForm<Criterion>)
    , m_anchors(new AnchorEdit)
    , m_message(new InlineMessage)
{
    buildBody();
    buildRubricForm();
    buildCriterionForm();
    connectCriteria();
    retranslate();
}

bool RubricSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Rubrics, Topic::Scores});
}

void RubricSection::reload()
{
    load([id = eventId()](Workflows &w) { return w.challenges.rubrics(id); },
         [this](const std::vector<Rubric> &rubrics) { show(rubrics); });
}

void RubricSection::show(const std::vector<Rubric> &rubrics)
{
    m_rubrics = rubrics;
    const RubricId wanted = std::exchange(m_wanted, {});
    const auto has = [&rubrics](RubricId id) { return std::ranges::find(rubrics, id, &Rubric::id) != rubrics.end(); };
    RubricId shown = has(wanted) ? wanted : m_rubric.id;
    if (wanted.isValid() && !has(wanted))
        m_wanted = wanted; // made, and not yet in this snapshot
    if (!has(shown))
        shown = rubrics.empty() ? RubricId() : rubrics.back().id;
    m_rubric = {};
    for (const Rubric &rubric : rubrics) {
        if (rubric.id == shown)
            m_rubric = rubric;
    }
    fillChoice();
    showRubric();
}

void RubricSection::fillChoice()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const Rubric &rubric : m_rubrics)
        m_choice->addItem(rubricName(rubric), rubric.id.value());
    chooseValue(*m_choice, m_rubric.id.value());
}

QString RubricSection::rubricName(const Rubric &rubric) const
{
    const QString name = rubric.name.in(uiLanguage());
    return rubric.isLocked() ? tr("%1, version %2 (locked)").arg(name).arg(rubric.version)
                             : tr("%1, version %2").arg(name).arg(rubric.version);
}

void RubricSection::showRubric()
{
    const bool hasRubric = m_rubric.id.isValid();
    const bool isOpen = hasRubric && !m_rubric.isLocked();
    m_none->setVisible(!hasRubric);
    m_body->setVisible(hasRubric);
    m_choice->setVisible(hasRubric);
    m_version->setVisible(hasRubric);
    m_lock->setVisible(hasRubric);
    m_remove->setVisible(hasRubric);
    m_lock->setEnabled(isOpen);
    m_criteria->setChangeable(isOpen);
    m_ties->setChangeable(isOpen);
    m_rubricForm->setEnabled(isOpen);
    m_criterionForm->setEnabled(isOpen);
    m_anchors->setReadOnly(!isOpen);
    m_rubricForm->load(m_rubric);
    m_ties->setRubric(m_rubric);
    m_anchors->setScale(m_rubric.scaleMinimum, m_rubric.scaleMaximum, m_rubric.scaleStep);
    fillCriteria();
    showState();
    showCriterion();
}

void RubricSection::showState()
{
    const int sum = m_rubric.weightSum();
    const ThemeColours colours = themeColours(palette());
    m_sum->setText(sum == 100 ? tr("✓ Weights: sum %1").arg(sum)
                              : tr("⚠ Weights: sum %1. They must come to 100 before scoring begins.").arg(sum));
    QPalette tint = palette();
    tint.setColor(QPalette::WindowText, sum == 100 ? colours.good : colours.watch);
    m_sum->setPalette(tint);
    m_state->setText(m_rubric.isLocked()
                         ? tr("Scoring has begun, so this rubric is locked. Make a new version to change it.")
                         : tr("Not locked yet. The first score locks it, so that all judges score by the same rules."));
}

void RubricSection::fillCriteria()
{
    std::vector<TableRow> rows;
    for (const Criterion &criterion : m_rubric.criteria)
        rows.push_back({criterion.id.value(),
                        {criterion.name.in(uiLanguage()), QLocale().toString(criterion.weight),
                         criterion.minimum > 0 ? SetupWords::points(criterion.minimum) : QString(),
                         criterion.isRequired ? tr("Yes") : tr("No")}});
    m_criteria->setRows(std::move(rows));
}

void RubricSection::showCriterion()
{
    const auto current = std::ranges::find(m_rubric.criteria, CriterionId(m_criteria->currentKey()), &Criterion::id);
    m_criterionForm->setVisible(current != m_rubric.criteria.end());
    m_criterionTitle->setVisible(current != m_rubric.criteria.end());
    if (current != m_rubric.criteria.end())
        m_criterionForm->load(*current);
}

void RubricSection::save(const Rubric &changed, const std::function<void(const Status &)> &done)
{
    m_rubric = changed;
    m_desk.write([changed](Workflows &w) { return w.challenges.saveRubric(changed); })
        .then(this, [this, done](const Result<RubricId> &saved) {
            if (saved) {
                clearFailure();
                done({});
            } else {
                done(fail(saved.error()));
                reload();
            }
        });
}

void RubricSection::saveOrShow(const Rubric &changed)
{
    save(changed, [this](const Status &status) {
        if (!status)
            showFailure(status.error());
    });
}

void RubricSection::saveCriterion(const Criterion &changed, const std::function<void(const Status &)> &done)
{
    Rubric rubric = m_rubric;
    const auto at = std::ranges::find(rubric.criteria, changed.id, &Criterion::id);
    if (at == rubric.criteria.end())
        return;
    *at = changed;
    save(rubric, done);
    fillCriteria();
    showState();
}

void RubricSection::addCriterion()
{
    Rubric rubric = m_rubric;
    Criterion fresh;
    fresh.name = LocalizedText::only(tr("New criterion"), uiLanguage());
    int number = int(rubric.criteria.size()) + 1;
    const auto taken = [&rubric](const QString &code) {
        return std::ranges::find(rubric.criteria, code, &Criterion::code) != rubric.criteria.end();
    };
    do {
        fresh.code = QStringLiteral("c%1").arg(number++);
    } while (taken(fresh.code));
    fresh.weight = std::max(0, 100 - rubric.weightSum());
    rubric.criteria.push_back(fresh);
    saveOrShow(rubric);
}

void RubricSection::moveCriterion(qint64 key, int index)
{
    Rubric rubric = m_rubric;
    const auto at = std::ranges::find(rubric.criteria, CriterionId(key), &Criterion::id);
    if (at == rubric.criteria.end())
        return;
    const Criterion moved = *at;
    rubric.criteria.erase(at);
    rubric.criteria.insert(rubric.criteria.begin() + index, moved);
    saveOrShow(rubric);
}

void RubricSection::removeCriterion(qint64 key)
{
    Rubric rubric = m_rubric;
    std::erase_if(rubric.criteria, [key](const Criterion &criterion) { return criterion.id.value() == key; });
    std::erase_if(rubric.tieChain, [key](const TieRule &rule) { return rule.criterion.value() == key; });
    saveOrShow(rubric);
}

void RubricSection::addEmpty()
{
    Rubric fresh;
    fresh.event = eventId();
    fresh.name = LocalizedText::only(tr("New rubric"), uiLanguage());
    fresh.lotSeed = quint64(m_desk.clock().now().toMSecsSinceEpoch());
    follow(m_desk.write([fresh](Workflows &w) { return w.challenges.saveRubric(fresh); }));
}

void RubricSection::lock()
{
    const RubricId id = m_rubric.id;
    m_dialogs.confirm(this, tr("Lock rubric"),
                      tr("Lock this rubric? After that only a new version of it can be changed."), tr("Lock"),
                      [this, id] { write([id](Workflows &w) { return w.challenges.lockRubric(id); }); });
}

void RubricSection::remove()
{
    const RubricId id = m_rubric.id;
    m_dialogs.confirm(this, tr("Delete rubric"), tr("Delete “%1” with its criteria?").arg(rubricName(m_rubric)),
                      tr("Delete"),
                      [this, id] { write([id](Workflows &w) { return w.challenges.removeRubric(id); }); });
}

/// Shows a rubric that is being made as soon as it is there.
void RubricSection::follow(DeskFuture<Result<RubricId>> made)
{
    made.then(this, [this](const Result<RubricId> &id) {
        if (!id)
            return showFailure(id.error());
        clearFailure();
        m_wanted = *id;
        reload();
    });
}

void RubricSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void RubricSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
