// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/templatesdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/formats.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/tableview.h"
#include "ui/setup/namedialog.h"
#include "ui/setup/rowtable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

TemplatesDialog::TemplatesDialog(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_table(new RowTable(QStringLiteral("templates")))
    , m_rename(m_table->addButton(QStringLiteral("templates.rename")))
    , m_shipped(new QLabel)
    , m_message(new InlineMessage)
{
    setObjectName(QStringLiteral("setup.templates.dialog"));
    setWindowTitle(tr("Templates"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_table, &RowTable::currentKeyChanged, this, &TemplatesDialog::noteCurrent);
    connect(m_table, &RowTable::editRequested, this, &TemplatesDialog::rename);
    connect(m_table, &RowTable::removeRequested, this, &TemplatesDialog::remove);
    connect(m_rename, &QPushButton::clicked, this, &TemplatesDialog::rename);
    connect(&m_desk, &Desk::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Templates))
            reload();
    });
    reload();
}

void TemplatesDialog::build()
{
    m_table->setHeaders({tr("Template")});
    m_table->setStretchColumn(0);
    m_table->setMovable(false);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 14);
    m_table->setWords(tr("Templates"), QString(), tr("Delete"));
    m_table->setEmptyText(tr("A template keeps how an event was set up, for the next ones. “Save as template…” in the "
                             "part “Event” makes one."));
    m_table->addButton()->hide();
    m_rename->setText(tr("Rename…"));
    m_rename->setAccessibleName(tr("Rename template"));
    m_shipped->setWordWrap(true);
    m_shipped->setObjectName(QStringLiteral("templates.shipped"));
    m_shipped->setForegroundRole(QPalette::PlaceholderText);
    m_message->setObjectName(QStringLiteral("templates.message"));
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("templates.close"));
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addStrut(432);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_shipped);
    column->addWidget(buttons);
}

void TemplatesDialog::reload()
{
    m_desk.read([](Workflows &w) { return w.templates.templates(); })
        .then(this, [this](const Result<std::vector<TemplateInfo>> &read) {
            if (read)
                show(*read);
            else
                m_message->showError(errorText(read.error()));
        });
}

void TemplatesDialog::show(const std::vector<TemplateInfo> &templates)
{
    m_templates = templates;
    std::vector<TableRow> rows;
    QStringList shipped;
    for (const TemplateInfo &info : templates) {
        if (info.isShipped())
            shipped.append(info.name.in(uiLanguage()));
        else
            rows.push_back({info.id.value(), {info.name.in(uiLanguage())}, {}});
    }
    m_table->setRows(std::move(rows));
    m_shipped->setText(tr("These come with the program: %1.").arg(listText(shipped)));
    m_shipped->setMinimumHeight(m_shipped->heightForWidth(std::max(m_table->width(), 384)));
    noteCurrent();
}

void TemplatesDialog::noteCurrent()
{
    m_rename->setEnabled(m_table->currentKey() != 0 && !m_desk.isReadOnly());
}

void TemplatesDialog::rename()
{
    const auto current = std::ranges::find(m_templates, EventTemplateId(m_table->currentKey()), &TemplateInfo::id);
    if (current == m_templates.end() || current->isShipped())
        return;
    auto *dialog = new NameDialog(this);
    dialog->setObjectName(QStringLiteral("setup.template.dialog"));
    dialog->setWindowTitle(tr("Rename template"));
    dialog->hideNote();
    dialog->setName(current->name);
    dialog->setSubmit([this, id = current->id](const NameDialog::Entry &entry, const NameDialog::Done &done) {
        m_desk.write([id, name = entry.name](Workflows &w) { return w.templates.rename(id, name); }).then(this, done);
    });
    dialog->open();
}

void TemplatesDialog::remove(qint64 key)
{
    m_desk.write([key](Workflows &w) { return w.templates.remove(EventTemplateId(key)); })
        .then(this, [this](const Status &removed) {
            if (!removed)
                m_message->showError(errorText(removed.error()));
        });
}

} // namespace pitchdesk
