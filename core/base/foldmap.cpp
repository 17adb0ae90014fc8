// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldmap.h"

#include "core/base/textfold.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace pitchdesk {

namespace {

/// fold() character by character, noting from which one each unit of the result came.
class FoldMap
{
public:
    explicit FoldMap(const QString &text)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        qsizetype start = 0;
        for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
            take(text.mid(start, end - start), {start, end - start});
            start = end;
        }
        // Where a character folds differently beside its neighbours, there is no telling what came from where.
        m_isSure = m_folded == fold(text);
    }

    [[nodiscard]] bool isSure() const { return m_isSure; }
    [[nodiscard]] const QString &folded() const { return m_folded; }
    [[nodiscard]] TextSpan sourceOf(qsizetype position, qsizetype length) const
    {
        const TextSpan &first = m_sources[size_t(position)];
        const TextSpan &last = m_sources[size_t(position + length - 1)];
        return {first.position, last.position + last.length - first.position};
    }

private:
    void take(const QString &character, const TextSpan &source)
    {
        const QString own = fold(character);
        if (own.isEmpty())
            return takeEmpty(character);
        if (m_pendingHyphen && !own.front().isLetterOrNumber() && !own.front().isSurrogate())
            m_pendingSpace = true;
        if (m_pendingSpace && !m_folded.isEmpty())
            append(QStringLiteral(" "), source);
        m_pendingSpace = m_pendingHyphen = false;
        append(own, source);
    }
    /// White space, a hyphen, or a mark without a letter.
    void takeEmpty(const QString &character)
    {
        const QString between = fold(QString(u'a' + character + u'b'));
        if (between == QStringLiteral("a b"))
            m_pendingSpace = true;
        else if (fold(QString(u"a " + character + u"b")) == QStringLiteral("a b") && isDash(character))
            (m_pendingSpace || m_folded.isEmpty() ? m_pendingSpace : m_pendingHyphen) = true;
    }
    static bool isDash(const QString &character)
    {
        return fold(QString(u"a" + character + u"!")) == QStringLiteral("a !"); // a mark would leave "a!"
    }
    void append(const QString &text, const TextSpan &source)
    {
        m_folded += text;
        m_sources.insert(m_sources.end(), size_t(text.size()), source);
    }

    QString m_folded;
    std::vector<TextSpan> m_sources;
    bool m_pendingSpace = false;
    bool m_pendingHyphen = false;
    bool m_isSure = false;
};

} // namespace

std::vector<TextSpan> foldedMatches(const QString &text, const QStringList &folded)
{
    std::vector<TextSpan> spans;
    if (text.isEmpty() || folded.isEmpty())
        return spans;
    const FoldMap map(text);
    if (!map.isSure())
        return spans;
    for (const QString &wanted : folded) {
        if (wanted.isEmpty())
            continue;
        for (qsizetype at = map.folded().indexOf(wanted); at >= 0;
             at = map.folded().indexOf(wanted, at + wanted.size()))
            spans.push_back(map.sourceOf(at, wanted.size()));
    }
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &one, const TextSpan &other) { return one.position < other.position; });
    std::vector<TextSpan> merged;
    for (const TextSpan &span : spans) {
        if (!merged.empty() && span.position <= merged.back().position + merged.back().length) {
            TextSpan &last = merged.back();
            last.length = std::max(last.length, span.position + span.length - last.position);
        } else {
            merged.push_back(span);
        }
    }
    return merged;
}

} // namespace pitchdesk
