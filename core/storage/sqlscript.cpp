// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlscript.h"

namespace pitchdesk {

namespace {

class Splitter
{
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {
    }

    QStringList run()
    {
        while (m_position < m_script.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    [[nodiscard]] QChar at(qsizetype offset = 0) const
    {
        return m_position + offset < m_script.size() ? m_script.at(m_position + offset) : QChar();
    }

    void step()
    {
        const QChar c = at();
        if (c == u'-' && at(1) == u'-') {
            skipUntil(QStringLiteral("\n"));
        } else if (c == u'/' && at(1) == u'*') {
            skipUntil(QStringLiteral("*/"));
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            takeQuoted(c);
        } else if (c == u'[') {
            takeQuoted(u']');
        } else if (c.isLetter() || c == u'_') {
            takeWord();
        } else if (c == u';' && m_depth == 0) {
            ++m_position;
            finishStatement();
        } else {
            m_statement += c;
            ++m_position;
        }
    }

    void skipUntil(const QString &end)
    {
        const qsizetype found = m_script.indexOf(end, m_position);
        m_position = found < 0 ? m_script.size() : found + end.size();
        m_statement += u' ';
    }

    void takeQuoted(QChar quote)
    {
        m_statement += m_script.at(m_position++);
        while (m_position < m_script.size()) {
            const QChar c = m_script.at(m_position++);
            m_statement += c;
            if (c != quote)
                continue;
            if (at() != quote)
                return;
            m_statement += m_script.at(m_position++); // a doubled quote stands for itself
        }
    }

    void takeWord()
    {
        const qsizetype start = m_position;
        while (at().isLetterOrNumber() || at() == u'_')
            ++m_position;
        const QString word = m_script.mid(start, m_position - start);
        m_statement += word;
        const QString upper = word.toUpper();
        if (m_statement.trimmed().startsWith(QStringLiteral("CREATE"), Qt::CaseInsensitive)
            && upper == QStringLiteral("TRIGGER"))
            m_inTrigger = true;
        if (!m_inTrigger)
            return;
        if (upper == QStringLiteral("BEGIN") || upper == QStringLiteral("CASE"))
            ++m_depth;
        else if (upper == QStringLiteral("END"))
            --m_depth;
    }

    void finishStatement()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_inTrigger = false;
        m_depth = 0;
    }

    const QString &m_script;
    qsizetype m_position = 0;
    QString m_statement;
    QStringList m_statements;
    bool m_inTrigger = false;
    int m_depth = 0;
};

} // namespace

QStringList splitSqlScript(const QString &script)
{
    return Splitter(script).run();
}

} // namespace pitchdesk
