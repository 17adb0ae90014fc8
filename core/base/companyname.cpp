// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/companyname.h"

#include "core/base/textfold.h"

#include <QStringList>

namespace pitchdesk {

namespace {

/// Legal forms written without spaces around them, folded; taken off at either end.
const QStringList &attachedForms()
{
    static const QStringList forms {fold(QStringLiteral("株式会社")), fold(QStringLiteral("有限会社")), fold(QStringLiteral("合同会社")),
                                    fold(QStringLiteral("合資会社")), fold(QStringLiteral("一般社団法人")), fold(QStringLiteral("(株)")),
                                    fold(QStringLiteral("㈱")), fold(QStringLiteral("(有)"))};
    return forms;
}

/// Legal forms as sequences of words, folded and without punctuation; longer ones first.
const QStringList &wordForms()
{
    static const QStringList forms {
        fold(QStringLiteral("công ty trách nhiệm hữu hạn một thành viên")), fold(QStringLiteral("công ty trách nhiệm hữu hạn")),
        fold(QStringLiteral("công ty TNHH MTV")), fold(QStringLiteral("công ty TNHH")), fold(QStringLiteral("công ty cổ phần")),
        fold(QStringLiteral("công ty CP")), QStringLiteral("ctcp"), QStringLiteral("cty"), QStringLiteral("tnhh"),
        QStringLiteral("kabushiki kaisha"), QStringLiteral("joint stock company"), QStringLiteral("jsc"), QStringLiteral("co ltd"), QStringLiteral("company limited"),
        QStringLiteral("pte ltd"), QStringLiteral("pte limited"), QStringLiteral("pvt ltd"), QStringLiteral("private limited"), QStringLiteral("sdn bhd"), QStringLiteral("bhd"),
        QStringLiteral("pte"), QStringLiteral("pvt"), QStringLiteral("ltd"), QStringLiteral("limited"), QStringLiteral("inc"),
        QStringLiteral("incorporated"), QStringLiteral("corporation"), QStringLiteral("corp"), QStringLiteral("llc"), QStringLiteral("gmbh"), QStringLiteral("plc"),
        QStringLiteral("kk"), QStringLiteral("k k"), QStringLiteral("tbk"), QStringLiteral("pt"), QStringLiteral("co")};
    return forms;
}

QString withoutPunctuation(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QChar(u' ');
    return result.simplified();
}

bool takeOffEnds(QString &name, const QString &form, const QString &gap)
{
    if (name.size() <= form.size() + gap.size())
        return false;
    if (name.endsWith(QString(gap + form))) {
        name = name.left(name.size() - form.size() - gap.size()).trimmed();
        return true;
    }
    if (name.startsWith(QString(form + gap))) {
        name = name.mid(form.size() + gap.size()).trimmed();
        return true;
    }
    return false;
}

} // namespace

QString normalisedCompanyName(const QString &name)
{
    QString result = fold(name);
    for (const QString &form : attachedForms()) {
        while (takeOffEnds(result, form, {})) { }
    }
    result = withoutPunctuation(result);
    for (bool changed = true; changed;) {
        changed = false;
        for (const QString &form : wordForms())
            changed = takeOffEnds(result, form, QStringLiteral(" ")) || changed;
    }
    return result.isEmpty() ? fold(name) : result;
}

} // namespace pitchdesk
