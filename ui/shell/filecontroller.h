// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace pitchdesk {

class Desk;
class Dialogs;
class OperatorDialog;
class ShellSettings;

/// Opening, making, closing and restoring workspaces, with the questions that belong to it.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(Desk &desk, Dialogs &dialogs, ShellSettings &settings, QWidget &window);

    /// A name given in advance: nobody is asked. Empty = ask at every opening.
    void setOperatorName(const QString &name) { m_operatorName = name; }

    void askForNew();
    void askForOpen();
    void askForRestore();
    /// A workspace with the sample event at a place that is asked for.
    void askForSample();
    void open(const QString &file, bool readOnly = false);
    void create(const QString &file, const QString &sample);
    void restore(const QString &backup, const QString &target);
    void close();

Q_SIGNALS:
    /// A file is being opened; opened() of the desk follows, or failed().
    void started(const QString &file);
    void failed(const pitchdesk::Error &error);
    /// "The backup was put in place; what stood there before is kept as …"
    void reported(const QString &sentence);

private:
    struct Request {
        QString file;
        QString sample;
        bool isNew = false;
        bool readOnly = false;
        QString whenOpened; ///< a sentence to report then
    };
    void start(const Request &request);
    void run(const Request &request, const QString &operatorName);
    void finish(const Request &request, const Status &status);
    void openRestored(const QString &target, const QString &operatorName, const Result<QString> &kept);
    void offerReadOnly(const Request &request, const Error &error);
    void askForTarget(const QString &title, const QString &name, const QString &sample);
    [[nodiscard]] QString suggestedFolder() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    ShellSettings &m_settings;
    QWidget &m_window;
    QString m_operatorName;
    QPointer<OperatorDialog> m_dialog;
};

/// Whether a file's name is that of a workspace.
[[nodiscard]] bool isWorkspaceName(const QString &file);

} // namespace pitchdesk
