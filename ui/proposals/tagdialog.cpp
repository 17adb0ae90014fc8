// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/tagdialog.h"

#include "core/base/textfold.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int labelRole = Qt::UserRole + 1; ///< as it was
constexpr int stateRole = Qt::UserRole + 2; ///< the check that it began with
constexpr int longestLabel = 60;

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TagDialog::TagDialog(const std::vector<TagChoice> &choices, int count, QWidget *parent)
    : QDialog(parent)
    , m_count(count)
    , m_new(new QLineEdit)
    , m_list(new QListWidget)
    , m_add(makeButton(QStringLiteral("tags.add"), tr("Add tag")))
    , m_remove(makeButton(QStringLiteral("tags.remove"), tr("Delete tag…")))
{
    setObjectName(QStringLiteral("tags"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags"));
    build(count);
    for (const TagChoice &choice : choices)
        addItem(choice);
    connect(m_list, &QListWidget::itemChanged, this, &TagDialog::noteRename);
    connect(m_list, &QListWidget::currentItemChanged, this, &TagDialog::showState);
    connect(m_new, &QLineEdit::textChanged, this, &TagDialog::showState);
    connect(m_add, &QPushButton::clicked, this, &TagDialog::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &TagDialog::removeCurrent);
    showState();
    m_new->setFocus();
}

void TagDialog::build(int count)
{
    auto *column = new QVBoxLayout(this);
    auto *question = new QLabel(tr("Which tags do %n proposal(s) have?", nullptr, count));
    question->setWordWrap(true);
    question->setBuddy(m_list);
    column->addWidget(question);
    m_list->setObjectName(QStringLiteral("tags.list"));
    m_list->setAccessibleName(tr("Tags"));
    m_list->setToolTip(tr("Space checks a tag, F2 renames it everywhere."));
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    m_new->setObjectName(QStringLiteral("tags.new"));
    m_new->setAccessibleName(tr("New tag"));
    m_new->setPlaceholderText(tr("New tag"));
    m_new->setMaxLength(longestLabel);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox;
    QPushButton *set = makeButton(QStringLiteral("tags.confirm"), tr("Set tags"));
    QPushButton *cancel = makeButton(QStringLiteral("tags.cancel"), tr("Cancel"));
    buttons->addButton(set, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    set->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TagDialog::addItem(const TagChoice &choice)
{
    const QSignalBlocker blocker(m_list);
    auto *item = new QListWidgetItem(choice.tag.label, m_list);
    const Qt::CheckState state = choice.count == 0 ? Qt::Unchecked
        : choice.count == m_count                  ? Qt::Checked
                                                   : Qt::PartiallyChecked;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    if (choice.tag.id.isValid()) // a new one is not in the file yet
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setCheckState(state);
    item->setData(idRole, choice.tag.id.value());
    item->setData(labelRole, choice.tag.label);
    item->setData(stateRole, choice.tag.id.isValid() ? int(state) : int(Qt::Unchecked));
}

void TagDialog::addTyped()
{
    const QString label = m_new->text().simplified();
    if (fold(label).isEmpty())
        return;
    m_new->clear();
    for (int i = 0; i < m_list->count(); ++i) {
        if (fold(m_list->item(i)->text()) == fold(label)) {
            m_list->item(i)->setCheckState(Qt::Checked);
            m_list->setCurrentRow(i);
            return;
        }
    }
    addItem({{{}, {}, label}, m_count});
    m_list->setCurrentRow(m_list->count() - 1);
}

void TagDialog::noteRename(QListWidgetItem *item)
{
    const QString before = item->data(labelRole).toString();
    const QString label = item->text().simplified().left(longestLabel);
    if (label == before)
        return;
    const QSignalBlocker blocker(m_list);
    if (fold(label).isEmpty()) {
        item->setText(before);
        return;
    }
    item->setText(label);
    item->setData(labelRole, label);
    Q_EMIT renamed(TagId(item->data(idRole).toLongLong()), label);
}

void TagDialog::removeCurrent()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const TagId id(item->data(idRole).toLongLong());
    if (id.isValid()) {
        reject(); // the question that follows stands alone
        Q_EMIT removed(id, item->text());
        return;
    }
    delete item;
    showState();
}

void TagDialog::finish()
{
    addTyped(); // what stands in the line was meant too
    QStringList add;
    QStringList take;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (int(item->checkState()) == item->data(stateRole).toInt())
            continue;
        (item->checkState() == Qt::Checked ? add : take).append(item->text());
    }
    Q_EMIT confirmed(add, take);
    accept();
}

void TagDialog::showState()
{
    m_add->setEnabled(!fold(m_new->text()).isEmpty());
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace pitchdesk
