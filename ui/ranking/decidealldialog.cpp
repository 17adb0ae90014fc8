// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/decidealldialog.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

/// The proposals with one suggested result, one per line.
QString suggestedNames(const RankingView &view, DecisionResult result)
{
    QStringList lines;
    for (const RankingRow &row : view.rows) {
        if (row.suggestion == result)
            lines << QStringLiteral("#%1 %2").arg(QString::number(row.proposal.number), row.proposal.applicant);
    }
    return lines.join(u'\n');
}

int countOf(const RankingView &view, DecisionResult result)
{
    return int(std::count_if(view.rows.begin(), view.rows.end(),
                             [result](const RankingRow &row) { return row.suggestion == result; }));
}

} // namespace

DecideAllDialog::DecideAllDialog(const RankingView &view, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("decideAll"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decide as suggested"));
    setMinimumWidth(460);
    addSuggestions(view);
    addAnswer();
}

QLabel *DecideAllDialog::addLabel(const QString &text, bool bold)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    m_column->addWidget(label);
    return label;
}

void DecideAllDialog::addSuggestions(const RankingView &view)
{
    const DocumentLanguage words(uiLanguage());
    addLabel(tr("This records a decision on every proposal of the challenge “%1”, by its rank.")
                 .arg(words.text(view.grid.challenge.title)),
             false);
    for (const DecisionResult result : {DecisionResult::Finalist, DecisionResult::Reserve}) {
        addLabel(decisionWord(words, result), true);
        const QString names = suggestedNames(view, result);
        addLabel(names.isEmpty() ? QStringLiteral("–") : names, false);
    }
    addLabel(tr("%n other proposal(s) are not selected.", nullptr, countOf(view, DecisionResult::NotSelected)), false);
    if (std::any_of(view.rows.begin(), view.rows.end(), [](const RankingRow &row) { return row.isCutTied; }))
        addLabel(tr("A tie at the cut is still open. Decide those proposals one by one if the chair has not voted."),
                 true);
}

void DecideAllDialog::addAnswer()
{
    auto *reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("decideAll.reason"));
    reason->setAccessibleName(tr("Reason of the decisions"));
    addLabel(tr("Reason (needed for every decision)"), false)->setBuddy(reason);
    m_column->addWidget(reason);
    auto *buttons = new QDialogButtonBox;
    auto *decide = buttons->addButton(tr("Decide as suggested"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    decide->setObjectName(QStringLiteral("decideAll.confirm"));
    cancel->setObjectName(QStringLiteral("decideAll.cancel"));
    decide->setAccessibleName(decide->text());
    cancel->setAccessibleName(cancel->text());
    decide->setDefault(true);
    decide->setEnabled(false);
    m_column->addWidget(buttons);
    connect(reason, &QLineEdit::textChanged, decide,
            [decide](const QString &text) { decide->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this, reason] { Q_EMIT confirmed(reason->text().trimmed()); });
}

} // namespace pitchdesk
