// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalfiles.h"

#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/progressrelay.h"
#include "ui/common/statusbarprogress.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMimeDatabase>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace pitchdesk {

namespace {

constexpr int mostRowsShown = 3;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    return button;
}

} // namespace

ProposalFiles::ProposalFiles(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_open([](const QString &file) { return QDesktopServices::openUrl(QUrl::fromLocalFile(file)); })
    , m_list(new QListWidget)
    , m_add(new QToolButton)
    , m_openButton(makeButton(QStringLiteral("proposals.files.open")))
    , m_save(makeButton(QStringLiteral("proposals.files.save")))
    , m_remove(makeButton(QStringLiteral("proposals.files.remove")))
    , m_progress(new StatusBarProgress)
{
    build();
    retranslate();
    fill();
}

void ProposalFiles::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 8, 0);
    column->setSpacing(4);
    m_list->setObjectName(QStringLiteral("proposals.files"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *line = new QFrame; // parts it from the text above
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("proposals.files.add"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    m_addFiles = menu->addAction({}, this, &ProposalFiles::askFiles);
    m_addFiles->setObjectName(QStringLiteral("proposals.files.addFile"));
    m_addFolder = menu->addAction({}, this, &ProposalFiles::askFolder);
    m_addFolder->setObjectName(QStringLiteral("proposals.files.addFolder"));
    m_add->setMenu(menu);
    row->addWidget(m_add);
    for (QPushButton *button : {m_openButton, m_save, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    m_progress->setNames(QStringLiteral("proposals.files.progress"));
    column->addWidget(m_progress, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProposalFiles::showState);
    connect(m_list, &QListWidget::itemActivated, this, &ProposalFiles::openCurrent);
    connect(m_openButton, &QPushButton::clicked, this, &ProposalFiles::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &ProposalFiles::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ProposalFiles::removeCurrent);
    auto *removing = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &ProposalFiles::removeCurrent);
}

void ProposalFiles::showFiles(ProposalId proposal, const ProposalFileList &files)
{
    m_proposal = proposal;
    m_files = files;
    fill();
}

void ProposalFiles::setWritable(bool writable)
{
    m_isWritable = writable;
    showState();
}

const Attachment *ProposalFiles::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_files.attachments.size() ? &m_files.attachments[size_t(row)] : nullptr;
}

void ProposalFiles::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const QMimeDatabase types;
    for (const Attachment &attachment : m_files.attachments) {
        const QString size = QLocale().formattedDataSize(attachment.sizeBytes);
        auto *item = new QListWidgetItem(themedIcon(QStringLiteral("file")),
                                         QStringLiteral("%1 · %2").arg(attachment.fileName, size), m_list);
        item->setToolTip(QStringLiteral("%1\n%2, %3")
                             .arg(attachment.fileName, types.mimeTypeForName(attachment.mediaType).comment(), size));
    }
    for (const QString &name : std::as_const(m_files.missing)) {
        auto *item = new QListWidgetItem(themedIcon(QStringLiteral("warning")),
                                         tr("%1 is named in the answers and is not here").arg(name), m_list);
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    const int rows = m_list->count();
    m_list->setVisible(rows > 0);
    if (rows > 0) {
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(rows, mostRowsShown) + m_list->frameWidth() * 2
                               + 2);
        m_list->setCurrentRow(std::clamp(row, 0, rows - 1));
    }
    showState();
}

void ProposalFiles::showState()
{
    const bool hasFile = current() != nullptr;
    m_add->setEnabled(m_isWritable && m_proposal.isValid());
    for (QPushButton *button : {m_openButton, m_save})
        button->setVisible(hasFile);
    m_remove->setVisible(hasFile && m_isWritable);
}

void ProposalFiles::askFiles()
{
    m_dialogs.openFile(this, tr("Add a file"), tr("All files (*)"), [this](const QString &path) {
        if (!path.isEmpty())
            add({path});
    });
}

void ProposalFiles::askFolder()
{
    m_dialogs.openFolder(this, tr("Add the files of a folder"), [this](const QString &path) {
        if (!path.isEmpty())
            add({path});
    });
}

void ProposalFiles::add(const QStringList &paths)
{
    if (!m_proposal.isValid() || !m_isWritable || paths.isEmpty())
        return;
    const auto relay = std::make_shared<ProgressRelay>();
    m_progress->follow(*relay);
    m_progress->start(tr("Adding files"));
    m_desk
        .write([proposal = m_proposal, paths, progress = relay->progress()](Workflows &workflows) {
            return workflows.attachments.add(proposal, paths, *progress);
        })
        .then(this, [this, relay](const Result<AttachmentOutcome> &outcome) {
            m_progress->finish();
            if (outcome)
                tell(*outcome);
            else
                Q_EMIT failed(errorText(outcome.error()));
        });
}

void ProposalFiles::tell(const AttachmentOutcome &outcome)
{
    QStringList lines;
    if (outcome.added > 0)
        lines << tr("%n file(s) added.", nullptr, outcome.added);
    if (outcome.known > 0)
        lines << tr("%n file(s) were here already.", nullptr, outcome.known);
    constexpr size_t mostTold = 3;
    for (size_t i = 0; i < std::min(outcome.refused.size(), mostTold); ++i)
        lines << errorText(outcome.refused[i].error);
    if (outcome.refused.size() > mostTold)
        lines << tr("%n more file(s) were not added.", nullptr, int(outcome.refused.size() - mostTold));
    if (outcome.added + outcome.known == 0 && outcome.refused.empty())
        lines << tr("There is no file to add in it.");
    const QString text = lines.join(u'\n');
    if (outcome.refused.empty())
        Q_EMIT told(text);
    else
        Q_EMIT failed(text);
}

void ProposalFiles::openCurrent()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    m_desk
        .read([id = attachment->id, folder = m_folder.path()](Workflows &workflows) {
            return workflows.attachments.copyForReading(id, folder);
        })
        .then(this, [this](const Result<QString> &copy) {
            if (!copy)
                Q_EMIT failed(errorText(copy.error()));
            else if (!m_open(*copy))
                Q_EMIT failed(tr("This computer has no program that opens the file. Save it, and choose one."));
        });
}

void ProposalFiles::saveCurrent()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    const QString suggested =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(attachment->fileName);
    m_dialogs.saveFile(
        this, tr("Save the file"), suggested, tr("All files (*)"), [this, id = attachment->id](const QString &path) {
            if (path.isEmpty())
                return;
            m_desk.read([id, path](Workflows &workflows) { return workflows.attachments.save(id, path); })
                .then(this, [this](const Status &saved) {
                    if (!saved)
                        Q_EMIT failed(errorText(saved.error()));
                });
        });
}

void ProposalFiles::removeCurrent()
{
    const Attachment *attachment = current();
    if (!attachment || !m_isWritable)
        return;
    m_desk.write([id = attachment->id](Workflows &workflows) { return workflows.attachments.remove(id); })
        .then(this, [this](const Status &removed) {
            if (!removed)
                Q_EMIT failed(errorText(removed.error()));
        });
}

void ProposalFiles::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void ProposalFiles::retranslate()
{
    m_list->setAccessibleName(tr("Files"));
    m_add->setText(tr("Add files"));
    m_add->setToolTip(tr("Or drop files and folders here"));
    m_add->setAccessibleName(tr("Add files to the proposal"));
    m_addFiles->setText(tr("File…"));
    m_addFolder->setText(tr("Folder…"));
    m_openButton->setText(tr("Open"));
    m_openButton->setAccessibleName(tr("Open the file"));
    m_save->setText(tr("Save as…"));
    m_save->setAccessibleName(tr("Save the file"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the file"));
}

} // namespace pitchdesk
