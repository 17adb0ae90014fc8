// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/formsection.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/print/formwords.h"
#include "ui/print/languagemenu.h"
#include "ui/print/questionlist.h"
#include "ui/setup/questiondialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

FormSection::FormSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_table(new RowTable(QStringLiteral("setup.form")))
    , m_edit(m_table->addButton(QStringLiteral("setup.form.edit")))
    , m_ask(m_table->addButton(QStringLiteral("setup.form.ask")))
    , m_saveForm(new QPushButton)
    , m_saveQuestions(new QPushButton)
    , m_formMenu(new QMenu(this))
    , m_questionsMenu(new QMenu(this))
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
    m_saveForm->setObjectName(QStringLiteral("setup.form.saveForm"));
    m_saveForm->setMenu(m_formMenu);
    m_formMenu->setObjectName(QStringLiteral("setup.form.saveForm.menu"));
    m_saveQuestions->setObjectName(QStringLiteral("setup.form.saveQuestions"));
    m_saveQuestions->setMenu(m_questionsMenu);
    m_questionsMenu->setObjectName(QStringLiteral("setup.form.saveQuestions.menu"));
    auto *exports = new QHBoxLayout;
    exports->addWidget(m_saveForm);
    exports->addWidget(m_saveQuestions);
    exports->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addLayout(exports);
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

void FormSection::fillMenus()
{
    const auto fill = [this](QMenu &menu, Export what, const QStringList &kinds) {
        fillLanguageMenu(menu, uiLanguage(), kinds,
                         [this, what](Language language, const QString &kind) { chooseFile(what, language, kind); });
    };
    fill(*m_formMenu, Export::Form, {QStringLiteral("xlsx")});
    fill(*m_questionsMenu, Export::Questions, questionListFileTypes());
}

void FormSection::chooseFile(Export what, Language language, const QString &kind)
{
    const DocumentLanguage words(language);
    const QString name = what == Export::Form ? words.translate("Form", "Application form")
                                              : words.translate("Form", "Questions");
    const QString suggested =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QString(name + u'.' + kind));
    m_dialogs.saveFile(this, what == Export::Form ? tr("Save as Excel form") : tr("Save question list"), suggested,
                       fileFilter(kind), [this, what, language, kind](const QString &path) {
                           if (!path.isEmpty())
                               save(what, language, withSuffix(path, kind));
                       });
}

void FormSection::save(Export what, Language language, const QString &path)
{
    m_desk.read([id = eventId(), now = m_desk.clock().now()](Workflows &w) { return loadApplicationForm(w, id, now); })
        .then(QThreadPool::globalInstance(),
              [what, language, path](const Result<ApplicationFormData> &data) -> Status {
                  if (!data)
                      return fail(data.error());
                  const DocumentLanguage words(language);
                  return what == Export::Form ? exportApplicationForm(*data, words, path)
                                              : exportQuestionList(*data, words, path);
              })
        .then(this, [this, path](const Status &saved) {
            if (saved)
                m_message->showSuccess(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                showFailure(saved.error());
        });
}

void FormSection::retranslate()
{
    m_saveForm->setText(tr("Save as Excel form"));
    m_saveQuestions->setText(tr("Save question list"));
    m_saveForm->setAccessibleName(m_saveForm->text());
    m_saveQuestions->setAccessibleName(m_saveQuestions->text());
    m_saveForm->setToolTip(tr("A form to fill in and send back, as a workbook in the language that is chosen."));
    m_saveQuestions->setToolTip(tr("All questions in three languages side by side, for whoever builds a web form."));
    fillMenus();
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
