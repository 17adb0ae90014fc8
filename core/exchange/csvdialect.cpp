// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"

#include <algorithm>
#include <vector>

namespace pitchdesk {

namespace {

constexpr size_t mostRecords = 100;

/// Counts how often `delimiter` stands outside quotes, for each record that is not blank.
class DelimiterCount
{
public:
    DelimiterCount(QByteArrayView sample, char delimiter, bool isWhole)
        : m_delimiter(delimiter)
    {
        for (const char byte : sample) {
            if (m_counts.size() == mostRecords)
                return;
            take(byte);
        }
        if (isWhole || m_counts.empty())
            endRecord();
    }

    [[nodiscard]] int inFirstRecord() const { return m_counts.empty() ? 0 : m_counts.front(); }
    /// Share of the records that agree with the first.
    [[nodiscard]] double agreement() const
    {
        const auto agreeing = std::count(m_counts.cbegin(), m_counts.cend(), inFirstRecord());
        return m_counts.empty() ? 0 : double(agreeing) / double(m_counts.size());
    }

private:
    void take(char byte)
    {
        if (m_isQuoted) {
            m_isQuoted = byte != '"';
            m_wasQuote = !m_isQuoted;
            return;
        }
        const bool opensQuote = byte == '"' && (m_isCellStart || m_wasQuote);
        m_wasQuote = false;
        if (opensQuote) {
            m_isQuoted = true;
            m_isBlank = false;
        } else if (byte == '\n' || byte == '\r') {
            endRecord();
            return;
        } else if (byte == m_delimiter) {
            ++m_count;
        } else if (byte != ' ') {
            m_isBlank = false;
        }
        m_isCellStart = byte == m_delimiter;
    }

    void endRecord()
    {
        if (!m_isBlank)
            m_counts.push_back(m_count);
        m_count = 0;
        m_isBlank = true;
        m_isCellStart = true;
    }

    char m_delimiter;
    std::vector<int> m_counts;
    int m_count = 0;
    bool m_isQuoted = false;
    bool m_wasQuote = false;
    bool m_isCellStart = true;
    bool m_isBlank = true;
};

} // namespace

char findDelimiter(QByteArrayView sample, bool isWhole)
{
    char best = ',';
    double bestAgreement = 0;
    int bestCount = 0;
    for (const char delimiter : csvDelimiters) {
        const DelimiterCount count(sample, delimiter, isWhole);
        if (count.inFirstRecord() == 0)
            continue;
        const bool isBetter = count.agreement() > bestAgreement
            || (count.agreement() == bestAgreement && count.inFirstRecord() > bestCount);
        if (!isBetter)
            continue;
        best = delimiter;
        bestAgreement = count.agreement();
        bestCount = count.inFirstRecord();
    }
    return best;
}

} // namespace pitchdesk
