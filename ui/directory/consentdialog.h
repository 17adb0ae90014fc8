// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/workflow/privacyworkflow.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace pitchdesk {

/// What a consent can be to, and on which occasion.
struct ConsentChoices {
    std::vector<ConsentText> texts; ///< the newest version of each purpose
    std::vector<Event> events;
};

/// Fills a box with texts: "Running the event (version 2)".
void fillTexts(QComboBox &box, const std::vector<ConsentText> &texts);
/// A field for a day, up to `latest`.
[[nodiscard]] QDateEdit *dayEdit(const QDate &day, const QDate &latest);

/// Records that people agreed to a text.
class ConsentDialog : public FormDialog
{
    Q_OBJECT

public:
    ConsentDialog(ConsentChoices choices, const QStringList &people, const QDate &today, QWidget *parent);

    /// Without a person.
    [[nodiscard]] Consent record() const;

private:
    void showText();
    void showEnd();

    ConsentChoices m_choices;
    QComboBox *m_text;
    QLabel *m_wording;
    QComboBox *m_event;
    QDateEdit *m_given;
    QDateEdit *m_until;
    QLineEdit *m_note;
    bool m_isEndChosen = false; ///< typed in, so that it follows the day no more
};

/// Notes on which day a consent was withdrawn.
class WithdrawDialog : public FormDialog
{
    Q_OBJECT

public:
    WithdrawDialog(const QDate &given, const QDate &today, QWidget *parent);
    [[nodiscard]] QDate day() const;

private:
    QDateEdit *m_day;
};

} // namespace pitchdesk
