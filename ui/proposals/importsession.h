// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/importworkflow.h"
#include "ui/desk/desk.h"
#include "ui/proposals/jobprogress.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace pitchdesk {

/// The import of one file: its preview, read again in the background whenever an option changes, and its run. A
/// preview that was overtaken by a newer one is cancelled and dropped. Nothing is written before run().
class ImportSession : public QObject
{
    Q_OBJECT

public:
    ImportSession(Desk &desk, EventId event, QObject *parent = nullptr);
    ~ImportSession() override;

    /// Begins with another file: the mapping is the one that ran last for its headers, else guessed.
    void open(const QString &file);
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    [[nodiscard]] const ImportMapping &mapping() const { return m_preview.outcome.mapping; }
    [[nodiscard]] bool isPreviewCurrent() const { return m_isCurrent; }

    void setMapping(const ImportMapping &mapping);
    /// Reads the file another way: sheet, delimiter, quote and encoding of `source`. That changes the headers, so the
    /// mapping is found anew.
    void setSource(const ImportMapping &source);
    void setChallenge(ChallengeId challenge);
    void setStrict(bool strict);
    /// Whether the file's word counts also where the desk has edited since the last import.
    void setTakesTheirs(bool takes);

    void run();
    /// Stops the running import, or the preview.
    void cancel();
    /// Undoes the import that has just run.
    void undo();

Q_SIGNALS:
    /// An option was changed; another preview begins in a moment.
    void outdated();
    void previewStarted();
    void previewReady();
    void previewFailed(const pitchdesk::Error &error);
    void advanced(int percent, const QString &stage);
    void imported(const pitchdesk::ImportOutcome &outcome);
    void importFailed(const pitchdesk::Error &error);
    void undone();
    void undoFailed(const pitchdesk::Error &error);

private:
    void schedulePreview();
    void startPreview();
    void takePreview(Result<ImportPreview> preview);
    [[nodiscard]] std::shared_ptr<JobProgress> newProgress();

    Desk &m_desk;
    QTimer m_timer;
    QString m_file;
    ImportOptions m_options;
    ImportPreview m_preview;
    std::shared_ptr<JobProgress> m_progress;
    int m_generation = 0;
    bool m_isCurrent = false;
};

} // namespace pitchdesk
