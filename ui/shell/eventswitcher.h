// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/eventworkflow.h"

#include <QToolButton>

class QMenu;

namespace pitchdesk {

class Desk;

/// Shows which event is open and lets another be chosen, events being listed under their programmes.
class EventSwitcher : public QToolButton
{
    Q_OBJECT

public:
    explicit EventSwitcher(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<EventSummary> &events() const { return m_events; }
    /// The open event; nothing where there is none.
    [[nodiscard]] const EventSummary *current() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void newEventRequested();
    void editEventRequested();
    /// The list was loaded again.
    void eventsLoaded();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();
    void show(std::vector<EventSummary> events);
    void retranslate();
    void fillMenu();
    void elide();
    [[nodiscard]] QSize sizeFor(const QString &name) const;

    Desk &m_desk;
    QMenu *m_menu;
    std::vector<EventSummary> m_events;
    QString m_name; ///< of what is open, whole
    quint64 m_generation = 0;
};

} // namespace pitchdesk
