// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/trilingualedit.h"

#include "ui/common/linetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

/// Languages are called by their own names in every language of the program.
QString ownName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::Japanese:
        return QStringLiteral("日本語");
    case Language::Vietnamese:
        return QStringLiteral("Tiếng Việt");
    }
    return {};
}

} // namespace

TrilingualEdit::TrilingualEdit(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    if (shape == Shape::Line)
        buildLine();
    else
        buildBlock();
}

void TrilingualEdit::setBlockLines(int lines)
{
    for (QPlainTextEdit *block : m_blocks) {
        if (block)
            block->setFixedHeight(fontMetrics().lineSpacing() * lines + 12);
    }
}

void TrilingualEdit::buildLine()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    for (const Language language : allLanguages) {
        auto *line = new QLineEdit;
        auto *label = new QLabel(ownName(language));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(line);
        m_lines[size_t(language)] = line;
        grid->addWidget(label, int(language), 0);
        grid->addWidget(line, int(language), 1);
        connect(line, &QLineEdit::textEdited, this, &TrilingualEdit::touch);
        connect(line, &QLineEdit::editingFinished, this, &TrilingualEdit::commit);
    }
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_lines[0]);
}

void TrilingualEdit::buildBlock()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *stack = new QStackedWidget;
    for (const Language language : allLanguages) {
        auto *block = new QPlainTextEdit;
        block->setTabChangesFocus(true);
        block->installEventFilter(this);
        m_blocks[size_t(language)] = block;
        m_tabs->addTab(ownName(language));
        stack->addWidget(block);
        connect(block, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_loading)
                touch();
        });
    }
    stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    constexpr int usualLines = 5;
    setBlockLines(usualLines);
    column->addWidget(m_tabs);
    column->addWidget(stack);
    connect(m_tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    setFocusProxy(m_tabs);
}

QWidget *TrilingualEdit::editorOf(Language language) const
{
    if (m_shape == Shape::Line)
        return m_lines[size_t(language)];
    return m_blocks[size_t(language)];
}

void TrilingualEdit::setNames(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    for (const Language language : allLanguages) {
        QWidget *editor = editorOf(language);
        editor->setObjectName(objectName + u'.' + languageCode(language));
        editor->setAccessibleName(tr("%1 (%2)", "field, language").arg(accessibleName, ownName(language)));
    }
    if (m_tabs) {
        m_tabs->setObjectName(objectName + QStringLiteral(".language"));
        m_tabs->setAccessibleName(tr("%1: language", "field").arg(accessibleName));
    }
}

void TrilingualEdit::showLanguage(Language language)
{
    if (m_tabs)
        m_tabs->setCurrentIndex(int(language));
}

void TrilingualEdit::setReadOnly(bool readOnly)
{
    for (const Language language : allLanguages) {
        if (m_shape == Shape::Line)
            m_lines[size_t(language)]->setReadOnly(readOnly);
        else
            m_blocks[size_t(language)]->setReadOnly(readOnly);
    }
}

QString TrilingualEdit::textOf(Language language) const
{
    return (m_shape == Shape::Line ? m_lines[size_t(language)]->text() : m_blocks[size_t(language)]->toPlainText())
        .trimmed();
}

void TrilingualEdit::setText(const LocalizedText &text)
{
    const QScopedValueRollback loading(m_loading, true);
    m_original = text.original;
    for (const Language language : allLanguages) {
        if (m_shape == Shape::Line)
            showText(*m_lines[size_t(language)], text.at(language));
        else if (m_blocks[size_t(language)]->toPlainText() != text.at(language))
            m_blocks[size_t(language)]->setPlainText(text.at(language));
    }
    m_modified = false;
    markTabs();
}

LocalizedText TrilingualEdit::text() const
{
    LocalizedText text;
    for (const Language language : allLanguages)
        text.set(language, textOf(language));
    text.original = m_original;
    for (const Language language : allLanguages) {
        if (text.at(text.original).isEmpty() && !text.at(language).isEmpty())
            text.original = language;
    }
    return text;
}

void TrilingualEdit::touch()
{
    m_modified = true;
    markTabs();
}

void TrilingualEdit::commit()
{
    if (!m_modified)
        return;
    m_modified = false;
    Q_EMIT committed();
}

void TrilingualEdit::markTabs()
{
    if (!m_tabs)
        return;
    for (const Language language : allLanguages) {
        const bool isFilled = !textOf(language).isEmpty();
        m_tabs->setTabText(int(language),
                           isFilled ? QString(ownName(language) + QStringLiteral(" •")) : ownName(language));
        m_tabs->setTabToolTip(int(language), isFilled ? QString() : tr("Not written in this language yet"));
    }
}

bool TrilingualEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    return QWidget::eventFilter(watched, event);
}

void TrilingualEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        markTabs();
}

} // namespace pitchdesk
