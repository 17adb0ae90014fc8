// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/pickfield.h"

#include "core/base/textfold.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

PickField::PickField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_names(new QLabel)
    , m_button(new QPushButton)
{
    m_names->setWordWrap(true);
    m_names->setObjectName(name + QStringLiteral(".names"));
    m_button->setObjectName(name + QStringLiteral(".choose"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_names);
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch();
    column->addLayout(row);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &PickField::choose);
    retranslate();
}

QPushButton *PickField::addButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout())->insertWidget(1, button);
    return button;
}

void PickField::setWords(const QString &title, const QString &none)
{
    m_title = title;
    m_none = none;
    m_button->setAccessibleName(tr("Choose: %1").arg(title));
    showNames();
}

void PickField::setChosen(const std::vector<qint64> &chosen)
{
    m_chosen = chosen;
    showNames();
}

void PickField::showNames()
{
    QStringList names;
    const std::vector<FormOption> options = m_options ? m_options() : std::vector<FormOption> {};
    for (const qint64 key : m_chosen) {
        for (const FormOption &option : options) {
            if (option.value.toLongLong() == key)
                names.append(option.text);
        }
    }
    m_names->setText(names.isEmpty() ? m_none : names.join(u'\n'));
}

void PickField::choose()
{
    auto *dialog = new PickDialog(m_title, m_options(), m_chosen, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_chosen = dialog->chosen();
        showNames();
        Q_EMIT committed();
    });
    dialog->open();
}

void PickField::retranslate()
{
    m_button->setText(tr("Choose…"));
}

PickDialog::PickDialog(const QString &title, const std::vector<FormOption> &options, const std::vector<qint64> &chosen,
                       QWidget *parent)
    : QDialog(parent)
    , m_before(chosen)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(QStringLiteral("pick.dialog"));
    resize(440, 480);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setObjectName(QStringLiteral("pick.filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("pick.list"));
    m_list->setAccessibleName(title);
    for (const FormOption &option : options) {
        auto *item = new QListWidgetItem(option.text, m_list);
        const bool isChosen = std::ranges::find(chosen, option.value.toLongLong()) != chosen.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, option.value);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("pick.ok"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("pick.cancel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &PickDialog::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PickDialog::filter(const QString &text)
{
    const QString folded = fold(text);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!containsAllWords(fold(m_list->item(i)->text()), folded));
}

std::vector<qint64> PickDialog::chosen() const
{
    std::vector<qint64> ticked;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ticked.push_back(m_list->item(i)->data(Qt::UserRole).toLongLong());
    }
    std::ranges::stable_sort(ticked, {},
                             [this](qint64 key) { return std::ranges::find(m_before, key) - m_before.begin(); });
    return ticked;
}

} // namespace pitchdesk
