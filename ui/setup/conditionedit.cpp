// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/conditionedit.h"

#include "ui/common/language.h"
#include "ui/print/screeningwords.h"
#include "ui/setup/comparisonrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString allCode = QStringLiteral("all");
const QString anyCode = QStringLiteral("any");

/// Takes the "not" off a condition that is the contrary of one.
const Condition &withoutNot(const Condition &condition)
{
    return condition.kind == ConditionKind::Not && condition.parts.size() == 1 ? condition.parts.front() : condition;
}

bool isGroup(const Condition &condition)
{
    return condition.kind == ConditionKind::All || condition.kind == ConditionKind::Any;
}

} // namespace

ConditionEdit::ConditionEdit(const QString &name, const ScreeningNames &names, Level level, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_names(names)
    , m_level(level)
    , m_not(new QCheckBox)
    , m_mode(new QComboBox)
    , m_removeGroup(new QPushButton)
    , m_words(new QLabel)
    , m_builder(new QWidget)
    , m_rows(new QVBoxLayout)
    , m_addRow(new QPushButton)
    , m_addGroup(new QPushButton)
{
    setObjectName(name);
    build();
    retranslate();
    connect(m_addRow, &QPushButton::clicked, this, [this] {
        addRow({ConditionKind::Comparison, {}, {}});
        m_parts.back().row->setFocus();
    });
    connect(m_addGroup, &QPushButton::clicked, this, [this] {
        addGroup({ConditionKind::Any, {{ConditionKind::Comparison, {}, {}}, {ConditionKind::Comparison, {}, {}}}, {}});
    });
    connect(m_removeGroup, &QPushButton::clicked, this, &ConditionEdit::removeRequested);
}

void ConditionEdit::build()
{
    m_not->setObjectName(m_name + QStringLiteral(".not"));
    m_mode->setObjectName(m_name + QStringLiteral(".mode"));
    m_removeGroup->setObjectName(m_name + QStringLiteral(".remove"));
    m_addRow->setObjectName(m_name + QStringLiteral(".addComparison"));
    m_addGroup->setObjectName(m_name + QStringLiteral(".addGroup"));
    m_words->setObjectName(m_name + QStringLiteral(".words"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_not);
    head->addWidget(m_mode);
    head->addStretch(1);
    head->addWidget(m_removeGroup);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addRow);
    buttons->addWidget(m_addGroup);
    buttons->addStretch(1);
    m_rows->setContentsMargins(16, 0, 0, 0);
    auto *inner = new QVBoxLayout(m_builder);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(head);
    inner->addLayout(m_rows);
    inner->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_builder);
    m_removeGroup->setVisible(m_level == Level::Group);
    m_addGroup->setVisible(m_level == Level::Top);
}

bool ConditionEdit::canShow(const Condition &condition, Level level)
{
    const Condition &inner = withoutNot(condition);
    if (inner.kind == ConditionKind::Comparison)
        return true;
    if (!isGroup(inner))
        return false;
    return std::all_of(inner.parts.begin(), inner.parts.end(), [level](const Condition &part) {
        if (withoutNot(part).kind == ConditionKind::Comparison)
            return true;
        return level == Level::Top && isGroup(withoutNot(part)) && canShow(part, Level::Group);
    });
}

void ConditionEdit::clear()
{
    for (const Part &part : m_parts)
        delete (part.row ? static_cast<QWidget *>(part.row) : part.group);
    m_parts.clear();
}

void ConditionEdit::setCondition(const Condition &condition)
{
    clear();
    const bool fits = canShow(condition, m_level);
    m_tooDeep = fits ? std::nullopt : std::optional(condition);
    m_builder->setVisible(fits);
    m_words->setVisible(!fits);
    if (fits) {
        showParts(condition);
        return;
    }
    m_words->setText(tr("This condition is nested deeper than can be shown here. It stays as it is: %1")
                         .arg(conditionWords(DocumentLanguage(uiLanguage()), condition, m_names)));
}

void ConditionEdit::showParts(const Condition &condition)
{
    if (withoutNot(condition).kind == ConditionKind::Comparison) {
        m_not->setChecked(false);
        m_mode->setCurrentIndex(0);
        addRow(condition);
        return;
    }
    const Condition &group = withoutNot(condition);
    m_not->setChecked(condition.kind == ConditionKind::Not);
    m_mode->setCurrentIndex(m_mode->findData(group.kind == ConditionKind::All ? allCode : anyCode));
    for (const Condition &part : group.parts) {
        if (withoutNot(part).kind == ConditionKind::Comparison)
            addRow(part);
        else
            addGroup(part);
    }
}

void ConditionEdit::addRow(const Condition &condition)
{
    auto *row = new ComparisonRow(QStringLiteral("%1.row%2").arg(m_name).arg(m_made++), m_names);
    row->setCondition(condition);
    m_rows->addWidget(row);
    m_parts.push_back({row, nullptr});
    connect(row, &ComparisonRow::removeRequested, this, [this, row] { removePart(row); });
}

void ConditionEdit::addGroup(const Condition &condition)
{
    auto *group = new ConditionEdit(QStringLiteral("%1.group%2").arg(m_name).arg(m_made++), m_names, Level::Group);
    group->setCondition(condition);
    m_rows->addWidget(group);
    m_parts.push_back({nullptr, group});
    connect(group, &ConditionEdit::removeRequested, this, [this, group] { removePart(group); });
}

void ConditionEdit::removePart(QWidget *widget)
{
    std::erase_if(m_parts, [widget](const Part &part) { return part.row == widget || part.group == widget; });
    widget->hide();
    widget->deleteLater(); // it is telling us of a click just now
    m_addRow->setFocus();
}

Condition ConditionEdit::condition() const
{
    if (m_tooDeep)
        return *m_tooDeep;
    Condition group {m_mode->currentData().toString() == anyCode ? ConditionKind::Any : ConditionKind::All, {}, {}};
    for (const Part &part : m_parts)
        group.parts.push_back(part.row ? part.row->condition() : part.group->condition());
    // One comparison by itself needs no group around it.
    if (group.parts.size() == 1 && m_level == Level::Top && m_parts.front().row && !m_not->isChecked())
        return group.parts.front();
    if (!m_not->isChecked())
        return group;
    return {ConditionKind::Not, {std::move(group)}, {}};
}

void ConditionEdit::retranslate()
{
    m_not->setText(tr("Not", "negates a group"));
    m_not->setAccessibleName(tr("The contrary of this group"));
    m_mode->addItem(tr("All of these hold"), allCode);
    m_mode->addItem(tr("Any of these holds"), anyCode);
    m_mode->setAccessibleName(tr("Whether all or any of them must hold"));
    m_removeGroup->setText(tr("Remove group"));
    m_removeGroup->setAccessibleName(tr("Remove this group"));
    m_addRow->setText(tr("Add comparison"));
    m_addRow->setAccessibleName(tr("Add a comparison"));
    m_addGroup->setText(tr("Add group"));
    m_addGroup->setAccessibleName(tr("Add a group of comparisons"));
}

} // namespace pitchdesk
