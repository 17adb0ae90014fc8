// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/importsession.h"

namespace pitchdesk {

namespace {

constexpr int previewDelay = 120; // ms: several quick changes make one preview

} // namespace

ImportSession::ImportSession(Desk &desk, EventId event, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_options.event = event;
    m_timer.setSingleShot(true);
    m_timer.setInterval(previewDelay);
    connect(&m_timer, &QTimer::timeout, this, &ImportSession::startPreview);
}

ImportSession::~ImportSession()
{
    cancel();
}

void ImportSession::open(const QString &file)
{
    m_file = file;
    m_preview = {};
    m_options.mapping.reset();
    startPreview();
}

void ImportSession::setMapping(const ImportMapping &mapping)
{
    if (m_options.mapping == mapping)
        return;
    m_options.mapping = mapping;
    schedulePreview();
}

void ImportSession::setSource(const ImportMapping &source)
{
    m_options.mapping = source.reading();
    startPreview();
}

void ImportSession::setChallenge(ChallengeId challenge)
{
    if (m_options.challenge == challenge)
        return;
    m_options.challenge = challenge;
    schedulePreview();
}

void ImportSession::setStrict(bool strict)
{
    m_options.strict = strict;
}

void ImportSession::setTakesTheirs(bool takes)
{
    if (m_options.takesTheirs == takes)
        return;
    m_options.takesTheirs = takes;
    schedulePreview();
}

void ImportSession::schedulePreview()
{
    if (m_file.isEmpty())
        return;
    m_isCurrent = false;
    m_timer.start();
    Q_EMIT outdated();
}

std::shared_ptr<JobProgress> ImportSession::newProgress()
{
    cancel();
    m_progress = JobProgress::make();
    connect(m_progress.get(), &JobProgress::advanced, this, &ImportSession::advanced);
    return m_progress;
}

void ImportSession::startPreview()
{
    m_timer.stop();
    m_isCurrent = false;
    const int generation = ++m_generation;
    ImportOptions options = m_options;
    options.strict = false; // a preview shows every problem; only the run refuses
    options.dryRun = true;
    auto progress = newProgress();
    Q_EMIT previewStarted();
    m_desk
        .read([file = m_file, options, progress](Workflows &workflows) {
            return workflows.imports.preview(file, options, progress->progress());
        })
        .then(this, [this, generation](Result<ImportPreview> preview) {
            if (generation == m_generation)
                takePreview(std::move(preview));
        });
}

void ImportSession::takePreview(Result<ImportPreview> preview)
{
    if (!preview) {
        if (preview.error().code != ErrorCode::Cancelled)
            Q_EMIT previewFailed(preview.error());
        return;
    }
    m_preview = std::move(*preview);
    m_options.mapping = m_preview.outcome.mapping;
    m_isCurrent = true;
    Q_EMIT previewReady();
}

void ImportSession::run()
{
    m_timer.stop();
    const int generation = ++m_generation;
    ImportOptions options = m_options;
    options.dryRun = false;
    auto progress = newProgress();
    m_desk
        .write([file = m_file, options, progress](Workflows &workflows) {
            return workflows.imports.run(file, options, progress->progress());
        })
        .then(this, [this, generation](Result<ImportOutcome> outcome) {
            if (generation != m_generation)
                return;
            if (!outcome) {
                Q_EMIT importFailed(outcome.error());
                return;
            }
            Q_EMIT imported(*outcome);
        });
}

void ImportSession::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void ImportSession::undo()
{
    m_desk.write([](Workflows &workflows) { return workflows.history.undo(); })
        .then(this, [this](Result<Action> action) {
            if (action)
                Q_EMIT undone();
            else
                Q_EMIT undoFailed(action.error());
        });
}

} // namespace pitchdesk
