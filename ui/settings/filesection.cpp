// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filesection.h"

#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/desk/desk.h"
#include "ui/settings/reporttext.h"
#include "ui/settings/sectionlook.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pitchdesk {

QFileInfoList backupsOf(const QString &file)
{
    if (file.isEmpty())
        return {};
    const QFileInfo info(file);
    const QDir folder(QString(info.absolutePath() + u'/' + info.completeBaseName() + u"-backups"));
    return folder.entryInfoList({QStringLiteral("*.pitchdesk")}, QDir::Files, QDir::Time);
}

FileSection::FileSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_backupTitle(new QLabel)
    , m_backupNote(new QLabel)
    , m_backups(new QTreeWidget)
    , m_backUp(new QPushButton)
    , m_restore(new QPushButton)
    , m_checkTitle(new QLabel)
    , m_checkResult(new InlineMessage)
    , m_checkDetails(new QPlainTextEdit)
    , m_check(new QPushButton)
{
    build();
    connect(m_backUp, &QPushButton::clicked, this, &FileSection::backupRequested);
    connect(m_check, &QPushButton::clicked, this, &FileSection::checkRequested);
    connect(m_restore, &QPushButton::clicked, this, &FileSection::askRestore);
    connect(m_backups, &QTreeWidget::itemSelectionChanged, this, &FileSection::updateButtons);
    connect(&m_desk, &Desk::infoChanged, this, &FileSection::reload);
    connect(&m_desk, &Desk::opened, this, &FileSection::reload);
    reload();
}

void FileSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto buttons = [](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        return row;
    };
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(16);
    column->addWidget(m_backupTitle);
    column->addWidget(m_backupNote);
    column->addWidget(m_backups);
    column->addLayout(buttons({m_backUp, m_restore}));
    column->addSpacing(16);
    column->addWidget(m_checkTitle);
    column->addWidget(m_checkResult);
    column->addWidget(m_checkDetails);
    column->addLayout(buttons({m_check}));

    for (QLabel *label : {m_title, m_backupTitle, m_checkTitle})
        lookLikeSection(*label);
    lookLikeNote(*m_backupNote);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_backups->setObjectName(QStringLiteral("settings.backups"));
    m_backups->setRootIsDecorated(false);
    m_backups->setAlternatingRowColors(true);
    m_backups->setUniformRowHeights(true);
    m_backups->setColumnCount(3);
    m_backups->setFixedHeight(fontMetrics().height() * 9);
    m_backUp->setObjectName(QStringLiteral("settings.backUp"));
    m_restore->setObjectName(QStringLiteral("settings.restore"));
    m_check->setObjectName(QStringLiteral("settings.check"));
    m_checkResult->setObjectName(QStringLiteral("settings.checkResult"));
    m_checkDetails->setObjectName(QStringLiteral("settings.checkDetails"));
    m_checkDetails->setReadOnly(true);
    m_checkDetails->setFixedHeight(fontMetrics().height() * 8);
    m_checkDetails->hide();
    m_checkResult->clear();
}

void FileSection::reload()
{
    m_files = backupsOf(m_desk.file());
    retranslate();
}

void FileSection::fillBackups()
{
    m_backups->clear();
    const QLocale locale;
    for (const QFileInfo &file : std::as_const(m_files)) {
        auto *item = new QTreeWidgetItem(m_backups,
                                         {locale.toString(file.lastModified(), QLocale::ShortFormat),
                                          locale.formattedDataSize(file.size()), file.fileName()});
        item->setData(0, Qt::UserRole, file.absoluteFilePath());
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < 2; ++column)
        m_backups->resizeColumnToContents(column);
    updateButtons();
}

void FileSection::updateButtons()
{
    m_backUp->setEnabled(m_desk.isOpen() && !m_desk.isReadOnly());
    m_restore->setEnabled(!m_backups->selectedItems().isEmpty() && !m_desk.isReadOnly());
}

void FileSection::askRestore()
{
    const QList<QTreeWidgetItem *> chosen = m_backups->selectedItems();
    if (chosen.isEmpty())
        return;
    const QString path = chosen.first()->data(0, Qt::UserRole).toString();
    m_dialogs.confirm(
        this, tr("Restore a backup"),
        tr("Go back to the backup of %1? The file as it is now is kept beside it.").arg(chosen.first()->text(0)),
        tr("Restore"), [this, path] { Q_EMIT restoreRequested(path); });
}

void FileSection::showReport(const CheckReport &report)
{
    m_report = report;
    retranslate();
}

void FileSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FileSection::retranslate()
{
    const QLocale locale;
    const WorkspaceInfo &info = m_desk.info();
    m_title->setText(tr("This file"));
    QStringList facts {
        QDir::toNativeSeparators(info.file),
        tr("Size %1, format %2").arg(locale.formattedDataSize(info.sizeInBytes), QString::number(info.schemaVersion)),
        info.lastBackup.isValid()
            ? tr("Last backup %1").arg(locale.toString(info.lastBackup.toLocalTime(), QLocale::ShortFormat))
            : tr("There is no backup yet")};
    if (info.readOnly)
        facts.append(tr("Opened read-only"));
    m_facts->setText(facts.join(u'\n'));
    m_backupTitle->setText(tr("Backups"));
    m_backupNote->setText(
        tr("One is made each day at the first opening; the last ten are kept in a folder beside the file."));
    m_backups->setHeaderLabels({tr("Made"), tr("Size"), tr("File name")});
    m_backups->setAccessibleName(tr("Backups"));
    m_backUp->setText(tr("Back up now"));
    m_restore->setText(tr("Restore…"));
    m_checkTitle->setText(tr("Soundness"));
    m_check->setText(tr("Check now"));
    m_checkDetails->setAccessibleName(tr("What the check found"));
    for (QPushButton *button : {m_backUp, m_restore, m_check})
        button->setAccessibleName(button->text());
    if (m_report && m_report->isSound())
        m_checkResult->showSuccess(checkSummary(*m_report));
    else if (m_report)
        m_checkResult->showError(checkSummary(*m_report));
    m_checkDetails->setVisible(m_report && !m_report->isSound());
    m_checkDetails->setPlainText(m_report ? checkDetails(*m_report) : QString());
    fillBackups();
}

} // namespace pitchdesk
