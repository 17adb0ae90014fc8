// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/consentdialog.h"

#include "ui/common/language.h"
#include "ui/print/directorywords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace pitchdesk {

namespace {

const QDate firstDay(1990, 1, 1);
const QDate lastDay(2200, 12, 31);
constexpr int textWidth = 52; ///< of a wrapped text, in letters

} // namespace

void fillTexts(QComboBox &box, const std::vector<ConsentText> &texts)
{
    const DocumentLanguage words(uiLanguage());
    for (const ConsentText &text : texts)
        box.addItem(consentTextName(words, text), text.id.value());
}

QDateEdit *dayEdit(const QDate &day, const QDate &latest)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange(firstDay, latest);
    edit->setDate(day);
    return edit;
}

ConsentDialog::ConsentDialog(ConsentChoices choices, const QStringList &people, const QDate &today, QWidget *parent)
    : FormDialog(parent)
    , m_choices(std::move(choices))
    , m_text(new QComboBox)
    , m_wording(new QLabel)
    , m_event(new QComboBox)
    , m_given(dayEdit(today, today))
    , m_until(dayEdit(today, lastDay))
    , m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("directory.consent.dialog"));
    setWindowTitle(tr("Consent"));
    constexpr int named = 3;
    setExplanation(people.size() <= named
                       ? tr("Given by: %1").arg(people.join(QStringLiteral(", ")))
                       : tr("Given by %n people, each of whom agreed.", nullptr, int(people.size())));
    fillTexts(*m_text, m_choices.texts);
    m_wording->setWordWrap(true);
    m_wording->setMinimumWidth(fontMetrics().averageCharWidth() * textWidth);
    m_wording->setForegroundRole(QPalette::PlaceholderText);
    m_event->addItem(tr("No event in particular"), 0);
    for (const Event &event : m_choices.events)
        m_event->addItem(event.name.in(uiLanguage()), event.id.value());
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("Agreed to"), m_text, QStringLiteral("directory.consent.text"));
    addField(tr("Wording"), m_wording, QStringLiteral("directory.consent.wording"));
    addField(tr("Event"), m_event, QStringLiteral("directory.consent.event"));
    addField(tr("Given on"), m_given, QStringLiteral("directory.consent.given"));
    addField(tr("Data may be kept until"), m_until, QStringLiteral("directory.consent.until"));
    addField(tr("Note"), m_note, QStringLiteral("directory.consent.note"));
    m_note->setPlaceholderText(tr("Where the consent is kept: a form, a mail …"));
    connect(m_text, &QComboBox::currentIndexChanged, this, &ConsentDialog::showText);
    connect(m_given, &QDateEdit::dateChanged, this, &ConsentDialog::showEnd);
    connect(m_until, &QDateEdit::dateChanged, this, [this] { m_isEndChosen = true; });
    showText();
}

void ConsentDialog::showText()
{
    const int index = m_text->currentIndex();
    if (index >= 0)
        m_wording->setText(m_choices.texts[size_t(index)].wording.in(uiLanguage()));
    showEnd();
}

void ConsentDialog::showEnd()
{
    const int index = m_text->currentIndex();
    if (index < 0 || m_isEndChosen)
        return;
    const QSignalBlocker quiet(m_until);
    m_until->setDate(m_given->date().addMonths(m_choices.texts[size_t(index)].keepMonths));
}

Consent ConsentDialog::record() const
{
    Consent consent;
    consent.text = ConsentTextId(m_text->currentData().toLongLong());
    consent.event = EventId(m_event->currentData().toLongLong());
    consent.givenOn = m_given->date();
    consent.keepUntil = m_until->date();
    consent.note = m_note->text().trimmed();
    return consent;
}

WithdrawDialog::WithdrawDialog(const QDate &given, const QDate &today, QWidget *parent)
    : FormDialog(parent)
    , m_day(dayEdit(today, today))
{
    setObjectName(QStringLiteral("directory.withdraw.dialog"));
    setWindowTitle(tr("Consent withdrawn"));
    setExplanation(
        tr("The consent stays on record as withdrawn. Without another one the person's data is due to be erased."));
    m_day->setMinimumDate(given);
    addField(tr("Withdrawn on"), m_day, QStringLiteral("directory.withdraw.day"));
}

QDate WithdrawDialog::day() const
{
    return m_day->date();
}

} // namespace pitchdesk
