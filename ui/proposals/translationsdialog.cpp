// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/translationsdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/wrappedlabel.h"
#include "ui/print/translationsheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 12;

/// The window's language, unless the proposal is written in it.
Language firstTarget(const QString &written)
{
    const auto isWritten = [&written](Language language) {
        return written.section(u'-', 0, 0) == languageCode(language);
    };
    if (!isWritten(uiLanguage()))
        return uiLanguage();
    return *std::find_if_not(allLanguages.begin(), allLanguages.end(), isWritten);
}

bool saysTheSame(const TranslationEdit &one, const TranslationEdit &other)
{
    return one.text == other.text && one.translatedBy == other.translatedBy && one.isMachine == other.isMachine
        && one.isChecked == other.isChecked;
}

} // namespace

TranslationsDialog::TranslationsDialog(Desk &desk, Dialogs &dialogs, ProposalId proposal, const QString &written,
                                       bool isWritable, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_proposal(proposal)
    , m_isWritable(isWritable)
    , m_language(new QComboBox)
    , m_message(new InlineMessage)
    , m_area(new QScrollArea)
{
    setObjectName(QStringLiteral("translations"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Translations"));
    build(written);
    load();
}

void TranslationsDialog::build(const QString &written)
{
    auto *column = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Translation into"));
    label->setBuddy(m_language);
    m_language->setObjectName(QStringLiteral("translations.language"));
    m_language->setAccessibleName(tr("Language of the translations"));
    for (const Language language : allLanguages)
        m_language->addItem(languageName(languageCode(language)), int(language));
    m_shownLanguage = m_language->findData(int(firstTarget(written)));
    m_language->setCurrentIndex(m_shownLanguage);
    top->addWidget(label);
    top->addWidget(m_language);
    top->addStretch(1);
    column->addLayout(top);
    m_message->setObjectName(QStringLiteral("translations.message"));
    m_message->clear();
    column->addWidget(m_message);
    m_area->setObjectName(QStringLiteral("translations.texts"));
    m_area->setAccessibleName(tr("Texts of the proposal and their translations"));
    m_area->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    auto *buttons = new QHBoxLayout;
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(QStringLiteral("translations.save"));
    m_save->setAccessibleName(tr("Save the translations"));
    m_save->setVisible(m_isWritable);
    m_cancel = new QPushButton(m_isWritable ? tr("Cancel") : tr("Close"));
    m_cancel->setObjectName(QStringLiteral("translations.cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    connect(m_language, &QComboBox::activated, this, &TranslationsDialog::changeLanguage);
    connect(m_save, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_cancel, &QPushButton::clicked, this, &TranslationsDialog::reject);
    const int line = fontMetrics().lineSpacing();
    resize(line * 52, line * 34);
}

void TranslationsDialog::load()
{
    m_desk.read([id = m_proposal](Workflows &workflows) { return workflows.translations.texts(id); })
        .then(this, [this](const Result<std::vector<TranslatedText>> &texts) {
            if (!texts) {
                m_message->showError(errorText(texts.error()));
                return;
            }
            m_texts = *texts;
            showTexts();
        });
}

Language TranslationsDialog::target() const
{
    return Language(m_language->currentData().toInt());
}

void TranslationsDialog::showTexts()
{
    m_rows.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    int number = 0;
    for (const TranslatedText &text : m_texts)
        addRow(*grid, text, ++number);
    if (m_texts.empty())
        grid->addWidget(wrappedLabel(tr("The proposal has no text yet.")), 0, 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(content);
    if (!m_rows.empty())
        m_rows.front().edit->setFocus();
}

void TranslationsDialog::addRow(QGridLayout &grid, const TranslatedText &text, int number)
{
    const QString heading = translatedTextHeading(DocumentLanguage(uiLanguage()), text);
    const QString name = QStringLiteral("translations.%1.").arg(number);
    const Translation *known = text.in(target());
    const bool isStale = known && text.isStale(*known);
    const int at = grid.rowCount();
    QLabel *title = wrappedLabel(heading);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    grid.addWidget(title, at, 0, 1, 2);
    QLabel *original = wrappedLabel(text.original);
    original->setObjectName(name + QStringLiteral("original"));
    original->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(original, at + 1, 0, 2, 1);
    Row row;
    row.text = text;
    row.edit = new QPlainTextEdit(known ? known->text : QString());
    row.edit->setObjectName(name + QStringLiteral("text"));
    row.edit->setAccessibleName(tr("Translation of “%1”").arg(heading));
    row.edit->setTabChangesFocus(true);
    row.edit->setReadOnly(!m_isWritable);
    const int lines = std::clamp(int(text.original.size() / 40) + 1, fewestLines, mostLines);
    row.edit->setFixedHeight(row.edit->fontMetrics().lineSpacing() * lines + 16);
    grid.addWidget(row.edit, at + 1, 1);
    auto *below = new QHBoxLayout;
    row.by = new QLineEdit(known ? known->translatedBy : QString());
    row.by->setObjectName(name + QStringLiteral("by"));
    row.by->setPlaceholderText(tr("Translated by"));
    row.by->setAccessibleName(tr("Who translated “%1”").arg(heading));
    row.machine = new QCheckBox(tr("By machine"));
    row.machine->setObjectName(name + QStringLiteral("machine"));
    row.machine->setAccessibleName(tr("“%1” was translated by a machine").arg(heading));
    row.machine->setChecked(known && known->isMachine);
    row.checked = new QCheckBox(tr("Checked"));
    row.checked->setObjectName(name + QStringLiteral("checked"));
    row.checked->setAccessibleName(tr("The translation of “%1” was checked").arg(heading));
    row.checked->setChecked(known && !known->checkedBy.isEmpty() && !isStale);
    if (known && !known->checkedBy.isEmpty())
        row.checked->setToolTip(tr("Checked by %1").arg(known->checkedBy));
    below->setSpacing(12);
    below->addWidget(row.by, 1);
    for (QCheckBox *box : {row.machine, row.checked}) {
        box->setEnabled(m_isWritable);
        below->addWidget(box);
    }
    row.by->setReadOnly(!m_isWritable);
    grid.addLayout(below, at + 2, 1);
    if (isStale) {
        auto *stale = new InlineMessage;
        stale->setObjectName(name + QStringLiteral("stale"));
        stale->showWarning(tr("The original has changed since this was translated."));
        grid.addWidget(stale, at + 3, 0, 1, 2);
    }
    grid.setRowMinimumHeight(at + 4, fontMetrics().lineSpacing());
    row.shown = editOf(row);
    m_rows.push_back(row);
}

TranslationEdit TranslationsDialog::editOf(const Row &row) const
{
    TranslationEdit edit;
    edit.proposal = m_proposal;
    edit.field = row.text.field;
    edit.question = row.text.question;
    edit.language = Language(m_language->itemData(m_shownLanguage).toInt());
    edit.text = row.edit->toPlainText();
    edit.translatedBy = row.by->text();
    edit.isMachine = row.machine->isChecked();
    edit.isChecked = row.checked->isChecked();
    edit.original = row.text.original;
    return edit;
}

std::vector<TranslationEdit> TranslationsDialog::changed() const
{
    std::vector<TranslationEdit> edits;
    for (const Row &row : m_rows) {
        const TranslationEdit edit = editOf(row);
        if (!saysTheSame(edit, row.shown))
            edits.push_back(edit);
    }
    return edits;
}

/// What was typed for one language is saved before another is shown.
void TranslationsDialog::changeLanguage()
{
    if (m_language->currentIndex() == m_shownLanguage)
        return;
    if (changed().empty()) {
        m_shownLanguage = m_language->currentIndex();
        showTexts();
        return;
    }
    save(false);
}

void TranslationsDialog::reject()
{
    if (changed().empty()) {
        QDialog::reject();
        return;
    }
    m_dialogs.confirm(this, windowTitle(), tr("Translations that you changed are not saved yet."),
                      tr("Close without saving"), [this] { QDialog::reject(); });
}

void TranslationsDialog::save(bool thenClose)
{
    const int wanted = m_language->currentIndex();
    m_desk.write([edits = changed()](Workflows &workflows) { return workflows.translations.save(edits); })
        .then(this, [this, thenClose, wanted](const Result<int> &saved) {
            if (!saved) {
                const QSignalBlocker blocker(m_language);
                m_language->setCurrentIndex(m_shownLanguage);
                m_message->showError(errorText(saved.error()));
                return;
            }
            if (thenClose) {
                accept();
                return;
            }
            m_shownLanguage = wanted;
            load();
        });
}

} // namespace pitchdesk
