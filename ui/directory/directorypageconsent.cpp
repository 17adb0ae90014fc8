// SPDX-License-Identifier: GPL-3.0-or-later
// What DirectoryPage does about consents: texts, recording, withdrawing, whose data is due.
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/desk/desk.h"
#include "ui/directory/consentanswersdialog.h"
#include "ui/directory/consenttextdialog.h"
#include "ui/directory/directoryfilterbar.h"
#include "ui/directory/directorypage.h"

#include <algorithm>

namespace pitchdesk {

namespace {

std::vector<ConsentText> newestOf(const std::vector<ConsentTextRow> &rows)
{
    std::vector<ConsentText> texts;
    for (const ConsentTextRow &row : rows) {
        if (row.isNewest)
            texts.push_back(row.text);
    }
    // In the order of the purposes.
    std::sort(texts.begin(), texts.end(),
              [](const ConsentText &one, const ConsentText &other) { return one.purpose < other.purpose; });
    return texts;
}

Result<ConsentChoices> loadChoices(Workflows &workflows)
{
    ConsentChoices choices;
    PD_ASSIGN(const std::vector<ConsentTextRow> rows, workflows.privacy.texts());
    choices.texts = newestOf(rows);
    PD_ASSIGN(const std::vector<EventSummary> events, workflows.events.events());
    for (const EventSummary &event : events)
        choices.events.push_back(event.event);
    return choices;
}

struct AnswerChoices {
    std::vector<ConsentText> texts;
    std::vector<ConsentQuestion> questions;
};

Result<AnswerChoices> loadAnswerChoices(Workflows &workflows)
{
    AnswerChoices choices;
    PD_ASSIGN(const ConsentChoices all, loadChoices(workflows));
    choices.texts = all.texts;
    for (const Event &event : all.events) {
        PD_ASSIGN(const std::vector<QuestionRow> questions, workflows.forms.questions(event.id));
        for (const QuestionRow &row : questions) {
            if (row.question.kind == QuestionKind::YesNo)
                choices.questions.push_back({row.question.id, row.question.label, event.name});
        }
    }
    return choices;
}

} // namespace

QDate DirectoryPage::today() const
{
    return m_desk.clock().now().toLocalTime().date();
}

void DirectoryPage::showDue()
{
    showKind(DirectoryKind::People);
    m_filter->setRetention(RetentionState::Due);
}

/// Whether there is a text to agree to; says so where there is none.
bool DirectoryPage::hasTexts(const std::vector<ConsentText> &texts)
{
    if (texts.empty())
        m_message->showWarning(tr("There is no consent text yet. Write one first: Consent, Consent texts…"));
    return !texts.empty();
}

void DirectoryPage::showRecorded(const Result<int> &recorded)
{
    if (recorded)
        m_message->showSuccess(*recorded > 0 ? tr("%n consent(s) recorded.", nullptr, *recorded)
                                             : tr("All of it is on record already."));
}

void DirectoryPage::recordConsent()
{
    std::vector<PersonId> people;
    QStringList names;
    for (const int row : selectedRows()) {
        if (const PersonEntry *entry = side().model->personAt(row)) {
            people.push_back(entry->person.id);
            names << listedName(entry->person);
        }
    }
    if (people.empty() || m_desk.isReadOnly())
        return;
    m_desk.read(loadChoices).then(this, [this, people, names](const Result<ConsentChoices> &choices) {
        if (!choices) {
            m_message->showError(errorText(choices.error()));
            return;
        }
        if (!hasTexts(choices->texts))
            return;
        auto *dialog = new ConsentDialog(*choices, names, today(), this);
        dialog->setSubmit([this, dialog, people](const EntryDialog::Done &done) {
            m_desk.write([people, like = dialog->record()](Workflows &w) { return w.privacy.record(people, like); })
                .then(this, [this, done](const Result<int> &recorded) {
                    showRecorded(recorded);
                    done(recorded ? Status() : Status(fail(recorded.error())));
                });
        });
        dialog->open();
    });
}

void DirectoryPage::takeFromAnswers()
{
    if (m_desk.isReadOnly())
        return;
    m_desk.read(loadAnswerChoices).then(this, [this](const Result<AnswerChoices> &choices) {
        if (!choices) {
            m_message->showError(errorText(choices.error()));
            return;
        }
        if (!hasTexts(choices->texts))
            return;
        if (choices->questions.empty()) {
            m_message->showWarning(tr("No form has a question that is answered with yes or no."));
            return;
        }
        auto *dialog = new ConsentAnswersDialog(choices->texts, choices->questions, this);
        dialog->setSubmit([this, dialog](const EntryDialog::Done &done) {
            m_desk
                .write([question = dialog->question(), text = dialog->text()](Workflows &w) {
                    return w.privacy.recordFromAnswers(question, text);
                })
                .then(this, [this, done](const Result<int> &recorded) {
                    showRecorded(recorded);
                    done(recorded ? Status() : Status(fail(recorded.error())));
                });
        });
        dialog->open();
    });
}

void DirectoryPage::editConsentTexts()
{
    if (m_desk.isReadOnly())
        return;
    m_desk.read([](Workflows &w) { return w.privacy.texts(); })
        .then(this, [this](const Result<std::vector<ConsentTextRow>> &texts) {
            if (!texts) {
                m_message->showError(errorText(texts.error()));
                return;
            }
            auto *dialog = new ConsentTextDialog(*texts, this);
            dialog->setSubmit([this, dialog](const EntryDialog::Done &done) {
                m_desk
                    .write([purpose = dialog->purpose(), wording = dialog->wording(), months = dialog->keepMonths()](
                               Workflows &w) { return w.privacy.saveText(purpose, wording, months); })
                    .then(this, [done](const Result<ConsentTextId> &saved) {
                        done(saved ? Status() : Status(fail(saved.error())));
                    });
            });
            dialog->open();
        });
}

void DirectoryPage::withdrawConsent(ConsentId id)
{
    const auto *profile = std::get_if<PersonProfile>(&m_shown->subject);
    if (!profile || m_desk.isReadOnly())
        return;
    const auto row = std::find_if(profile->consents.begin(), profile->consents.end(),
                                  [id](const ConsentRow &known) { return known.consent.id == id; });
    if (row == profile->consents.end())
        return;
    auto *dialog = new WithdrawDialog(row->consent.givenOn, today(), this);
    dialog->setSubmit([this, dialog, id](const EntryDialog::Done &done) {
        m_desk.write([id, day = dialog->day()](Workflows &w) { return w.privacy.withdraw(id, day); })
            .then(this, [done](const Status &status) { done(status); });
    });
    dialog->open();
}

} // namespace pitchdesk
