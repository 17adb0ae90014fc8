// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/comparisonshape.h"

#include "core/base/companyname.h"

#include <algorithm>

namespace pitchdesk {

const std::vector<RuleOperator> &operatorsOf(RuleSubject subject)
{
    using enum RuleOperator;
    static const std::vector<RuleOperator> answer {Given, Contains, Is};
    static const std::vector<RuleOperator> figure {AtLeast, AtMost, Equals};
    static const std::vector<RuleOperator> length {AtMost, AtLeast};
    static const std::vector<RuleOperator> founded {Within, Given};
    static const std::vector<RuleOperator> listed {In, Given};
    static const std::vector<RuleOperator> yes {Yes};
    static const std::vector<RuleOperator> given {Given};
    static const std::vector<RuleOperator> chosen {Given, In};
    static const std::vector<RuleOperator> counted {Given, AtLeast, AtMost};
    switch (subject) {
    case RuleSubject::Answer:
        return answer;
    case RuleSubject::AnswerNumber:
        return figure;
    case RuleSubject::Title:
    case RuleSubject::Summary:
        return length;
    case RuleSubject::Founded:
        return founded;
    case RuleSubject::Consent:
    case RuleSubject::Deadline:
        return yes;
    case RuleSubject::Email:
        return given;
    case RuleSubject::Challenge:
        return chosen;
    case RuleSubject::Attachments:
        return counted;
    case RuleSubject::Country:
    case RuleSubject::Stage:
    case RuleSubject::CompanyForm:
    case RuleSubject::Language:
    case RuleSubject::Fields:
        break;
    }
    return listed;
}

ComparisonShape shapeOf(RuleSubject subject, RuleOperator op)
{
    ComparisonShape shape;
    shape.question = subject == RuleSubject::Answer || subject == RuleSubject::AnswerNumber
        || subject == RuleSubject::Consent;
    shape.values = op == RuleOperator::Is || op == RuleOperator::Contains || op == RuleOperator::In;
    shape.number = op == RuleOperator::AtLeast || op == RuleOperator::AtMost || op == RuleOperator::Equals
        || op == RuleOperator::Within;
    shape.date = op == RuleOperator::Within;
    shape.wholeNumber = shape.number && subject != RuleSubject::AnswerNumber;
    return shape;
}

bool isListable(RuleSubject subject, const QString &value)
{
    switch (subject) {
    case RuleSubject::Stage:
        return fromCode<StartupStage>(value).value_or(StartupStage::NotStated) != StartupStage::NotStated;
    case RuleSubject::CompanyForm:
        return companyForms().contains(value);
    case RuleSubject::Country:
        return value.size() == 2
            && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    default:
        return !value.trimmed().isEmpty();
    }
}

} // namespace pitchdesk
