// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/screeningmode.h"

#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/formats.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/proposals/proposalfiles.h"
#include "ui/proposals/screeningfindings.h"
#include "ui/proposals/screeningqueue.h"
#include "ui/proposals/screeningverdictbox.h"

#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace pitchdesk {

namespace {

constexpr int reloadDelay = 20; // ms: changes that come together are read once

} // namespace

ScreeningMode::ScreeningMode(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_back(new QPushButton)
    , m_challenges(new QComboBox)
    , m_bar(new QProgressBar)
    , m_counts(new QLabel)
    , m_letters(new QPushButton)
    , m_message(new InlineMessage)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_queue(new ScreeningQueue)
    , m_reader(new ProposalReader)
    , m_files(new ProposalFiles(desk, dialogs))
    , m_findings(new ScreeningFindings)
    , m_verdict(new ScreeningVerdictBox)
{
    setObjectName(QStringLiteral("screening"));
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(reloadDelay);
    build();
    connectAll();
    retranslate();
}

void ScreeningMode::connectAll()
{
    connect(&m_reloadTimer, &QTimer::timeout, this, &ScreeningMode::reload);
    connect(m_back, &QPushButton::clicked, this, &ScreeningMode::leaveRequested);
    connect(m_letters, &QPushButton::clicked, this, &ScreeningMode::askForFolder);
    connect(m_challenges, &QComboBox::activated, this, [this] {
        m_challenge = challenge();
        reload();
        m_queue->setFocus();
    });
    connect(m_queue, &ScreeningQueue::proposalChosen, this, &ScreeningMode::showProposal);
    connect(m_queue, &ScreeningQueue::leaveRequested, this, &ScreeningMode::leaveRequested);
    connect(m_queue, &ScreeningQueue::verdictTyped, this, [this](ScreeningVerdict verdict) {
        if (!m_isWriting && m_shown == m_queue->current())
            m_verdict->give(verdict);
    });
    connect(m_verdict, &ScreeningVerdictBox::verdictGiven, this, &ScreeningMode::giveVerdict);
    connect(m_verdict, &ScreeningVerdictBox::settled, this, &ScreeningMode::settle);
    connect(m_verdict, &ScreeningVerdictBox::left, m_queue, [this] { m_queue->setFocus(); });
    connect(m_reader, &ProposalReader::proposalActivated, this, &ScreeningMode::proposalActivated);
    connect(m_files, &ProposalFiles::failed, m_message, &InlineMessage::showError);
    connect(m_files, &ProposalFiles::told, m_message, &InlineMessage::showInfo);
    connect(&m_desk, &Desk::committed, this, [this](const ChangeSet &changes) {
        if (m_isOn
            && changes.touchesAny({Topic::Screening, Topic::Proposals, Topic::Challenges, Topic::Terms,
                                   Topic::Organisations, Topic::People, Topic::Events, Topic::Material}))
            m_reloadTimer.start();
    });
}

void ScreeningMode::start(ChallengeId challenge)
{
    m_isOn = true;
    m_challenge = challenge;
    m_message->clear();
    m_verdict->setWritable(!m_desk.isReadOnly());
    m_files->setWritable(!m_desk.isReadOnly());
    m_queue->setItems({}, m_desk.operatorName(), {});
    reload();
}

void ScreeningMode::stop()
{
    m_isOn = false;
    m_isWriting = false;
    m_wanted = {};
    m_shown = {};
    ++m_generation;
    ++m_shownGeneration;
    m_reloadTimer.stop();
}

ChallengeId ScreeningMode::challenge() const
{
    return ChallengeId(m_challenges->currentData().toLongLong());
}

// Loading

Result<ScreeningMode::Snapshot> ScreeningMode::readSnapshot(Workflows &workflows, EventId event, ChallengeId challenge)
{
    Snapshot snapshot;
    PD_ASSIGN(const EventSummary summary, workflows.events.event(event));
    snapshot.zone = summary.event.zone;
    PD_ASSIGN(snapshot.fields, workflows.events.terms(QStringLiteral("field")));
    PD_ASSIGN(const std::vector<ChallengeRow> rows, workflows.challenges.challenges(event));
    for (const ChallengeRow &row : rows)
        snapshot.challenges.push_back(row.challenge);
    PD_ASSIGN(snapshot.queue, workflows.screening.queue(event, challenge));
    PD_ASSIGN(snapshot.progress, workflows.screening.progress(event));
    PD_ASSIGN(snapshot.names, workflows.screening.names(event));
    return snapshot;
}

void ScreeningMode::reload()
{
    const EventId event = m_desk.currentEvent();
    if (!m_isOn || !event.isValid())
        return;
    const int generation = ++m_generation;
    m_desk
        .read([event, challenge = m_challenge](Workflows &workflows) {
            return readSnapshot(workflows, event, challenge);
        })
        .then(this, [this, generation](const Result<Snapshot> &snapshot) {
            if (generation != m_generation)
                return;
            m_isWriting = false;
            if (snapshot)
                takeSnapshot(*snapshot);
            else
                m_message->showError(errorText(snapshot.error()));
        });
}

void ScreeningMode::takeSnapshot(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    fillChallenges();
    showProgress();
    m_queue->setItems(m_snapshot.queue, m_desk.operatorName(), std::exchange(m_wanted, ProposalId()));
}

void ScreeningMode::fillChallenges()
{
    const QSignalBlocker blocker(m_challenges);
    m_challenges->clear();
    m_challenges->addItem(tr("All challenges"), qint64(0));
    for (const Challenge &each : m_snapshot.challenges)
        m_challenges->addItem(QStringLiteral("%1 %2").arg(QString::number(each.number), each.title.in(uiLanguage())),
                              each.id.value());
    m_challenges->setCurrentIndex(std::max(0, m_challenges->findData(m_challenge.value())));
}

void ScreeningMode::showProgress()
{
    ScreeningCounts counts = m_snapshot.progress.all;
    for (const ScreeningCounts &each : m_snapshot.progress.perChallenge) {
        if (m_challenge.isValid() && each.challenge == m_challenge)
            counts = each;
    }
    m_bar->setRange(0, std::max(1, counts.total));
    m_bar->setValue(counts.screened);
    QStringList parts {tr("%1 screened").arg(partText(counts.screened, counts.total)),
                       tr("%1 left").arg(numberText(counts.left))};
    if (counts.waiting > 0)
        parts << tr("%1 wait for a second person").arg(numberText(counts.waiting));
    if (counts.disagreed > 0)
        parts << tr("screeners differ on %1").arg(numberText(counts.disagreed));
    m_counts->setText(listText(parts));
    m_letters->setEnabled(counts.left > 0);
}

void ScreeningMode::showProposal(ProposalId id)
{
    const int generation = ++m_shownGeneration;
    const bool wasEmpty = m_stack->currentIndex() == 1;
    m_stack->setCurrentIndex(id.isValid() ? 0 : 1);
    if (m_isOn && wasEmpty && id.isValid())
        m_queue->setFocus();
    else if (m_isOn && !wasEmpty && !id.isValid())
        m_back->setFocus(); // what is hidden hears no Escape
    if (!id.isValid()) {
        m_shown = {};
        return;
    }
    m_desk
        .read([id](Workflows &workflows) -> Result<Shown> {
            PD_ASSIGN(ProposalReading reading, readProposal(workflows, id));
            PD_ASSIGN(ScreeningView view, workflows.screening.view(id));
            return Shown {std::move(reading), std::move(view)};
        })
        .then(this, [this, generation](const Result<Shown> &shown) {
            if (generation != m_shownGeneration)
                return;
            if (shown)
                showDetails(*shown);
            else
                m_message->showError(errorText(shown.error()));
        });
}

void ScreeningMode::showDetails(const Shown &shown)
{
    m_shown = shown.view.item.facts.proposal;
    m_reader->showDetail(shown.reading, m_snapshot.fields, m_snapshot.zone);
    m_files->showFiles(m_shown, {shown.reading.attachments, shown.reading.missingFiles});
    m_findings->showView(shown.view, m_snapshot.names, m_snapshot.zone);
    m_verdict->showView(shown.view);
}

// Acting

void ScreeningMode::giveVerdict(ScreeningVerdict verdict, const QString &reason)
{
    if (m_isWriting || !m_shown.isValid())
        return;
    m_isWriting = true;
    const ProposalId next = m_queue->nextToScreen();
    m_desk
        .write([id = m_shown, verdict, reason](Workflows &workflows) -> Status {
            PD_TRY(workflows.screening.giveVerdict(id, verdict, reason));
            return {};
        })
        .then(this, [this, next](const Status &status) { takeWritten(status, next); });
}

void ScreeningMode::settle(ScreeningVerdict verdict, const QString &reason)
{
    if (m_isWriting || !m_shown.isValid())
        return;
    m_isWriting = true;
    const ProposalId next = m_queue->nextToScreen();
    m_desk
        .write([id = m_shown, verdict, reason](Workflows &workflows) {
            return workflows.screening.settle(id, verdict, reason);
        })
        .then(this, [this, next](const Status &status) { takeWritten(status, next); });
}

void ScreeningMode::takeWritten(const Status &status, ProposalId next)
{
    if (!status) {
        m_isWriting = false;
        m_message->showError(errorText(status.error()));
        return;
    }
    m_message->clear();
    m_verdict->clearReason();
    m_wanted = next;
    reload(); // also where the same word was said again and nothing was committed
    m_queue->setFocus();
}

void ScreeningMode::askForFolder()
{
    m_dialogs.openFolder(this, tr("Folder for the letters"), [this](const QString &folder) { writeLetters(folder); });
}

void ScreeningMode::writeLetters(const QString &folder)
{
    m_desk
        .read([event = m_desk.currentEvent(), challenge = m_challenge](Workflows &workflows) {
            return workflows.screening.toAskAgain(event, challenge);
        })
        .then(this, [this, folder](const Result<AskAgainCases> &cases) {
            if (!cases) {
                m_message->showError(errorText(cases.error()));
                return;
            }
            const AskAgainLetters letters = askAgainLetters(*cases, m_desk.operatorName(), m_desk.clock().now());
            const Result<QStringList> written = pitchdesk::writeLetters(letters, folder,
                                                                        DocumentLanguage(uiLanguage()));
            if (written)
                showLetters(letters, int(written->size()), folder);
            else
                m_message->showError(errorText(written.error()));
        });
}

void ScreeningMode::showLetters(const AskAgainLetters &letters, int written, const QString &folder)
{
    QStringList skipped;
    for (const AskAgainLetters::Skipped &each : letters.skipped)
        skipped << QStringLiteral("#%1 %2").arg(QString::number(each.number), each.applicant);
    if (written == 0 && skipped.isEmpty()) {
        m_message->showInfo(tr("No proposal is incomplete, so there is nobody to write to."));
        return;
    }
    QString sentence = tr("%n letter(s) written to “%1”.", nullptr, written).arg(QDir::toNativeSeparators(folder));
    if (skipped.isEmpty()) {
        m_message->showSuccess(sentence);
        return;
    }
    sentence += u' ' + tr("Skipped for want of an e-mail address: %1.").arg(listText(skipped));
    m_message->showWarning(sentence);
}

/// Keys that no part of the mode took; in a reason they are letters and never come here.
void ScreeningMode::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ScreeningMode::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pitchdesk
