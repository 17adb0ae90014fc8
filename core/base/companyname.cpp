// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/companyname.h"

#include "core/base/textfold.h"

#include <QStringList>

#include <initializer_list>

namespace pitchdesk {

namespace {

QStringList folded(std::initializer_list<QStringView> forms)
{
    QStringList result;
    result.reserve(qsizetype(forms.size()));
    for (const QStringView form : forms)
        result.append(fold(form.toString()));
    return result;
}

/// Legal forms written without spaces around them; taken off at either end.
const QStringList &attachedForms()
{
    static const QStringList forms = folded(
        {u"株式会社", u"有限会社", u"合同会社", u"合資会社", u"一般社団法人", u"(株)", u"(有)", u"(同)"});
    return forms;
}

/// Legal forms as sequences of words that may stand before the name or after it; longer ones first.
const QStringList &eitherEndForms()
{
    static const QStringList forms = folded({u"công ty trách nhiệm hữu hạn một thành viên",
                                             u"công ty trách nhiệm hữu hạn", u"công ty TNHH MTV", u"công ty TNHH",
                                             u"công ty cổ phần", u"công ty CP", u"CTCP", u"cty", u"TNHH",
                                             u"kabushiki kaisha", u"k k", u"kk"});
    return forms;
}

/// Words that are a legal form only before the name, and so part of it elsewhere.
const QStringList &leadingForms()
{
    static const QStringList forms = folded({u"PT"});
    return forms;
}

/// Words that are a legal form only after the name: "Cỏ May" is a company, and May another.
const QStringList &trailingForms()
{
    static const QStringList forms = folded({u"public company limited",
                                             u"joint stock company",
                                             u"company limited",
                                             u"private limited",
                                             u"pte limited",
                                             u"co ltd",
                                             u"pte ltd",
                                             u"pvt ltd",
                                             u"sdn bhd",
                                             u"berhad",
                                             u"bhd",
                                             u"jsc",
                                             u"pte",
                                             u"pvt",
                                             u"ltd",
                                             u"limited",
                                             u"inc",
                                             u"incorporated",
                                             u"corporation",
                                             u"corp",
                                             u"llc",
                                             u"gmbh",
                                             u"plc",
                                             u"tbk",
                                             u"co"});
    return forms;
}

QString withoutPunctuation(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QChar(u' ');
    return result.simplified();
}

/// Takes every form off the front of a name; one that is nothing else stays.
void takeOffFront(QString &name, const QStringList &forms, const QString &gap)
{
    for (const QString &form : forms) {
        const QString start = form + gap;
        while (name.size() > start.size() && name.startsWith(start))
            name = name.mid(start.size()).trimmed();
    }
}

void takeOffBack(QString &name, const QStringList &forms, const QString &gap)
{
    for (const QString &form : forms) {
        const QString end = gap + form;
        while (name.size() > end.size() && name.endsWith(end))
            name = name.left(name.size() - end.size()).trimmed();
    }
}

void takeOffAttached(QString &name)
{
    takeOffFront(name, attachedForms(), {});
    takeOffBack(name, attachedForms(), {});
}

} // namespace

QString normalisedCompanyName(const QString &name)
{
    const QString plain = fold(name);
    const QString space(u' ');
    QString result = plain;
    // Before punctuation goes, for "(株)"; and again with the words, for "「株式会社…」" and "…株式会社 Co., Ltd.".
    takeOffAttached(result);
    result = withoutPunctuation(result);
    for (QString before; before != result;) {
        before = result;
        takeOffAttached(result);
        takeOffFront(result, eitherEndForms(), space);
        takeOffBack(result, eitherEndForms(), space);
        takeOffFront(result, leadingForms(), space);
        takeOffBack(result, trailingForms(), space);
    }
    if (!result.isEmpty())
        return result;
    // Nothing but punctuation, or nothing but what folding drops.
    return plain.isEmpty() ? name.trimmed() : plain;
}

} // namespace pitchdesk
