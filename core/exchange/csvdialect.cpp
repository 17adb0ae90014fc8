// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace pitchdesk {

namespace {

constexpr size_t mostRecords = 100;

/// Counts how often `delimiter` stands outside quotes, for each record that is not blank.
class DelimiterCount
{
public:
    DelimiterCount(QByteArrayView sample, char delimiter, char quote, bool isWhole)
        : m_delimiter(delimiter)
        , m_quote(quote)
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
            m_isQuoted = byte != m_quote;
            m_wasQuote = !m_isQuoted;
            return;
        }
        const bool opensQuote = byte == m_quote && (m_isCellStart || m_wasQuote);
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
    char m_quote;
    std::vector<int> m_counts;
    int m_count = 0;
    bool m_isQuoted = false;
    bool m_wasQuote = false;
    bool m_isCellStart = true;
    bool m_isBlank = true;
};

bool endsCell(char byte)
{
    return byte == '\n' || byte == '\r'
        || std::find(std::begin(csvDelimiters), std::end(csvDelimiters), byte) != std::end(csvDelimiters);
}

} // namespace

char findQuote(QByteArrayView sample)
{
    int opening = 0;
    int closing = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const bool begins = i == 0 || endsCell(sample[i - 1]);
        if (sample[i] == '"' && begins)
            return '"';
        if (sample[i] != '\'')
            continue;
        const bool ends = i + 1 == sample.size() || endsCell(sample[i + 1]);
        opening += begins ? 1 : 0;
        closing += ends && !begins ? 1 : 0;
    }
    return opening >= 2 && opening == closing ? '\'' : '"';
}

char findDelimiter(QByteArrayView sample, bool isWhole, char quote)
{
    char best = ',';
    double bestAgreement = 0;
    int bestCount = 0;
    for (const char delimiter : csvDelimiters) {
        const DelimiterCount count(sample, delimiter, quote, isWhole);
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
