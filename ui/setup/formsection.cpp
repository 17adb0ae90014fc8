// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/formsection.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/print/formwords.h"
#include "ui/setup/questiondialog.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

FormSection::FormSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_table(new RowTable(QStringLiteral("setup.form")))
    , m_edit(m_table->addButton(QStringLiteral("setup.form.edit")))
    , m_ask(m_table->addButton(QStringLiteral("setup.form.ask")))
    , m_message(new InlineMessage)
{
    build();
    connectAll();
    retranslate();
}

void FormSection::build()
{
    m_message->setObjectName(QStringLiteral("setup.form.message"));
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
}

void FormSection::connectAll()
{
    connect(m_table, &RowTable::currentKeyChanged, this, &FormSection::updateButtons);
    connect(m_table, &RowTable::addRequested, this, &FormSection::add);
    const auto editCurrent = [this] {
        if (const QuestionRow *row = current())
            edit(row->question);
    };
    connect(m_table, &RowTable::editRequested, this, editCurrent);
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_ask, &QPushButton::clicked, this, &FormSection::toggleAsked);
    connect(m_table, &RowTable::removeRequested, this,
            [this](qint64 key) { write([key](Workflows &w) { return w.forms.removeQuestion(QuestionId(key)); }); });
    connect(m_table, &RowTable::moved, this, [this](qint64 key, int index) {
        write([key, index](Workflows &w) { return w.forms.moveQuestion(QuestionId(key), index); });
    });
}

bool FormSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Form, Topic::Events, Topic::Challenges, Topic::Proposals});
}

void FormSection::reload()
{
    load(
        [id = eventId()](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(snapshot.questions, w.forms.questions(id));
            PD_ASSIGN(const std::vector<ChallengeRow> rows, w.challenges.challenges(id));
            for (const ChallengeRow &row : rows)
                snapshot.challenges.push_back(row.challenge);
            return snapshot;
        },
        [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            fillTable();
        });
}

QString FormSection::askedForWords(const Question &question) const
{
    if (!question.isAsked)
        return tr("Not asked");
    if (question.challenges.empty())
        return tr("All challenges");
    QStringList names;
    for (const Challenge &challenge : m_snapshot.challenges) {
        if (std::ranges::find(question.challenges, challenge.id) != question.challenges.end())
            names.append(tr("%1 %2", "number and title of a challenge")
                             .arg(QLocale().toString(challenge.number), challenge.title.in(uiLanguage())));
    }
    return names.join(QStringLiteral("; "));
}

void FormSection::fillTable()
{
    const DocumentLanguage words(uiLanguage());
    std::vector<TableRow> rows;
    for (const auto &[question, answers] : m_snapshot.questions)
        rows.push_back(
            {question.id.value(),
             {question.label.in(uiLanguage()), answerShape(words, question), question.isRequired ? tr("Yes") : tr("No"),
              askedForWords(question), audienceWord(words, question.audience), QLocale().toString(answers)},
             {}});
    m_table->setRows(std::move(rows));
    updateButtons();
}

const QuestionRow *FormSection::current() const
{
    const auto found = std::ranges::find(m_snapshot.questions, QuestionId(m_table->currentKey()),
                                         [](const QuestionRow &row) { return row.question.id; });
    return found == m_snapshot.questions.end() ? nullptr : &*found;
}

void FormSection::updateButtons()
{
    const QuestionRow *row = current();
    m_edit->setEnabled(row);
    m_ask->setEnabled(row);
    const bool isAsked = !row || row->question.isAsked;
    m_ask->setText(isAsked ? tr("Do not ask") : tr("Ask"));
    m_ask->setAccessibleName(isAsked ? tr("Take the question off the form") : tr("Put the question on the form"));
}

void FormSection::add()
{
    Question fresh;
    fresh.event = eventId();
    fresh.label.original = uiLanguage();
    edit(fresh);
}

void FormSection::edit(const Question &question)
{
    auto *dialog = new QuestionDialog(question, m_snapshot.challenges, this);
    dialog->setSubmitQuestion([this](const Question &changed, const EntryDialog::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.forms.saveQuestion(changed); })
            .then(this, [this, done](const Result<QuestionId> &saved) {
                if (saved)
                    m_table->setCurrentKey(saved->value());
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
    dialog->open();
}

void FormSection::toggleAsked()
{
    if (const QuestionRow *row = current())
        write([id = row->question.id, isAsked = !row->question.isAsked](Workflows &w) {
            return w.forms.setAsked(id, isAsked);
        });
}

void FormSection::retranslate()
{
    m_table->setHeaders({tr("Question"), tr("Kind of answer"), tr("Required"), tr("Asked for"),
                         tr("Who reads the answer"), tr("Answers")});
    m_table->setNumberColumns({5});
    m_table->setStretchColumn(0);
    m_table->setOptionalColumns(4);
    m_table->setWords(tr("Questions of the application form"), tr("Add question…"), tr("Delete"));
    m_table->setEmptyText(
        tr("What applicants are asked belongs here, in the order of the form, beside the company, the "
           "contact and the title, which every form has."));
    m_edit->setText(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the question"));
    fillTable();
}

void FormSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void FormSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
