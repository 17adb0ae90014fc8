// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryevaluator.h"
#include "core/services/query/queryparser.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

using namespace pitchdesk;

namespace {

/// What was read, written and read again is the same tree, and any row can be asked.
void checkTree(const QueryNode &root, const QueryVocabulary &vocabulary)
{
    const Result<QueryNode> again = parseQuery(queryText(root, vocabulary), vocabulary);
    // Quoting may make a text of the greatest length too long; nothing else may go wrong.
    if (!again && again.error().code != ErrorCode::QueryTooLong)
        std::abort();
    if (again && *again != root)
        std::abort();
    ProposalRow row;
    row.receivedAt = QDateTime(QDate(2025, 9, 24), QTime(12, 0), Qt::UTC);
    const QueryMatcher matcher(root, {}, {});
    if (matcher.matches(row) && matcher.matches(ProposalRow {}) && textTermsOf(root).size() > 10'000)
        std::abort();
}

void checkError(const Error &error, const QString &text)
{
    const QuerySpan span = spanOf(error);
    if (span.position < 0 || span.length < 1 || span.position > text.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QueryVocabulary vocabulary;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QueryNode> root = parseQuery(text, vocabulary);
    if (root)
        checkTree(*root, vocabulary);
    else
        checkError(root.error(), text);
    return 0;
}
