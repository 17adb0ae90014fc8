// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/formfolder.h"

#include "core/exchange/formsheet.h"
#include "core/services/form/answercheck.h"
#include "core/storage/questionrepository.h"

#include <QDir>
#include <QHash>

namespace pitchdesk {

namespace {

const QString fieldPrefix = QStringLiteral("field:");
const QString questionPrefix = QStringLiteral("question:");

Error aboutFile(ErrorCode code, const QString &file)
{
    return Error {code, {}, {}}.with(QStringLiteral("file"), file);
}

class FolderReader
{
public:
    FolderReader(const Event &event, const std::vector<Question> &questions)
        : m_event(event)
    {
        for (const Question &question : questions) {
            m_questions.insert(question.uid, question);
            if (question.isAsked)
                columnOf(question);
        }
        for (const QString &field : importFields()) {
            if (field != idField)
                addField(field);
        }
        addField(idField);
    }

    Status read(const QString &folder, Progress &progress)
    {
        const QDir dir(folder);
        m_result.files = dir.entryList({QStringLiteral("*.xlsx")}, QDir::Files | QDir::Hidden, QDir::Name);
        if (m_result.files.isEmpty())
            return fail(Error {ErrorCode::NoForms, {}, {}}.with(QStringLiteral("folder"), folder));
        int number = 0;
        for (const QString &file : std::as_const(m_result.files)) {
            if (progress.isCancelled())
                return fail(ErrorCode::Cancelled);
            progress.report(double(number) / double(m_result.files.size()), QStringLiteral("import.reading"));
            readFile(dir.filePath(file), file, ++number);
        }
        return {};
    }

    FormFolder take()
    {
        for (QStringList &row : m_result.table.rows)
            row.resize(m_result.table.header.size());
        return std::move(m_result);
    }

private:
    inline static const QString idField = QStringLiteral("external_id");

    void addField(const QString &field)
    {
        QString header = field;
        while (m_result.table.header.contains(header)) // a question may be called like a field
            header += u'_';
        m_result.mapping.columns.insert(field, header);
        m_fields.insert(field, int(m_result.table.header.size()));
        m_result.table.header.append(header);
    }
    int columnOf(const Question &question)
    {
        const auto known = m_columns.constFind(question.uid);
        if (known != m_columns.cend())
            return *known;
        const QString label = question.label.in(question.label.original);
        const int column = int(m_result.table.header.size());
        m_result.table.header.append(label);
        m_result.mapping.answers.append(label);
        m_columns.insert(question.uid, column);
        return column;
    }

    void complain(int number, const Error &error, bool skipsRow)
    {
        m_result.problems.push_back({number, {}, error, skipsRow, m_result.files.at(number - 1)});
    }

    void readFile(const QString &path, const QString &name, int number)
    {
        if (name.startsWith(QStringLiteral("~$")))
            return complain(number, aboutFile(ErrorCode::FormLock, name), true);
        Progress progress;
        const Result<FilledForm> form = readFormXlsx(path, progress);
        if (!form)
            return complain(number, form.error(), true);
        if (form->event != m_event.uid)
            return complain(number, aboutFile(ErrorCode::FormOfOtherEvent, name), true);
        if (form->answers.isEmpty())
            return complain(number, aboutFile(ErrorCode::FormBlank, name), true);
        addRow(*form, name, number);
    }

    void addRow(const FilledForm &form, const QString &name, int number)
    {
        QStringList row;
        row.resize(m_result.table.header.size());
        const auto set = [&row](int column, const QString &text) {
            if (column >= row.size())
                row.resize(column + 1);
            row[column] = text;
        };
        int unknown = 0;
        for (auto it = form.answers.cbegin(); it != form.answers.cend(); ++it) {
            const QString code = it.key().section(u':', 1);
            if (it.key().startsWith(fieldPrefix) && m_fields.contains(code))
                set(m_fields.value(code), it.value());
            else if (it.key().startsWith(questionPrefix) && m_questions.contains(code))
                set(columnOf(m_questions[code]), normalisedAnswer(m_questions[code], it.value()));
            else
                ++unknown;
        }
        if (unknown > 0)
            complain(number, aboutFile(ErrorCode::FormQuestionGone, name).with(QStringLiteral("count"), unknown),
                     false);
        set(m_fields.value(idField), name);
        m_result.table.rows.push_back(std::move(row));
        m_result.table.rowNumbers.push_back(number);
    }

    const Event &m_event;
    QHash<QString, Question> m_questions; ///< by uid
    QHash<QString, int> m_columns;        ///< of questions, by uid
    QHash<QString, int> m_fields;         ///< columns by code
    FormFolder m_result;
};

} // namespace

Result<FormFolder> readFormFolder(Store &store, const Event &event, const QString &folder, Progress &progress)
{
    PD_ASSIGN(const std::vector<Question> questions, QuestionRepository(store).questions(event.id));
    FolderReader reader(event, questions);
    PD_TRY(reader.read(folder, progress));
    return reader.take();
}

} // namespace pitchdesk
