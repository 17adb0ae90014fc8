// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/bulkdialogs.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

QPushButton *addButtons(QDialog &dialog, QVBoxLayout &column, const QString &action, const QString &cancel)
{
    auto *buttons = new QDialogButtonBox;
    auto *accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    auto *reject = buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    accept->setObjectName(dialog.objectName() + QStringLiteral(".confirm"));
    reject->setObjectName(dialog.objectName() + QStringLiteral(".cancel"));
    accept->setAccessibleName(action);
    reject->setAccessibleName(cancel);
    accept->setDefault(true);
    column.addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return accept;
}

} // namespace

SetStatusDialog::SetStatusDialog(ProposalState state, int count, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_reason(new QPlainTextEdit)
    , m_hint(new QLabel)
{
    setObjectName(QStringLiteral("setStatus"));
    setAttribute(Qt::WA_DeleteOnClose);
    const DocumentLanguage words(uiLanguage());
    setWindowTitle(tr("Set status: %1").arg(proposalStateWord(words, state)));
    auto *column = new QVBoxLayout(this);
    auto *question = new QLabel(tr("Why do %n proposal(s) get this status?", nullptr, count));
    question->setWordWrap(true);
    question->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("setStatus.reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumSize(420, m_reason->fontMetrics().lineSpacing() * 4);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->setText(state == ProposalState::Ineligible
                        ? tr("A reason is needed. It is kept in the history.")
                        : tr("The reason is kept in the history. You can leave it empty."));
    column->addWidget(question);
    column->addWidget(m_reason, 1);
    column->addWidget(m_hint);
    m_set = addButtons(*this, *column, tr("Set status"), tr("Cancel"));
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SetStatusDialog::showState);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT confirmed(m_state, m_reason->toPlainText().trimmed()); });
    showState();
}

void SetStatusDialog::showState()
{
    m_set->setEnabled(m_state != ProposalState::Ineligible || !m_reason->toPlainText().trimmed().isEmpty());
}

SetChallengeDialog::SetChallengeDialog(const std::vector<Challenge> &challenges, int count, QWidget *parent)
    : QDialog(parent)
    , m_challenge(new QComboBox)
{
    setObjectName(QStringLiteral("setChallenge"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set challenge"));
    auto *column = new QVBoxLayout(this);
    auto *question = new QLabel(tr("Which challenge do %n proposal(s) answer?", nullptr, count));
    question->setWordWrap(true);
    question->setBuddy(m_challenge);
    m_challenge->setObjectName(QStringLiteral("setChallenge.challenge"));
    m_challenge->setAccessibleName(tr("Challenge"));
    m_challenge->setMinimumWidth(420);
    m_challenge->addItem(tr("No challenge yet"), qint64(0));
    for (const Challenge &challenge : challenges) {
        m_challenge->addItem(QStringLiteral("%1 %2").arg(QString::number(challenge.number),
                                                         challenge.title.in(uiLanguage())),
                             challenge.id.value());
    }
    column->addWidget(question);
    column->addWidget(m_challenge);
    addButtons(*this, *column, tr("Set challenge"), tr("Cancel"));
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT confirmed(ChallengeId(m_challenge->currentData().toLongLong())); });
}

ViewNameDialog::ViewNameDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
{
    setObjectName(QStringLiteral("viewName"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name.isEmpty() ? tr("Save filter") : tr("Rename saved view"));
    auto *column = new QVBoxLayout(this);
    auto *question = new QLabel(tr("What is this view called?"));
    question->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("viewName.name"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(60);
    m_name->selectAll();
    column->addWidget(question);
    column->addWidget(m_name);
    QPushButton *save = addButtons(*this, *column, tr("Save"), tr("Cancel"));
    const auto showState = [this, save] { save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, showState);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT confirmed(m_name->text().trimmed()); });
    showState();
}

} // namespace pitchdesk
