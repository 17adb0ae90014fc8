// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfunicode.h"

#include <QList>
#include <QRegularExpression>

namespace pitchdesk {

namespace {

/// Distinct characters beyond the plane, in the order in which they first occur.
QList<char32_t> wideCharacters(const QString &text)
{
    QList<char32_t> found;
    for (const char32_t c : text.toUcs4()) {
        if (c > 0xFFFF && !found.contains(c))
            found << c;
    }
    return found;
}

QByteArray utf16Hex(char32_t c)
{
    const auto hex = [](ushort unit) { return QByteArray::number(unit, 16).rightJustified(4, '0').toUpper(); };
    return hex(QChar::highSurrogate(c)) + hex(QChar::lowSurrogate(c));
}

/// The text of an object, from its number to its end; empty when there is none.
QByteArray objectText(const QByteArray &pdf, int object)
{
    const qsizetype start = pdf.indexOf(QByteArray('\n' + QByteArray::number(object) + " 0 obj\n"));
    const qsizetype end = start < 0 ? -1 : pdf.indexOf("endobj", start);
    return end < 0 ? QByteArray() : pdf.mid(start, end - start);
}

/// A font's table of the characters of its glyphs, and the glyphs that it leaves out.
struct CharacterTable {
    int object = 0;
    QByteArray content;
    QList<int> gaps;
};

/// The last glyph in a font's "/W [ first [w w …] first last w … ]".
int lastGlyph(const QByteArray &font)
{
    static const QRegularExpression token(QStringLiteral("\\[|\\]|[0-9.]+"));
    const qsizetype start = font.indexOf("/W [");
    int last = 0;
    QList<int> pending;
    bool isList = false;
    for (const auto &match : token.globalMatch(QString::fromLatin1(font.mid(start < 0 ? font.size() : start + 4)))) {
        const QString word = match.captured();
        if (word == u"]" && !isList)
            break;
        if (word == u"[" || word == u"]") {
            if (isList)
                last = qMax(last, pending.value(0) + int(pending.size()) - 2);
            if (isList)
                pending.clear();
            isList = word == u"[";
            continue;
        }
        pending << int(word.toDouble());
        if (!isList && pending.size() == 3) {
            last = qMax(last, pending[1]);
            pending.clear();
        }
    }
    return last;
}

/// The glyphs from 1 to `last` without a character in "<first> <last> [<c> <c> …]" and "<first> <last> <c>" lines.
QList<int> gapsOf(const QByteArray &table, int last)
{
    static const QRegularExpression range(QStringLiteral("^<([0-9A-F]{4})> <([0-9A-F]{4})> "),
                                          QRegularExpression::MultilineOption);
    QList<int> gaps;
    int next = 1;
    for (const auto &match : range.globalMatch(QString::fromLatin1(table.mid(table.indexOf("beginbfrange"))))) {
        for (; next < match.captured(1).toInt(nullptr, 16); ++next)
            gaps << next;
        next = qMax(next, match.captured(2).toInt(nullptr, 16) + 1);
    }
    for (; next <= last; ++next)
        gaps << next;
    return gaps;
}

QList<CharacterTable> tablesWithGaps(const QByteArray &pdf)
{
    static const QRegularExpression font(QStringLiteral("/DescendantFonts \\[(\\d+) 0 R\\]\\s*/ToUnicode (\\d+) 0 R"));
    QList<CharacterTable> tables;
    for (const auto &match : font.globalMatch(QString::fromLatin1(pdf))) {
        const int object = match.captured(2).toInt();
        const QByteArray text = objectText(pdf, object);
        const qsizetype begin = text.indexOf("stream\n");
        const qsizetype end = text.lastIndexOf("endstream");
        if (begin < 0 || end < begin)
            continue;
        CharacterTable table {object, text.mid(begin + 7, end - begin - 7), {}};
        table.gaps = gapsOf(table.content, lastGlyph(objectText(pdf, match.captured(1).toInt())));
        if (!table.gaps.isEmpty())
            tables << table;
    }
    return tables;
}

/// A stream object anew at the end of the file, as PDF's incremental updates have it.
QByteArray appended(const QByteArray &pdf, int object, const QByteArray &content)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype startXref = pdf.lastIndexOf("startxref");
    if (trailer < 0 || startXref < trailer)
        return pdf;
    const QByteArray previous = pdf.mid(startXref + 9, pdf.lastIndexOf("%%EOF") - startXref - 9).trimmed();
    QByteArray dictionary = pdf.mid(trailer, startXref - trailer);
    dictionary.replace("<<", QByteArray("<<\n/Prev " + previous));
    QByteArray result = pdf;
    const qsizetype objectAt = result.size();
    result += QByteArray::number(object) + " 0 obj\n<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n"
        + content + "endstream\nendobj\n";
    const qsizetype xrefAt = result.size();
    result += "xref\n" + QByteArray::number(object) + " 1\n" + QByteArray::number(objectAt).rightJustified(10, '0')
        + " 00000 n \n" + dictionary + "startxref\n" + QByteArray::number(xrefAt) + "\n%%EOF\n";
    return result;
}

} // namespace

QByteArray withExtractableText(const QByteArray &pdf, const QString &text)
{
    const QList<char32_t> characters = wideCharacters(text);
    if (characters.isEmpty())
        return pdf;
    const QList<CharacterTable> tables = tablesWithGaps(pdf);
    // Glyphs are numbered in the order of drawing, so the gaps of one font follow the text; between two they cannot be told apart.
    if (tables.size() != 1 || tables.first().gaps.size() != characters.size())
        return pdf;
    const QList<int> &gaps = tables.first().gaps;
    QByteArray lines = QByteArray::number(gaps.size()) + " beginbfchar\n";
    for (qsizetype i = 0; i < gaps.size(); ++i)
        lines += '<' + QByteArray::number(gaps[i], 16).rightJustified(4, '0').toUpper() + "> <"
            + utf16Hex(characters[i]) + ">\n";
    QByteArray content = tables.first().content;
    content.insert(content.indexOf("endcmap"), lines + "endbfchar\n");
    return appended(pdf, tables.first().object, content);
}

} // namespace pitchdesk
