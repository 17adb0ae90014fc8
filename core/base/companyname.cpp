// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/companyname.h"

#include "core/base/textfold.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace pitchdesk {

namespace {

/// A spelling of a legal form, and the form's code.
struct LegalForm {
    QString folded;
    QLatin1StringView code;
};
using LegalForms = std::vector<LegalForm>;

LegalForms folded(std::initializer_list<std::pair<QStringView, QLatin1StringView>> forms)
{
    LegalForms result;
    for (const auto &[form, code] : forms)
        result.push_back({fold(form.toString()), code});
    return result;
}

using namespace Qt::Literals::StringLiterals;

/// Legal forms written without spaces around them; taken off at either end.
const LegalForms &attachedForms()
{
    static const LegalForms forms = folded({{u"株式会社", "kabushiki"_L1},
                                            {u"有限会社", "yugen"_L1},
                                            {u"合同会社", "godo"_L1},
                                            {u"合資会社", "goshi"_L1},
                                            {u"一般社団法人", "ippan_shadan"_L1},
                                            {u"(株)", "kabushiki"_L1},
                                            {u"(有)", "yugen"_L1},
                                            {u"(同)", "godo"_L1}});
    return forms;
}

/// Legal forms as sequences of words that may stand before the name or after it; longer ones first.
const LegalForms &eitherEndForms()
{
    static const LegalForms forms = folded({{u"công ty trách nhiệm hữu hạn một thành viên", "tnhh_mtv"_L1},
                                            {u"công ty trách nhiệm hữu hạn", "tnhh"_L1},
                                            {u"công ty TNHH MTV", "tnhh_mtv"_L1},
                                            {u"công ty TNHH", "tnhh"_L1},
                                            {u"công ty cổ phần", "jsc"_L1},
                                            {u"công ty CP", "jsc"_L1},
                                            {u"CTCP", "jsc"_L1},
                                            {u"cty", {}},
                                            {u"TNHH", "tnhh"_L1},
                                            {u"kabushiki kaisha", "kabushiki"_L1},
                                            {u"k k", "kabushiki"_L1},
                                            {u"kk", "kabushiki"_L1}});
    return forms;
}

/// Words that are a legal form only before the name, and so part of it elsewhere.
const LegalForms &leadingForms()
{
    static const LegalForms forms = folded({{u"PT", "pt"_L1}});
    return forms;
}

/// Words that are a legal form only after the name: "Cỏ May" is a company, and May another.
const LegalForms &trailingForms()
{
    static const LegalForms forms = folded({{u"public company limited", "pcl"_L1},
                                            {u"joint stock company", "jsc"_L1},
                                            {u"company limited", "ltd"_L1},
                                            {u"private limited", "pvt_ltd"_L1},
                                            {u"pte limited", "pte_ltd"_L1},
                                            {u"co ltd", "ltd"_L1},
                                            {u"pte ltd", "pte_ltd"_L1},
                                            {u"pvt ltd", "pvt_ltd"_L1},
                                            {u"sdn bhd", "sdn_bhd"_L1},
                                            {u"berhad", "bhd"_L1},
                                            {u"bhd", "bhd"_L1},
                                            {u"jsc", "jsc"_L1},
                                            {u"pte", "pte_ltd"_L1},
                                            {u"pvt", "pvt_ltd"_L1},
                                            {u"ltd", "ltd"_L1},
                                            {u"limited", "ltd"_L1},
                                            {u"inc", "inc"_L1},
                                            {u"incorporated", "inc"_L1},
                                            {u"corporation", "corp"_L1},
                                            {u"corp", "corp"_L1},
                                            {u"llc", "llc"_L1},
                                            {u"gmbh", "gmbh"_L1},
                                            {u"plc", "plc"_L1},
                                            {u"tbk", "tbk"_L1},
                                            {u"co", {}}});
    return forms;
}

QString withoutPunctuation(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            c = u' ';
    }
    return result.simplified();
}

/// Whether a space has to stand between a legal form and the name.
enum class Gap { None, Space };

/// Takes every form off the front of a name; one that is nothing else stays. `found` gets the code of the first.
void takeOffFront(QString &name, const LegalForms &forms, Gap gap, QString &found)
{
    for (const LegalForm &form : forms) {
        const qsizetype length = form.folded.size() + (gap == Gap::Space ? 1 : 0);
        while (name.size() > length && name.startsWith(form.folded)
               && (gap == Gap::None || name[form.folded.size()] == u' ')) {
            name = name.mid(length).trimmed();
            if (found.isEmpty())
                found = form.code;
        }
    }
}

void takeOffBack(QString &name, const LegalForms &forms, Gap gap, QString &found)
{
    for (const LegalForm &form : forms) {
        const qsizetype length = form.folded.size() + (gap == Gap::Space ? 1 : 0);
        while (name.size() > length && name.endsWith(form.folded)
               && (gap == Gap::None || name[name.size() - length] == u' ')) {
            name = name.left(name.size() - length).trimmed();
            if (found.isEmpty())
                found = form.code;
        }
    }
}

void takeOffAttached(QString &name, QString &found)
{
    takeOffFront(name, attachedForms(), Gap::None, found);
    takeOffBack(name, attachedForms(), Gap::None, found);
}

/// The name without its legal forms, which may leave nothing; `found` gets the code of the first form taken off.
QString withoutForms(const QString &plain, QString &found)
{
    QString result = plain;
    // Before punctuation goes, for "(株)"; and again with the words, for "「株式会社…」" and "…株式会社 Co., Ltd.".
    takeOffAttached(result, found);
    result = withoutPunctuation(result);
    for (QString before; before != result;) {
        before = result;
        takeOffAttached(result, found);
        takeOffFront(result, eitherEndForms(), Gap::Space, found);
        takeOffBack(result, eitherEndForms(), Gap::Space, found);
        takeOffFront(result, leadingForms(), Gap::Space, found);
        takeOffBack(result, trailingForms(), Gap::Space, found);
    }
    return result;
}

} // namespace

QString normalisedCompanyName(const QString &name)
{
    const QString plain = fold(name);
    QString form;
    QString result = withoutForms(plain, form);
    if (!result.isEmpty())
        return result;
    // Nothing but punctuation, or nothing but what folding drops.
    return plain.isEmpty() ? name.trimmed() : plain;
}

QString companyForm(const QString &name)
{
    const QString plain = fold(name);
    QString form;
    withoutForms(plain, form);
    // "Công ty TNHH Một thành viên …" keeps these words in the name that is compared, as it always did.
    const bool hasOneMember = plain.contains(fold(QStringLiteral("một thành viên")));
    return form == "tnhh"_L1 && hasOneMember ? QStringLiteral("tnhh_mtv") : form;
}

const QStringList &companyForms()
{
    static const QStringList codes = QStringLiteral("kabushiki yugen godo goshi ippan_shadan jsc tnhh tnhh_mtv ltd "
                                                    "pte_ltd pvt_ltd pcl sdn_bhd bhd pt tbk inc corp llc plc gmbh")
                                         .split(u' ');
    return codes;
}

} // namespace pitchdesk
