// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace pitchdesk {

/// A tab of the Judging page, over one round of the open event.
class JudgingTab : public QWidget
{
public:
    JudgingTab(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
        , m_dialogs(dialogs)
    {
    }

    /// Shows another event or round; the round is invalid where the event has none yet.
    void setRound(EventId event, RoundId round)
    {
        m_event = event;
        m_round = round;
        reload();
    }
    [[nodiscard]] EventId eventId() const { return m_event; }
    [[nodiscard]] RoundId roundId() const { return m_round; }
    virtual void reload() = 0;
    virtual void retranslate() = 0;
    virtual void focusFilter() = 0;
    [[nodiscard]] virtual bool isTouchedBy(const ChangeSet &changes) const = 0;

protected:
    /// Reads, and hands over the value unless another load has begun since.
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
    /// Forgets reads on their way.
    void dropLoads() { ++m_generation; }
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
    RoundId m_round;
    quint64 m_generation = 0;
};

} // namespace pitchdesk
