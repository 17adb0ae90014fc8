// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undocontroller.h"

#include "ui/common/actiontext.h"
#include "ui/desk/desk.h"

#include <QAction>

namespace pitchdesk {

namespace {

/// A menu takes "&" for a mnemonic; a record's name may hold one.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void showOn(QAction &action, const QString &text, bool enabled)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setText(menuText(text));
    action.setToolTip(keys.isEmpty() ? text : QString(text + QStringLiteral(" (") + keys + u')'));
    action.setEnabled(enabled);
}

} // namespace

UndoController::UndoController(Desk &desk, QAction &undo, QAction &redo, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(&m_undo, &QAction::triggered, this, &UndoController::undo);
    connect(&m_redo, &QAction::triggered, this, &UndoController::redo);
    connect(&m_desk, &Desk::opened, this, &UndoController::reload);
    connect(&m_desk, &Desk::committed, this, &UndoController::reload);
    connect(&m_desk, &Desk::closed, this, [this] {
        ++m_generation;
        m_state = {};
        retranslate();
    });
    retranslate();
}

void UndoController::retranslate()
{
    const bool canWrite = m_desk.isOpen() && !m_desk.isReadOnly() && !m_isBusy;
    showOn(m_undo, undoText(m_state.undo ? &*m_state.undo : nullptr), canWrite && m_state.undo);
    showOn(m_redo, redoText(m_state.redo ? &*m_state.redo : nullptr), canWrite && m_state.redo);
    if (!m_state.undo && m_state.barrier)
        m_undo.setToolTip(tr("“%1” cannot be undone, nor anything before it.").arg(actionText(*m_state.barrier)));
}

void UndoController::reload()
{
    const quint64 generation = ++m_generation;
    m_desk.read([](Workflows &workflows) { return workflows.history.undoState(); })
        .then(this, [this, generation](const Result<UndoState> &state) {
            if (generation != m_generation)
                return;
            m_state = state ? *state : UndoState {};
            retranslate();
        });
}

void UndoController::undo()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_desk.write([](Workflows &workflows) { return workflows.history.undo(); })
        .then(this, [this](const Result<Action> &action) { finish(action, true); });
}

void UndoController::redo()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_desk.write([](Workflows &workflows) { return workflows.history.redo(); })
        .then(this, [this](const Result<Action> &action) { finish(action, false); });
}

void UndoController::finish(const Result<Action> &action, bool isUndo)
{
    m_isBusy = false;
    if (!action)
        Q_EMIT failed(action.error());
    else
        Q_EMIT reported(isUndo ? tr("Undone: %1").arg(actionText(*action))
                               : tr("Done again: %1").arg(actionText(*action)));
    reload();
}

} // namespace pitchdesk
