// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/historyworkflow.h"

#include <QObject>

class QAction;

namespace pitchdesk {

class Desk;

/// Keeps the Undo and Redo actions true: their texts name what they would do, and they do it.
class UndoController : public QObject
{
    Q_OBJECT

public:
    UndoController(Desk &desk, QAction &undo, QAction &redo, QObject *parent = nullptr);

    void retranslate();
    void undo();
    void redo();

Q_SIGNALS:
    /// "Undone: Imported 142 proposals", for the status bar.
    void reported(const QString &sentence);
    void failed(const pitchdesk::Error &error);

private:
    void reload();
    void finish(const Result<Action> &action, bool isUndo);

    Desk &m_desk;
    QAction &m_undo;
    QAction &m_redo;
    UndoState m_state;
    quint64 m_generation = 0;
    bool m_isBusy = false;
};

} // namespace pitchdesk
