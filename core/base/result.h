// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace pitchdesk {

/// A value, or the expected failure that stood in its way.
template<typename T>
using Result = tl::expected<T, Error>;
/// Success, or the expected failure.
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code)
{
    return tl::unexpected<Error>(Error {code, {}, {}});
}

} // namespace pitchdesk

#define PD_JOIN_(a, b) a##b
#define PD_JOIN(a, b) PD_JOIN_(a, b)
/// Leaves the function with the error of `expression`, a Status or a Result whose value is not wanted.
#define PD_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto pdStatus = (expression); !pdStatus)                                                                   \
            return ::pitchdesk::fail(std::move(pdStatus.error()));                                                     \
    } while (false)
/// Declares `declaration` from the value of `expression`, a Result, or leaves the function with its error.
#define PD_ASSIGN(declaration, expression)                                                                             \
    auto PD_JOIN(pdResult, __LINE__) = (expression);                                                                   \
    if (!PD_JOIN(pdResult, __LINE__))                                                                                  \
        return ::pitchdesk::fail(std::move(PD_JOIN(pdResult, __LINE__).error()));                                      \
    declaration = std::move(*PD_JOIN(pdResult, __LINE__))
