// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxtext.h"

#include "core/exchange/tablelimits.h"

namespace pitchdesk {

namespace {

constexpr qsizetype escapeLength = 7; ///< _xHHHH_
constexpr char16_t lastBeforeSpace = 0x1F;

/// The unit that the escape at the beginning of `text` stands for; -1 when there is none.
int escapeAt(QStringView text)
{
    if (text.size() < escapeLength || text[0] != u'_' || text[1] != u'x' || text[escapeLength - 1] != u'_')
        return -1;
    int unit = 0;
    for (const QChar digit : text.mid(2, 4)) {
        const char16_t c = digit.toLower().unicode();
        const int value = c >= u'0' && c <= u'9' ? c - u'0' : c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
        if (value < 0)
            return -1;
        unit = unit * 16 + value;
    }
    return unit;
}

bool needsEscape(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit <= lastBeforeSpace && unit != u'\t' && unit != u'\n') || unit == 0xFFFE || unit == 0xFFFF;
}

QString escape(QChar c)
{
    return QStringLiteral("_x%1_").arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x');
}

bool isXmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Without xml:space, white space around a text counts unless it holds a line end: then it is only layout of the XML.
QString withoutLayout(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && isXmlSpace(text[first]))
        ++first;
    qsizetype last = text.size();
    while (last > first && isXmlSpace(text[last - 1]))
        --last;
    const QStringView all(text);
    const qsizetype from = all.first(first).contains(u'\n') ? first : 0;
    const qsizetype to = all.sliced(last).contains(u'\n') ? last : text.size();
    return to > from ? text.mid(from, to - from) : QString();
}

} // namespace

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(u"_x");
    if (at < 0)
        return text;
    QString plain = text.left(at);
    const QStringView all(text);
    while (at < text.size()) {
        const int unit = all[at] == u'_' ? escapeAt(all.mid(at, escapeLength)) : -1;
        plain += unit < 0 ? all[at] : QChar(char16_t(unit));
        at += unit < 0 ? 1 : escapeLength;
    }
    return plain;
}

QString escapedForXlsx(const QString &text)
{
    QString escapedText;
    const QStringView all(text);
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (needsEscape(all[at]) || (all[at] == u'_' && escapeAt(all.mid(at, escapeLength)) >= 0))
            escapedText += escape(all[at]);
        else
            escapedText += all[at];
    }
    return escapedText;
}

void StringItem::take(const XmlPart &xml)
{
    if (xml.isText()) {
        const bool hasRoom = m_text.size() + m_run.size() <= tablelimits::cellCharacters;
        if (m_isInText && m_phoneticDepth == 0 && hasRoom)
            m_run += xml.text();
    } else if (xml.isStart(u"rPh")) {
        ++m_phoneticDepth;
    } else if (xml.isEnd(u"rPh")) {
        --m_phoneticDepth;
    } else if (xml.isStart(u"t")) {
        m_isInText = true;
        m_isPreserved = attributeNamed(xml.attributes(), u"space") == u"preserve";
    } else if (xml.isEnd(u"t")) {
        m_isInText = false;
        endRun();
    }
}

void StringItem::endRun()
{
    m_text += unescaped(m_isPreserved ? m_run : withoutLayout(m_run));
    m_run.clear();
}

QString StringItem::finish()
{
    QString text = std::exchange(m_text, {});
    *this = {};
    text.truncate(tablelimits::cellCharacters + 1);
    return text;
}

} // namespace pitchdesk
