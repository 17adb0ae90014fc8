// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localizedtextedit.h"

#include "ui/common/icons.h"
#include "ui/common/language.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace pitchdesk {

LocalizedTextEdit::LocalizedTextEdit(Lines lines, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
    , m_tabs(new QTabBar)
    , m_fields(new QStackedWidget)
    , m_originalButton(new QToolButton)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_originalButton);
    column->addLayout(head);
    column->addWidget(m_fields, 1);
    m_tabs->setObjectName(name + QStringLiteral(".tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_originalButton->setObjectName(name + QStringLiteral(".original"));
    m_originalButton->setAutoRaise(true);
    m_originalButton->setFocusPolicy(Qt::TabFocus);
    for (const Language language : allLanguages) {
        m_tabs->addTab(languageName(language));
        buildField(language);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_fields, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &LocalizedTextEdit::showMarks);
    connect(m_originalButton, &QToolButton::clicked, this, [this] { makeOriginal(currentTab()); });
    setSizePolicy(QSizePolicy::Expanding, lines == Lines::Single ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    m_fields->setSizePolicy(sizePolicy());
    setFocusProxy(field(currentTab()));
    setCurrentLanguageTab(currentLanguage());
    retranslate();
}

void LocalizedTextEdit::buildField(Language language)
{
    const size_t slot = size_t(language);
    if (m_lines == Lines::Single) {
        m_singles[slot] = new QLineEdit;
        connect(m_singles[slot], &QLineEdit::textEdited, this, &LocalizedTextEdit::noteEdit);
        connect(m_singles[slot], &QLineEdit::returnPressed, this, &LocalizedTextEdit::finish);
    } else {
        m_multiples[slot] = new QPlainTextEdit;
        m_multiples[slot]->setTabChangesFocus(true);
        connect(m_multiples[slot], &QPlainTextEdit::textChanged, this, &LocalizedTextEdit::noteEdit);
    }
    QWidget *widget = field(language);
    widget->setObjectName(objectName() + u'.' + languageCode(language));
    widget->setLocale(languageLocale(language));
    widget->installEventFilter(this);
    m_fields->addWidget(widget);
}

QWidget *LocalizedTextEdit::field(Language language) const
{
    const size_t slot = size_t(language);
    return m_lines == Lines::Single ? static_cast<QWidget *>(m_singles[slot]) : m_multiples[slot];
}

QString LocalizedTextEdit::fieldText(Language language) const
{
    const size_t slot = size_t(language);
    return m_lines == Lines::Single ? m_singles[slot]->text() : m_multiples[slot]->toPlainText();
}

void LocalizedTextEdit::setFieldText(Language language, const QString &text)
{
    // Setting the same text anew would lose the cursor, the input method's state and the field's own undo.
    if (fieldText(language) == text)
        return;
    const QSignalBlocker blocker(field(language));
    if (m_lines == Lines::Single)
        m_singles[size_t(language)]->setText(text);
    else
        m_multiples[size_t(language)]->setPlainText(text);
}

void LocalizedTextEdit::setText(const LocalizedText &text)
{
    for (const Language language : allLanguages)
        setFieldText(language, text.at(language));
    m_original = text.original;
    m_edited = false;
    showMarks();
}

LocalizedText LocalizedTextEdit::text() const
{
    LocalizedText text;
    for (const Language language : allLanguages)
        text.set(language, fieldText(language));
    text.original = m_original;
    return text;
}

void LocalizedTextEdit::setLabel(const QString &label)
{
    m_label = label;
    retranslate();
}

void LocalizedTextEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Language language : allLanguages) {
        if (m_lines == Lines::Single)
            m_singles[size_t(language)]->setReadOnly(readOnly);
        else
            m_multiples[size_t(language)]->setReadOnly(readOnly);
    }
    showMarks();
}

void LocalizedTextEdit::setCurrentLanguageTab(Language language)
{
    m_tabs->setCurrentIndex(int(language));
    showMarks();
}

Language LocalizedTextEdit::currentTab() const
{
    return Language(m_tabs->currentIndex());
}

void LocalizedTextEdit::noteEdit()
{
    m_edited = true;
    showMarks();
    Q_EMIT textEdited();
}

void LocalizedTextEdit::finish()
{
    if (!m_edited)
        return;
    m_edited = false;
    Q_EMIT editingFinished();
}

void LocalizedTextEdit::turnTab(int step)
{
    const int tabs = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + tabs) % tabs);
    field(currentTab())->setFocus(Qt::OtherFocusReason);
}

void LocalizedTextEdit::makeOriginal(Language language)
{
    if (m_original == language)
        return;
    m_original = language;
    noteEdit();
    finish();
}

void LocalizedTextEdit::showMarks()
{
    for (const Language language : allLanguages) {
        const int tab = int(language);
        const bool isThere = !fieldText(language).isEmpty();
        const bool isOriginal = language == m_original;
        m_tabs->setTabIcon(tab, isOriginal ? icon(Icon::Star) : isThere ? icon(Icon::Check) : QIcon());
        m_tabs->setTabToolTip(tab, isOriginal ? tr("Original") : isThere ? tr("Translation") : tr("No translation yet"));
    }
    setFocusProxy(field(currentTab()));
    m_originalButton->setVisible(!m_readOnly && currentTab() != m_original);
}

void LocalizedTextEdit::retranslate()
{
    m_originalButton->setText(tr("Make this the original"));
    m_originalButton->setAccessibleName(m_originalButton->text());
    m_tabs->setAccessibleName(m_label.isEmpty() ? tr("Language of the text") : tr("%1: language").arg(m_label));
    for (const Language language : allLanguages)
        field(language)->setAccessibleName(m_label.isEmpty() ? languageName(language)
                                                             : tr("%1 (%2)").arg(m_label, languageName(language)));
    showMarks();
}

void LocalizedTextEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool LocalizedTextEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        // Where the focus goes is known a moment later; a move to another tab is no leaving.
        QTimer::singleShot(0, this, [this] {
            QWidget *focus = QApplication::focusWidget();
            if (!focus || !isAncestorOf(focus))
                finish();
        });
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTurn = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
        if (isTurn && key->modifiers() == Qt::ControlModifier) {
            turnTab(key->key() == Qt::Key_PageDown ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pitchdesk
