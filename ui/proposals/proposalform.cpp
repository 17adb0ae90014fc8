// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalform.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/linetext.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pitchdesk {

ProposalForm::ProposalForm(const QString &namePrefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(namePrefix)
    , m_layout(new QFormLayout(this))
    , m_words(uiLanguage())
{
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    build();
    m_fixedRows = m_rows.size();
    retranslate();
}

ProposalForm::Row &ProposalForm::add(const QString &field, QWidget *editor, Show show, Take take)
{
    auto row = std::make_unique<Row>();
    row->field = field;
    row->label = new QLabel;
    row->label->setWordWrap(true);
    row->label->setBuddy(editor);
    row->editor = editor;
    row->message = new InlineMessage;
    row->show = std::move(show);
    row->take = std::move(take);
    editor->setObjectName(m_prefix + u'.' + field);
    row->message->setObjectName(m_prefix + u'.' + field + QStringLiteral(".error"));
    auto *column = new QWidget;
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addWidget(editor);
    box->addWidget(row->message);
    row->message->hide();
    row->column = column;
    m_layout->addRow(row->label, column);
    editor->installEventFilter(this);
    m_rows.push_back(std::move(row));
    return *m_rows.back();
}

QLineEdit *ProposalForm::addLine(const QString &field, std::function<QString &(Proposal &)> part)
{
    auto *line = new QLineEdit;
    add(
        field, line,
        [line, part](const Proposal &proposal) {
            Proposal copy = proposal;
            showText(*line, part(copy));
        },
        [line, part](Proposal &proposal) { part(proposal) = line->text().trimmed(); });
    connect(line, &QLineEdit::textEdited, this, [this, line] { touch(line, false); });
    connect(line, &QLineEdit::editingFinished, this, [this, line] { touch(line, true); });
    return line;
}

QPlainTextEdit *ProposalForm::addText(const QString &field, int lines, Show show, Take take)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 16);
    add(field, text, std::move(show), std::move(take));
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
        if (text->hasFocus())
            touch(text, false);
    });
    return text;
}

QComboBox *ProposalForm::addCombo(const QString &field, Show show, Take take)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    add(field, combo, std::move(show), std::move(take));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        touch(combo, false);
        touch(combo, true);
    });
    return combo;
}

ProposalForm::Row *ProposalForm::rowOf(const QWidget *editor)
{
    for (const auto &row : m_rows) {
        if (row->editor == editor)
            return row.get();
    }
    return nullptr;
}

void ProposalForm::touch(QWidget *editor, bool left)
{
    Row *row = rowOf(editor);
    if (!row)
        return;
    if (!left) {
        row->dirty = true;
        return;
    }
    if (!row->dirty)
        return;
    m_lastLeft = row->field;
    Q_EMIT fieldLeft();
}

bool ProposalForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && editor && !editor->hasFocus()
        && (qobject_cast<QComboBox *>(editor) || qobject_cast<QAbstractSpinBox *>(editor))) {
        event->ignore(); // scrolling the form changes no value on the way
        return true;
    }
    const bool leaves = qobject_cast<QPlainTextEdit *>(watched) || qobject_cast<QListWidget *>(watched);
    if (event->type() == QEvent::FocusOut && leaves
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        touch(editor, true);
    return QWidget::eventFilter(watched, event);
}

void ProposalForm::load(const Proposal &proposal)
{
    const bool isOther = proposal.id != m_loaded.id;
    m_loaded = proposal;
    if (isOther)
        clearErrors();
    rebuildAnswers(proposal);
    for (const auto &row : m_rows) {
        if (isOther)
            row->dirty = false;
        if (!row->dirty)
            row->show(proposal);
    }
}

Proposal ProposalForm::proposal() const
{
    Proposal proposal = m_loaded;
    for (const auto &row : m_rows) {
        if (row->dirty)
            row->take(proposal);
    }
    return proposal;
}

void ProposalForm::markSaved()
{
    m_loaded = proposal();
    for (const auto &row : m_rows)
        row->dirty = false;
}

void ProposalForm::showError(const Error &error)
{
    const QString named = error.argument(QStringLiteral("field"));
    Row *target = nullptr;
    for (const auto &row : m_rows) {
        if (row->field == named || (!target && row->field == m_lastLeft))
            target = row.get();
        if (row->field == named)
            break;
    }
    if (!target)
        target = m_rows.front().get();
    target->message->showError(errorText(error));
    target->dirty = true;
}

void ProposalForm::clearErrors()
{
    for (const auto &row : m_rows)
        row->message->clear();
}

void ProposalForm::focusField(const QString &field)
{
    for (const auto &row : m_rows) {
        if (row->field == field)
            row->editor->setFocus(Qt::OtherFocusReason);
    }
}

void ProposalForm::commitPending()
{
    for (const auto &row : m_rows) {
        if (row->dirty) {
            m_lastLeft = row->field;
            Q_EMIT fieldLeft();
            return;
        }
    }
}

void ProposalForm::rebuildAnswers(const Proposal &proposal)
{
    QStringList shown;
    for (size_t i = m_fixedRows; i < m_rows.size(); ++i)
        shown << m_rows[i]->words;
    QStringList wanted;
    for (const Answer &answer : proposal.answers)
        wanted << answer.label;
    if (shown == wanted)
        return;
    while (m_rows.size() > m_fixedRows) {
        m_layout->removeRow(m_rows.back()->label);
        m_layout->removeRow(m_rows.back()->column);
        m_rows.pop_back();
    }
    for (size_t i = 0; i < proposal.answers.size(); ++i) {
        auto *text = addText(QStringLiteral("answer%1").arg(i + 1), 3, {}, {});
        Row &row = *m_rows.back();
        row.words = proposal.answers[i].label;
        row.show = [text, i](const Proposal &p) {
            if (i < p.answers.size() && text->toPlainText() != p.answers[i].text)
                text->setPlainText(p.answers[i].text);
        };
        row.take = [text, i](Proposal &p) {
            if (i < p.answers.size())
                p.answers[i].text = text->toPlainText().trimmed();
        };
        row.label->setText(row.words);
        text->setAccessibleName(row.words);
        // A question is often a sentence: it stands above its answer, over the whole width.
        const QFormLayout::TakeRowResult taken = m_layout->takeRow(row.column);
        delete taken.labelItem; // while an old item lives, its widget does not tell the next one that it is gone
        delete taken.fieldItem;
        m_layout->addRow(row.label);
        m_layout->addRow(row.column);
    }
}

void ProposalForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProposalForm::retranslate()
{
    m_words = DocumentLanguage(uiLanguage());
    for (size_t i = 0; i < m_fixedRows; ++i) {
        const QString text = label(m_rows[i]->field);
        m_rows[i]->label->setText(text);
        m_rows[i]->editor->setAccessibleName(text);
    }
    refillCombos();
    refillFields();
}

} // namespace pitchdesk
