// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <random>

namespace pitchdesk {

/// Makes the UUIDs by which records are known outside their file: random, or seeded for samples and tests.
class UidSource
{
public:
    UidSource() = default;
    explicit UidSource(quint64 seed);
    /// A version-4 UUID, lower case, without braces.
    [[nodiscard]] QString next();

private:
    std::optional<std::mt19937_64> m_seeded;
};

} // namespace pitchdesk
