// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/consentdialog.h"

namespace pitchdesk {

/// A yes-or-no question of an event's form.
struct ConsentQuestion {
    QuestionId id;
    LocalizedText label;
    LocalizedText eventName;
};

/// Takes consents over from the answers to a form: which question asked for them, and to which text it was.
class ConsentAnswersDialog : public FormDialog
{
    Q_OBJECT

public:
    ConsentAnswersDialog(const std::vector<ConsentText> &texts, const std::vector<ConsentQuestion> &questions,
                         QWidget *parent);

    [[nodiscard]] QuestionId question() const;
    [[nodiscard]] ConsentTextId text() const;

private:
    QComboBox *m_question;
    QComboBox *m_text;
};

} // namespace pitchdesk
