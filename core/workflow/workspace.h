// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/workflow/attachmentworkflow.h"
#include "core/workflow/calendarworkflow.h"
#include "core/workflow/challengeworkflow.h"
#include "core/workflow/changeset.h"
#include "core/workflow/chartworkflow.h"
#include "core/workflow/directoryworkflow.h"
#include "core/workflow/duplicateworkflow.h"
#include "core/workflow/eventworkflow.h"
#include "core/workflow/formworkflow.h"
#include "core/workflow/historyworkflow.h"
#include "core/workflow/importworkflow.h"
#include "core/workflow/judgingworkflow.h"
#include "core/workflow/noteworkflow.h"
#include "core/workflow/placeworkflow.h"
#include "core/workflow/privacyworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "core/workflow/queryworkflow.h"
#include "core/workflow/rankingworkflow.h"
#include "core/workflow/readinessworkflow.h"
#include "core/workflow/sampleworkflow.h"
#include "core/workflow/screeningworkflow.h"
#include "core/workflow/searchworkflow.h"
#include "core/workflow/tagworkflow.h"
#include "core/workflow/templateworkflow.h"
#include "core/workflow/translationworkflow.h"
#include "core/workflow/viewworkflow.h"

#include <functional>
#include <memory>

namespace pitchdesk {

class Store;

/// All use cases over one store.
struct Workflows {
    explicit Workflows(Store &store);

    EventWorkflow events;
    ChallengeWorkflow challenges;
    ProposalWorkflow proposals;
    DuplicateWorkflow duplicates;
    ImportWorkflow imports;
    JudgingWorkflow judging;
    RankingWorkflow rankings;
    ChartWorkflow charts;
    HistoryWorkflow history;
    SearchWorkflow search;
    QueryWorkflow queries;
    TagWorkflow tags;
    NoteWorkflow notes;
    AttachmentWorkflow attachments;
    ViewWorkflow views;
    SampleWorkflow samples;
    ScreeningWorkflow screening;
    CalendarWorkflow calendars;
    TemplateWorkflow templates;
    ReadinessWorkflow readiness;
    FormWorkflow forms;
    TranslationWorkflow translations;
    DirectoryWorkflow directory;
    PrivacyWorkflow privacy;
    PlaceWorkflow places;
};

struct WorkspaceOptions {
    QString operatorName; ///< who is at the keyboard; journalled with every change
    bool readOnly = false;
    bool ignoreLock = false; ///< open although a lock of a program that no longer runs is there
};

struct WorkspaceInfo {
    QString file;
    int schemaVersion = 0;
    qint64 sizeInBytes = 0;
    bool readOnly = false;
    QString upgradeBackup; ///< the copy made before an older file was upgraded at this opening; empty = none
    QDateTime lastBackup;  ///< invalid = never
};

/// What `check` found; no lines mean a sound file.
struct CheckReport {
    QStringList integrity; ///< lines of SQLite's integrity check
    QStringList foreignKeys;
    QStringList journal;  ///< journal entries that do not fit the tables
    QStringList derived;  ///< derived rows that differ from what they derive from
    QStringList contents; ///< contents of attachments that were changed from outside
    [[nodiscard]] bool isSound() const
    {
        return integrity.isEmpty() && foreignKeys.isEmpty() && journal.isEmpty() && derived.isEmpty()
            && contents.isEmpty();
    }
};

/// An open `.pitchdesk` file. Lives on one thread: the one that opened it. It owns the file's only writing
/// connection, and a lock that says who has it open.
class Workspace
{
public:
    /// A new file. FileExists, FileNotWritable, DiskFull, WorkspaceOnNetworkShare.
    static Result<std::unique_ptr<Workspace>> create(const QString &file, const WorkspaceOptions &options,
                                                     const Clock &clock);
    /// FileNotFound, NotAWorkspace, WorkspaceDamaged, WorkspaceTooNew, WorkspaceInUse, WorkspaceReadOnly,
    /// WorkspaceOnNetworkShare, MigrationFailed. An older file is backed up and upgraded.
    static Result<std::unique_ptr<Workspace>> open(const QString &file, const WorkspaceOptions &options,
                                                   const Clock &clock);
    /// Whether open() could open the file now, found out without changing or holding anything; the errors are open()'s.
    static Status probe(const QString &file, bool readOnly, const Clock &clock);
    /// A second, read-only look at the file that this program has open, for another thread.
    static Result<std::unique_ptr<Workspace>> openReader(const QString &file, const Clock &clock);
    ~Workspace();

    [[nodiscard]] Workflows &workflows() { return *m_workflows; }
    [[nodiscard]] Result<WorkspaceInfo> info() const;
    /// Called on this workspace's thread after every committed transaction.
    void onCommitted(std::function<void(const ChangeSet &)> listener);
    /// Makes records from now on with seeded uids (samples, tests).
    void setUidSeed(quint64 seed);

    /// Quick check of the whole file. Cancelled when asked to stop.
    Result<CheckReport> check(Progress &progress) const;
    /// A whole copy: to `target`, or to a dated file in the folder NAME-backups beside the workspace, of which the last 10 are kept.
    /// The path of the copy. BackupFailed, DiskFull, FileExists.
    Result<QString> backup(const QString &target = {});
    /// A backup unless one was made today; the path, or empty when there was nothing to do.
    Result<QString> dailyBackup();
    /// Puts a backup in the place of `file`; what stood there is kept as a dated copy first. Neither may be open.
    /// The path of that copy, empty where nothing stood there.
    static Result<QString> restore(const QString &backup, const QString &file, const Clock &clock);

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Workflows> m_workflows;
};

} // namespace pitchdesk
