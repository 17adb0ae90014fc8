// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace pitchdesk {

/// A part of the Set-up page. It loads what it shows of the open event whenever that changes, and leaves an open
/// editor alone.
class SetupSection : public QWidget
{
public:
    SetupSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
        , m_dialogs(dialogs)
    {
    }

    void setEvent(EventId event)
    {
        m_event = event;
        setEnabled(event.isValid());
        if (event.isValid())
            reload();
    }
    [[nodiscard]] EventId eventId() const { return m_event; }
    virtual void reload() = 0;
    virtual void retranslate() = 0;
    /// Whether a committed change is about what this part shows.
    [[nodiscard]] virtual bool isTouchedBy(const ChangeSet &changes) const = 0;

protected:
    /// Reads again what is in the order of the window's language.
    void reloadIfShown()
    {
        if (m_event.isValid())
            reload();
    }
    /// Reads, and hands over the value unless another load has begun since; a failure goes to `failed`.
    template<typename Work, typename Show>
    void load(Work work, Show show)
    {
        using Loaded = std::invoke_result_t<Work, Workflows &>;
        const quint64 generation = ++m_generation;
        m_desk.read(std::move(work)).then(this, [this, generation, show = std::move(show)](const Loaded &result) {
            if (generation != m_generation)
                return;
            if (result)
                show(*result);
            else
                showFailure(result.error());
        });
    }
    /// Writes; a failure is shown by showFailure() unless `done` takes it.
    template<typename Work>
    void write(Work work)
    {
        using Written = std::invoke_result_t<Work, Workflows &>;
        m_desk.write(std::move(work)).then(this, [this](const Written &result) {
            if (result)
                clearFailure();
            else
                showFailure(result.error());
        });
    }
    virtual void showFailure(const Error &error) = 0;
    virtual void clearFailure() = 0;

    Desk &m_desk;
    Dialogs &m_dialogs;

private:
    EventId m_event;
    quint64 m_generation = 0;
};

} // namespace pitchdesk
