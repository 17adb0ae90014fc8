// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/optionsedit.h"

#include "ui/common/language.h"
#include "ui/print/languagemenu.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int uidRole = Qt::UserRole + 1;
constexpr int originalRole = Qt::UserRole + 2;
constexpr int visibleRows = 6;

} // namespace

OptionsEdit::OptionsEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, int(allLanguages.size())))
    , m_add(new QPushButton(tr("Add choice")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_up(new QPushButton(tr("Up")))
    , m_down(new QPushButton(tr("Down")))
{
    build(name);
    connect(m_add, &QPushButton::clicked, this, &OptionsEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &OptionsEdit::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &OptionsEdit::updateButtons);
    updateButtons();
}

void OptionsEdit::build(const QString &name)
{
    QStringList headers;
    for (const Language language : allLanguages)
        headers.append(ownLanguageName(language));
    m_table->setObjectName(name);
    m_table->setAccessibleName(tr("Choices"));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * visibleRows);
    m_table->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    const std::pair<QPushButton *, const char *> buttons[] {
        {m_add, ".add"}, {m_remove, ".remove"}, {m_up, ".up"}, {m_down, ".down"}};
    for (const auto &[button, part] : buttons) {
        button->setObjectName(QString(name + QLatin1StringView(part)));
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    m_remove->setAccessibleName(tr("Delete the choice"));
    m_up->setAccessibleName(tr("Move the choice up"));
    m_down->setAccessibleName(tr("Move the choice down"));
    bar->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(bar);
}

void OptionsEdit::setOptions(const std::vector<QuestionOption> &options)
{
    m_table->setRowCount(0);
    for (const QuestionOption &option : options)
        insertRow(m_table->rowCount(), option);
    updateButtons();
}

void OptionsEdit::insertRow(int row, const QuestionOption &option)
{
    m_table->insertRow(row);
    for (const Language language : allLanguages)
        m_table->setItem(row, int(language), new QTableWidgetItem(option.label.at(language)));
    QTableWidgetItem *first = m_table->item(row, 0);
    first->setData(idRole, option.id.value());
    first->setData(uidRole, option.uid);
    first->setData(originalRole, int(option.label.original));
}

QuestionOption OptionsEdit::optionAt(int row) const
{
    QuestionOption option;
    for (const Language language : allLanguages)
        option.label.set(language, m_table->item(row, int(language))->text().trimmed());
    const QTableWidgetItem *first = m_table->item(row, 0);
    option.id = QuestionOptionId(first->data(idRole).toLongLong());
    option.uid = first->data(uidRole).toString();
    option.label.original = Language(first->data(originalRole).toInt());
    if (option.label.at(option.label.original).isEmpty()) {
        for (const Language language : allLanguages) {
            if (!option.label.at(language).isEmpty()) {
                option.label.original = language;
                break;
            }
        }
    }
    return option;
}

std::vector<QuestionOption> OptionsEdit::options() const
{
    if (QWidget *editor = m_table->focusWidget(); editor && editor != m_table)
        m_table->setFocus(); // what is being typed counts
    std::vector<QuestionOption> options;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QuestionOption option = optionAt(row);
        if (!option.label.isEmpty())
            options.push_back(std::move(option));
    }
    return options;
}

void OptionsEdit::add()
{
    QuestionOption fresh;
    fresh.label.original = uiLanguage();
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() : m_table->currentRow() + 1;
    insertRow(row, fresh);
    m_table->setCurrentCell(row, int(uiLanguage()));
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
    updateButtons();
}

void OptionsEdit::remove()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
    updateButtons();
}

void OptionsEdit::move(int step)
{
    const int row = m_table->currentRow();
    const int column = std::max(m_table->currentColumn(), 0);
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_table->rowCount())
        return;
    const QuestionOption option = optionAt(row);
    m_table->removeRow(row);
    insertRow(target, option);
    m_table->setCurrentCell(target, column);
    updateButtons();
}

void OptionsEdit::updateButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

bool OptionsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Insert) {
        add();
        return true;
    }
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return false;
}

} // namespace pitchdesk
