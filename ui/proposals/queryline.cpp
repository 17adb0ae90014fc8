// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/queryline.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>

namespace pitchdesk {

namespace {

constexpr int insertRole = Qt::UserRole + 1;
constexpr int longestQuery = 10'000;

} // namespace

QueryLine::QueryLine(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_items(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    setMaxLength(longestQuery);
    m_completer->setModel(m_items);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("proposals.query.popup"));
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insertCompletion(index.data(insertRole).toString()); });
    connect(this, &QLineEdit::textEdited, this, &QueryLine::complete);
}

void QueryLine::setWords(const QueryVocabulary &vocabulary, const QueryNames &names, const QStringList &countries)
{
    m_vocabulary = vocabulary;
    m_names = names;
    m_countries = countries;
}

void QueryLine::complete()
{
    const QueryCompletions completions = completionsAt(text(), cursorPosition(), m_vocabulary, m_names, m_countries);
    m_replaced = completions.replaced;
    m_items->clear();
    for (const QueryCompletion &item : completions.items) {
        const QString shown = item.label.isEmpty() ? item.insert : QString(item.insert + u"   " + item.label);
        auto *row = new QStandardItem(shown);
        row->setData(item.insert, insertRole);
        m_items->appendRow(row);
    }
    // A word that is finished needs no list with itself alone in it.
    const QString typed = text().mid(m_replaced.position, m_replaced.length);
    const bool isDone = completions.items.size() == 1 && completions.items.front().insert == typed;
    if (completions.items.empty() || isDone || !isVisible())
        m_completer->popup()->hide();
    else
        m_completer->complete(QRect(cursorRect().left(), 0, std::max(240, width() / 2), height()));
}

void QueryLine::insertCompletion(const QString &text)
{
    setSelection(int(m_replaced.position), int(m_replaced.length));
    insert(text);
    if (text.endsWith(u':')) // the values come next
        complete();
}

void QueryLine::replaceText(const QString &text)
{
    if (text == this->text())
        return;
    selectAll();
    if (text.isEmpty())
        del();
    else
        insert(text);
}

void QueryLine::setErrorSpan(QuerySpan span)
{
    if (span == m_error && span.length == 0)
        return;
    m_error = span;
    markError();
}

/// A line edit has no formats of its own; those of an input method that commits nothing do not touch the text.
void QueryLine::markError()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_error.length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(themeColours(palette()).stop);
        attributes.append(
            {QInputMethodEvent::TextFormat, int(m_error.position) - cursorPosition(), int(m_error.length), format});
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        // The list takes these once the line has left them alone.
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
            event->ignore();
            return;
        }
    } else if ((event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
               || (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)) {
        complete();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void QueryLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_error.length > 0)
        markError();
}

} // namespace pitchdesk
