// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecontroller.h"

#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/desk/desk.h"
#include "ui/shell/operatordialog.h"
#include "ui/shell/shellsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace pitchdesk {

namespace {

const QString suffix = QStringLiteral(".pitchdesk");
const QString sampleName = QStringLiteral("inno-2025");

QString filterText()
{
    return QString(FileController::tr("PitchDesk workspaces") + QStringLiteral(" (*.pitchdesk)"));
}

} // namespace

bool isWorkspaceName(const QString &file)
{
    return file.endsWith(suffix, Qt::CaseInsensitive);
}

FileController::FileController(Desk &desk, Dialogs &dialogs, ShellSettings &settings, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_window(window)
{
}

QString FileController::suggestedFolder() const
{
    const QStringList recent = m_settings.recentFiles();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(recent.first()).absolutePath();
}

void FileController::askForNew()
{
    askForTarget(tr("New workspace"), tr("New workspace", "file name"), {});
}

void FileController::askForSample()
{
    askForTarget(tr("Try the sample event"), tr("PitchDesk sample", "file name"), sampleName);
}

void FileController::askForTarget(const QString &title, const QString &name, const QString &sample)
{
    m_dialogs.saveFile(&m_window, title, QString(suggestedFolder() + u'/' + name + suffix), filterText(),
                       [this, sample](const QString &path) {
                           if (path.isEmpty())
                               return;
                           create(isWorkspaceName(path) ? path : QString(path + suffix), sample);
                       });
}

void FileController::askForOpen()
{
    m_dialogs.openFile(&m_window, tr("Open workspace"), filterText(), [this](const QString &path) {
        if (!path.isEmpty())
            open(path);
    });
}

void FileController::askForRestore()
{
    m_dialogs.openFile(&m_window, tr("Choose the backup to restore"), filterText(), [this](const QString &backup) {
        if (backup.isEmpty())
            return;
        const QString target = m_desk.isOpen() ? m_desk.file() : QString();
        if (!target.isEmpty()) {
            m_dialogs.confirm(&m_window, tr("Restore a backup"),
                              tr("Put “%1” in the place of the open file? The file as it is now is kept beside it.")
                                  .arg(QFileInfo(backup).fileName()),
                              tr("Restore"), [this, backup, target] { restore(backup, target); });
            return;
        }
        m_dialogs.saveFile(&m_window, tr("Restore to"),
                           QString(suggestedFolder() + u'/' + QFileInfo(backup).fileName()), filterText(),
                           [this, backup](const QString &path) {
                               if (!path.isEmpty())
                                   restore(backup, isWorkspaceName(path) ? path : QString(path + suffix));
                           });
    });
}

void FileController::open(const QString &file, bool readOnly)
{
    Request request;
    request.file = QFileInfo(file).absoluteFilePath();
    request.readOnly = readOnly;
    // A file that cannot be opened must not cost anybody the one that is open.
    if (m_desk.isOpen() && request.file != QFileInfo(m_desk.file()).absoluteFilePath()) {
        if (const Status status = Workspace::probe(request.file, readOnly, m_desk.clock()); !status) {
            finish(request, status);
            return;
        }
    }
    start(request);
}

void FileController::create(const QString &file, const QString &sample)
{
    Request request;
    request.file = QFileInfo(file).absoluteFilePath();
    request.sample = sample;
    request.isNew = true;
    if (m_desk.isOpen() && QFileInfo::exists(request.file)) {
        finish(request, fail(Error {ErrorCode::FileExists, {}, {}}.with(QStringLiteral("file"), request.file)));
        return;
    }
    start(request);
}

void FileController::restore(const QString &backup, const QString &target)
{
    const QString operatorName = m_desk.isOpen() ? m_desk.operatorName() : m_operatorName;
    m_desk.close();
    m_desk.waitForJobs(); // the file must be shut before another takes its place
    Q_EMIT started(target);
    DeskFuture<Result<QString>>(QtConcurrent::run([backup, target, &clock = m_desk.clock()] {
        return Workspace::restore(backup, target, clock);
    })).then(this, [this, target, operatorName](const Result<QString> &kept) {
        openRestored(target, operatorName, kept);
    });
}

void FileController::openRestored(const QString &target, const QString &operatorName, const Result<QString> &kept)
{
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    Request request;
    request.file = target;
    request.whenOpened = kept->isEmpty()
        ? tr("The backup was restored.")
        : tr("The backup was restored. What stood there before is kept as %1.").arg(QFileInfo(*kept).fileName());
    if (operatorName.isEmpty())
        start(request);
    else
        run(request, operatorName);
}

void FileController::close()
{
    m_desk.close();
}

void FileController::start(const Request &request)
{
    if (!m_operatorName.isEmpty()) {
        run(request, m_operatorName);
        return;
    }
    if (m_dialog)
        m_dialog->close();
    m_dialog = new OperatorDialog(request.file, m_settings.operatorName(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, request] {
        const QString name = m_dialog->name();
        m_settings.setOperatorName(name);
        run(request, name);
    });
    m_dialog->open();
}

void FileController::run(const Request &request, const QString &operatorName)
{
    WorkspaceOptions options;
    options.operatorName = operatorName;
    options.readOnly = request.readOnly;
    Q_EMIT started(request.file);
    auto opening = request.isNew ? m_desk.create(request.file, options, request.sample)
                                 : m_desk.open(request.file, options);
    opening.then(this, [this, request](const Status &status) { finish(request, status); });
}

void FileController::finish(const Request &request, const Status &status)
{
    if (status) {
        if (!request.whenOpened.isEmpty())
            Q_EMIT reported(request.whenOpened);
        return;
    }
    const ErrorCode code = status.error().code;
    if (code == ErrorCode::FileNotFound)
        m_settings.removeRecentFile(request.file);
    Q_EMIT failed(status.error());
    if (!request.readOnly && (code == ErrorCode::WorkspaceInUse || code == ErrorCode::WorkspaceReadOnly))
        offerReadOnly(request, status.error());
}

void FileController::offerReadOnly(const Request &request, const Error &error)
{
    m_dialogs.confirm(&m_window, tr("Open read-only?"), errorText(error), tr("Open read-only"), [this, request] {
        Request readOnly = request;
        readOnly.readOnly = true;
        readOnly.isNew = false;
        start(readOnly);
    });
}

} // namespace pitchdesk
