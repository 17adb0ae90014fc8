// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <clocale>
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif
#endif

namespace pitchdesk {

/// While it lives, C functions of this thread write numbers with a point, whatever the system's language: a comma in
/// the XML of a workbook would make the file unreadable.
class NumericLocale
{
public:
#ifdef Q_OS_UNIX
    NumericLocale()
        : m_own(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_former(m_own ? uselocale(m_own) : nullptr)
    {
    }
    ~NumericLocale()
    {
        if (!m_own)
            return;
        uselocale(m_former);
        freelocale(m_own);
    }
#else
    NumericLocale() = default;
#endif
    NumericLocale(const NumericLocale &) = delete;
    NumericLocale &operator=(const NumericLocale &) = delete;

private:
#ifdef Q_OS_UNIX
    locale_t m_own;
    locale_t m_former;
#endif
};

} // namespace pitchdesk
