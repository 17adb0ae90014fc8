// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/duplicatedialog.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/wrappedlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

QPushButton *makeButton(const QString &name, const QString &words)
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    button->setAccessibleName(words);
    return button;
}

} // namespace

DuplicateDialog::DuplicateDialog(Desk &desk, ProposalId first, ProposalId second, const ProposalChoices &choices,
                                 QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_first(first)
    , m_second(second)
    , m_choices(choices)
    , m_heading(new QLabel)
    , m_message(new InlineMessage)
    , m_area(new QScrollArea)
    , m_keep(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("duplicate"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare proposals"));
    build();
    load();
}

void DuplicateDialog::build()
{
    auto *column = new QVBoxLayout(this);
    m_heading->setWordWrap(true);
    m_heading->setText(tr(
        "Choose which of the two is kept and, field by field, what it says. The other one goes; Undo brings it back."));
    column->addWidget(m_heading);
    m_message->setObjectName(QStringLiteral("duplicate.message"));
    m_message->clear();
    column->addWidget(m_message);
    m_area->setObjectName(QStringLiteral("duplicate.fields"));
    m_area->setAccessibleName(tr("Fields that differ"));
    m_area->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    column->addWidget(makeReasonRow());
    auto *buttons = new QHBoxLayout;
    m_merge = makeButton(QStringLiteral("duplicate.merge"), tr("Merge"));
    m_cancel = makeButton(QStringLiteral("duplicate.cancel"), tr("Cancel"));
    m_merge->setEnabled(false);
    buttons->addStretch(1);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, &DuplicateDialog::merge);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QButtonGroup::idClicked, this, &DuplicateDialog::preferKept);
    const int line = fontMetrics().lineSpacing();
    resize(line * 48, line * 32);
}

QWidget *DuplicateDialog::makeReasonRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("duplicate.reason"));
    m_reason->setPlaceholderText(tr("Why they are not the same"));
    m_reason->setAccessibleName(tr("Why they are not the same"));
    m_apart = makeButton(QStringLiteral("duplicate.apart"), tr("Not a duplicate"));
    m_apart->setAutoDefault(false);
    m_apart->setEnabled(false);
    line->addWidget(m_reason, 1);
    line->addWidget(m_apart);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_apart->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_apart, &QPushButton::clicked, this, &DuplicateDialog::keepApart);
    return row;
}

void DuplicateDialog::load()
{
    m_desk
        .read([first = m_first, second = m_second](Workflows &workflows) {
            return workflows.duplicates.compare(first, second);
        })
        .then(this, [this](const Result<DuplicateComparison> &comparison) {
            if (comparison)
                showComparison(*comparison);
            else
                m_message->showError(errorText(comparison.error()));
        });
}

void DuplicateDialog::showComparison(const DuplicateComparison &comparison)
{
    m_comparison = comparison;
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 4);
    grid->setColumnStretch(4, 4);
    grid->setVerticalSpacing(10);
    addKeepRow(*grid);
    for (const ComparedField &field : comparedFields(comparison, m_choices))
        addFieldRow(*grid, field);
    if (m_fields.empty())
        grid->addWidget(wrappedLabel(tr("They say the same in every field.")), grid->rowCount(), 0, 1, 5);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(content);
    preferKept();
    const bool isPossible = !(comparison.isFirstJudged && comparison.isSecondJudged);
    m_merge->setEnabled(isPossible && !m_desk.isReadOnly());
    m_reason->setEnabled(!m_desk.isReadOnly());
    if (isPossible) {
        m_keep->checkedButton()->setFocus();
        return;
    }
    m_message->showWarning(tr("Both have scores or a decision, so they cannot be merged."));
    m_reason->setFocus();
}

void DuplicateDialog::addKeepRow(QGridLayout &grid)
{
    grid.addWidget(wrappedLabel(tr("Keep")), 0, 0);
    const Proposal *const sides[] {&m_comparison.first, &m_comparison.second};
    const bool judged[] {m_comparison.isFirstJudged, m_comparison.isSecondJudged};
    for (int side = 0; side < 2; ++side) {
        auto *button = new QRadioButton(tr("Proposal #%1").arg(sides[side]->number));
        button->setObjectName(QStringLiteral("duplicate.keep.%1").arg(side));
        button->setAccessibleName(tr("Keep proposal #%1").arg(sides[side]->number));
        button->setEnabled(!judged[1 - side]); // the other one's scores would be lost
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        button->setFont(bold);
        m_keep->addButton(button, side);
        grid.addWidget(button, 0, 1 + 2 * side, 1, 2);
    }
    m_keep->button(m_comparison.isSecondJudged && !m_comparison.isFirstJudged ? 1 : 0)->setChecked(true);
}

void DuplicateDialog::addFieldRow(QGridLayout &grid, const ComparedField &field)
{
    const int row = grid.rowCount();
    auto *group = new QButtonGroup(this);
    grid.addWidget(wrappedLabel(field.label), row, 0);
    const QString texts[] {field.first, field.second};
    for (int side = 0; side < 2; ++side) {
        auto *button = new QRadioButton;
        button->setObjectName(QStringLiteral("duplicate.take.%1.%2").arg(field.code).arg(side));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(field.label, texts[side]));
        group->addButton(button, side);
        grid.addWidget(button, row, 1 + 2 * side, Qt::AlignTop);
        auto *label = wrappedLabel(texts[side].isEmpty() ? tr("(nothing)") : texts[side]);
        label->setBuddy(button);
        if (texts[side].isEmpty())
            label->setForegroundRole(QPalette::PlaceholderText);
        grid.addWidget(label, row, 2 + 2 * side);
    }
    m_fields[field.code] = group;
}

bool DuplicateDialog::keepsSecond() const
{
    return m_keep->checkedId() == 1;
}

/// What the kept one says is proposed, and what the other says where the kept one is silent.
void DuplicateDialog::preferKept()
{
    const int kept = keepsSecond() ? 1 : 0;
    for (const ComparedField &field : comparedFields(m_comparison, m_choices)) {
        const bool isSilent = (kept == 0 ? field.first : field.second).isEmpty();
        m_fields.at(field.code)->button(isSilent ? 1 - kept : kept)->setChecked(true);
    }
}

void DuplicateDialog::merge()
{
    const int kept = keepsSecond() ? 1 : 0;
    QStringList fromOther;
    for (const auto &[code, group] : m_fields) {
        if (group->checkedId() != kept)
            fromOther.append(code);
    }
    const ProposalId keptId = kept == 0 ? m_first : m_second;
    const ProposalId otherId = kept == 0 ? m_second : m_first;
    m_merge->setEnabled(false);
    m_desk
        .write([keptId, otherId, fromOther](Workflows &workflows) {
            return workflows.duplicates.merge(keptId, otherId, fromOther);
        })
        .then(this,
              [this, keptId](const Status &status) { finish(status, [this, keptId] { Q_EMIT merged(keptId); }); });
}

void DuplicateDialog::keepApart()
{
    m_apart->setEnabled(false);
    m_desk
        .write([first = m_first, second = m_second, reason = m_reason->text()](Workflows &workflows) {
            return workflows.duplicates.keepApart(first, second, reason);
        })
        .then(this, [this](const Status &status) { finish(status, [this] { Q_EMIT keptApart(); }); });
}

void DuplicateDialog::finish(const Status &status, const std::function<void()> &whenDone)
{
    if (!status) {
        m_message->showError(errorText(status.error()));
        m_merge->setEnabled(true);
        m_apart->setEnabled(!m_reason->text().trimmed().isEmpty());
        return;
    }
    whenDone();
    accept();
}

} // namespace pitchdesk
