// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/consentanswersdialog.h"

#include "ui/common/language.h"

#include <QComboBox>

namespace pitchdesk {

ConsentAnswersDialog::ConsentAnswersDialog(const std::vector<ConsentText> &texts,
                                           const std::vector<ConsentQuestion> &questions, QWidget *parent)
    : FormDialog(parent)
    , m_question(new QComboBox)
    , m_text(new QComboBox)
{
    setObjectName(QStringLiteral("directory.answers.dialog"));
    setWindowTitle(tr("Consents from a form"));
    setExplanation(tr("Records the consent of each contact person whose proposal answers the question with yes, on the "
                      "day it was received. What is on record already stays."));
    for (const ConsentQuestion &question : questions) {
        const QString label = question.label.in(uiLanguage());
        m_question->addItem(QString(question.eventName.in(uiLanguage()) + u" · " + label), question.id.value());
    }
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 48;
    m_question->setMinimumContentsLength(letters);
    fillTexts(*m_text, texts);
    addField(tr("Question"), m_question, QStringLiteral("directory.answers.question"));
    addField(tr("Agreed to"), m_text, QStringLiteral("directory.answers.text"));
}

QuestionId ConsentAnswersDialog::question() const
{
    return QuestionId(m_question->currentData().toLongLong());
}

ConsentTextId ConsentAnswersDialog::text() const
{
    return ConsentTextId(m_text->currentData().toLongLong());
}

} // namespace pitchdesk
