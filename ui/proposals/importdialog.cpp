// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/importdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/proposals/importfilepage.h"
#include "ui/proposals/importmappingpage.h"
#include "ui/proposals/proposalwords.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pitchdesk {

ImportDialog::ImportDialog(Desk &desk, Dialogs &dialogs, EventId event, const std::vector<Challenge> &challenges,
                           QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_session(desk, event)
{
    setObjectName(QStringLiteral("import"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(challenges);
    connectSession();
    retranslate();
    showStep(Step::File);
    resize(1080, 680);
}

void ImportDialog::build(const std::vector<Challenge> &challenges)
{
    auto *column = new QVBoxLayout(this);
    m_message = new InlineMessage;
    m_message->setObjectName(QStringLiteral("import.message"));
    column->addWidget(m_message);
    m_message->hide();
    m_stack = new QStackedWidget;
    m_filePage = new ImportFilePage(m_dialogs);
    m_mappingPage = new ImportMappingPage(m_session, challenges);
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("import.result"));
    m_result->setAlignment(Qt::AlignCenter);
    m_result->setWordWrap(true);
    m_stack->addWidget(m_filePage);
    m_stack->addWidget(m_mappingPage);
    m_stack->addWidget(m_result);
    column->addWidget(m_stack, 1);
    buildButtons(*column);
}

void ImportDialog::buildButtons(QVBoxLayout &column)
{
    const auto button = [](const QString &name) {
        auto *made = new QPushButton;
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_stage = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("import.progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(220);
    m_back = button(QStringLiteral("import.back"));
    m_undo = button(QStringLiteral("import.undo"));
    m_import = button(QStringLiteral("import.run"));
    m_cancel = button(QStringLiteral("import.cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar);
    row->addWidget(m_stage);
    row->addStretch(1);
    for (QPushButton *made : {m_back, m_undo, m_import, m_cancel})
        row->addWidget(made);
    column.addLayout(row);
    m_busy.setSingleShot(true);
    m_busy.setInterval(200);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_bar->show();
        m_stage->show();
    });
    stopBusy();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_session.cancel();
        m_message->clear();
        showStep(Step::File);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false);
        m_session.undo();
    });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::connectSession()
{
    connect(m_filePage, &ImportFilePage::fileChosen, this, &ImportDialog::openFile);
    connect(&m_session, &ImportSession::outdated, this, &ImportDialog::showButtons);
    connect(&m_session, &ImportSession::previewStarted, this, [this] {
        startBusy(QStringLiteral("import.reading"));
        showButtons();
    });
    connect(&m_session, &ImportSession::advanced, this, &ImportDialog::showProgress);
    connect(&m_session, &ImportSession::previewReady, this, [this] {
        m_message->clear();
        m_mappingPage->showPreview();
        if (m_step == Step::File)
            showStep(Step::Mapping);
        stopBusy();
        showButtons();
    });
    connect(&m_session, &ImportSession::previewFailed, this, [this](const Error &error) {
        stopBusy();
        m_message->showError(errorText(error));
        showButtons();
    });
    connect(&m_session, &ImportSession::imported, this, &ImportDialog::showDone);
    connect(&m_session, &ImportSession::importFailed, this, [this](const Error &error) {
        stopBusy();
        showStep(Step::Mapping);
        m_message->showError(error.code == ErrorCode::Cancelled ? tr("The import was stopped. Nothing was changed.")
                                                                : errorText(error));
    });
    connect(&m_session, &ImportSession::undone, this, [this] {
        m_isUndone = true;
        m_result->setText(doneText());
        showButtons();
    });
    connect(&m_session, &ImportSession::undoFailed, this,
            [this](const Error &error) { m_message->showError(errorText(error)); });
}

void ImportDialog::openFile(const QString &file)
{
    m_message->clear();
    m_session.open(file);
}

void ImportDialog::startBusy(const QString &stage)
{
    m_bar->setRange(0, 0);
    m_stage->setText(ProposalWords::stage(stage));
    m_busy.start();
}

void ImportDialog::stopBusy()
{
    m_busy.stop();
    m_bar->hide();
    m_stage->hide();
}

void ImportDialog::showProgress(int percent, const QString &stage)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
    m_stage->setText(ProposalWords::stage(stage));
}

bool ImportDialog::canImport() const
{
    const ImportOutcome &outcome = m_session.preview().outcome;
    return m_step == Step::Mapping && m_session.isPreviewCurrent() && outcome.added + outcome.updated > 0;
}

void ImportDialog::run()
{
    if (!canImport())
        return;
    m_message->clear();
    startBusy(QStringLiteral("import.writing"));
    showStep(Step::Running);
    m_session.run();
}

void ImportDialog::showDone(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    m_isUndone = false;
    stopBusy();
    m_result->setText(doneText());
    showStep(Step::Done);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

QString ImportDialog::doneText() const
{
    if (m_isUndone)
        return tr("The import was undone. Everything is as it was before.");
    QStringList lines {tr("%n proposal(s) added.", nullptr, m_outcome.added)};
    if (m_outcome.updated > 0)
        lines << tr("%n proposal(s) updated.", nullptr, m_outcome.updated);
    if (m_outcome.unchanged > 0)
        lines << tr("%n row(s) were the same as before.", nullptr, m_outcome.unchanged);
    if (m_outcome.skipped > 0)
        lines << tr("%n row(s) were skipped.", nullptr, m_outcome.skipped);
    if (m_outcome.suspectedDuplicates > 0)
        lines << tr("%n of them may be duplicates and are marked.", nullptr, m_outcome.suspectedDuplicates);
    return lines.join(u'\n');
}

void ImportDialog::showStep(Step step)
{
    m_step = step;
    QWidget *page = step == Step::File ? static_cast<QWidget *>(m_filePage)
        : step == Step::Done           ? static_cast<QWidget *>(m_result)
                                       : m_mappingPage;
    m_stack->setCurrentWidget(page);
    m_mappingPage->setEnabled(step != Step::Running);
    showButtons();
}

void ImportDialog::showButtons()
{
    const ImportOutcome &outcome = m_session.preview().outcome;
    const int rows = outcome.added + outcome.updated;
    m_back->setVisible(m_step == Step::Mapping);
    m_undo->setVisible(m_step == Step::Done && !m_isUndone);
    m_undo->setEnabled(true);
    m_import->setVisible(m_step == Step::Mapping || m_step == Step::Running);
    m_import->setEnabled(canImport());
    m_import->setDefault(m_step == Step::Mapping);
    m_import->setText(rows > 0 ? tr("Import %n proposal(s)", nullptr, rows) : tr("Nothing to import"));
    m_import->setAccessibleName(m_import->text());
    m_cancel->setText(m_step == Step::Done ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void ImportDialog::reject()
{
    m_session.cancel();
    if (m_step == Step::Running)
        return; // the dialog stays to say that nothing was changed
    QDialog::reject();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import proposals"));
    m_back->setText(tr("Another file"));
    m_undo->setText(tr("Undo the import"));
    for (QPushButton *made : {m_back, m_undo})
        made->setAccessibleName(made->text());
    m_bar->setAccessibleName(tr("Progress"));
    if (m_step == Step::Done)
        m_result->setText(doneText());
    showButtons();
}

} // namespace pitchdesk
