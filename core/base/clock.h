// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace pitchdesk {

/// Where "now" comes from, so that a computation can be repeated bit for bit.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    /// The present instant in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &utc);
    [[nodiscard]] QDateTime now() const override;
    void set(const QDateTime &utc);

private:
    QDateTime m_now;
};

/// "2026-01-19T02:41:07.250Z", the form in which instants are stored.
[[nodiscard]] QString toIsoInstant(const QDateTime &instant);
/// The instant of such a text; invalid when it is none.
[[nodiscard]] QDateTime fromIsoInstant(const QString &text);

} // namespace pitchdesk
