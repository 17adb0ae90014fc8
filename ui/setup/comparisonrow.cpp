// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/comparisonrow.h"

#include "core/base/companyname.h"
#include "core/services/screening/comparisonshape.h"
#include "ui/common/countries.h"
#include "ui/common/language.h"
#include "ui/print/screeningwords.h"
#include "ui/setup/pickfield.h"
#include "ui/setup/setupwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

constexpr double wholeMaximum = 1'000'000;
constexpr double anyMaximum = 1e15;

bool isListed(RuleSubject subject)
{
    return subject != RuleSubject::Answer && subject != RuleSubject::AnswerNumber && subject != RuleSubject::Consent;
}

} // namespace

ComparisonRow::ComparisonRow(const QString &name, const ScreeningNames &names, QWidget *parent)
    : QWidget(parent)
    , m_words(uiLanguage())
    , m_names(names)
    , m_not(new QCheckBox)
    , m_subject(new QComboBox)
    , m_operator(new QComboBox)
    , m_question(new QComboBox)
    , m_pick(new PickField(name + QStringLiteral(".values")))
    , m_texts(new QLineEdit)
    , m_number(new QDoubleSpinBox)
    , m_dateLabel(new QLabel)
    , m_date(new QDateEdit)
    , m_remove(new QPushButton)
{
    build(name);
    retranslate();
    fillSubjects();
    fillQuestions();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ComparisonRow::takeSubject);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &ComparisonRow::takeOperator);
    connect(m_remove, &QPushButton::clicked, this, &ComparisonRow::removeRequested);
    m_pick->setOptions([this] {
        std::vector<FormOption> options;
        for (qsizetype i = 0; i < m_codes.size(); ++i)
            options.push_back({ruleValueWord(m_words, subject(), m_codes[i], m_names), qint64(i)});
        return options;
    });
    Comparison first;
    setComparison(first);
}

void ComparisonRow::build(const QString &name)
{
    setObjectName(name);
    m_not->setObjectName(name + QStringLiteral(".not"));
    m_subject->setObjectName(name + QStringLiteral(".subject"));
    m_operator->setObjectName(name + QStringLiteral(".operator"));
    m_question->setObjectName(name + QStringLiteral(".question"));
    m_texts->setObjectName(name + QStringLiteral(".texts"));
    m_number->setObjectName(name + QStringLiteral(".number"));
    m_date->setObjectName(name + QStringLiteral(".date"));
    m_remove->setObjectName(name + QStringLiteral(".remove"));
    m_question->setEditable(true);
    m_question->setInsertPolicy(QComboBox::NoInsert);
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(20);
    m_date->setCalendarPopup(true);
    m_date->setDate(QDate::currentDate());
    auto *top = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_not), static_cast<QWidget *>(m_subject)})
        top->addWidget(widget);
    top->addWidget(m_operator, 1);
    top->addWidget(m_remove);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_pick, 1);
    bottom->addWidget(m_texts, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_dateLabel), static_cast<QWidget *>(m_date)})
        bottom->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_question);
    column->addLayout(bottom);
    setFocusProxy(m_subject);
}

void ComparisonRow::fillSubjects()
{
    for (const auto &entry : EnumCodes<RuleSubject>::values)
        m_subject->addItem(subjectWord(m_words, entry.value), QString(entry.code));
}

void ComparisonRow::fillQuestions()
{
    for (const ScreeningQuestion &question : m_names.questionList)
        m_question->addItem(m_words.text(question.label), question.uid);
    m_question->setCurrentIndex(-1);
}

RuleSubject ComparisonRow::subject() const
{
    return fromCode<RuleSubject>(m_subject->currentData().toString()).value_or(RuleSubject::Country);
}

RuleOperator ComparisonRow::op() const
{
    return fromCode<RuleOperator>(m_operator->currentData().toString()).value_or(operatorsOf(subject()).front());
}

/// What the subject's list offers.
QStringList ComparisonRow::codes() const
{
    QStringList codes;
    switch (subject()) {
    case RuleSubject::Country:
        for (const FormOption &option : SetupWords::countries())
            codes << option.value.toString();
        codes.removeAll(QString());
        return codes;
    case RuleSubject::Stage:
        for (const auto &entry : EnumCodes<StartupStage>::values) {
            if (entry.value != StartupStage::NotStated)
                codes << QString(entry.code);
        }
        return codes;
    case RuleSubject::CompanyForm:
        return companyForms();
    case RuleSubject::Language:
        for (const Language language : allLanguages)
            codes << languageCode(language);
        return codes << QStringLiteral("id") << QStringLiteral("ko") << QStringLiteral("ms") << QStringLiteral("th")
                     << QStringLiteral("zh");
    case RuleSubject::Fields:
        return m_names.fieldList;
    case RuleSubject::Challenge:
        return m_names.challengeList;
    default:
        return {};
    }
}

void ComparisonRow::takeSubject()
{
    const QSignalBlocker blocker(m_operator);
    m_operator->clear();
    for (const RuleOperator fitting : operatorsOf(subject()))
        m_operator->addItem(operatorWord(m_words, subject(), fitting), codeOf(fitting));
    m_codes = codes();
    m_pick->setChosen({});
    m_pick->setWords(subjectWord(m_words, subject()), tr("Nothing chosen yet"));
    takeOperator();
}

void ComparisonRow::takeOperator()
{
    const ComparisonShape shape = shapeOf(subject(), op());
    m_question->setVisible(shape.question);
    m_pick->setVisible(shape.values && isListed(subject()));
    m_texts->setVisible(shape.values && !isListed(subject()));
    m_number->setVisible(shape.number);
    m_number->setDecimals(shape.wholeNumber ? 0 : 2);
    m_number->setRange(shape.wholeNumber ? 0 : -anyMaximum, shape.wholeNumber ? wholeMaximum : anyMaximum);
    m_number->setSuffix(numberSuffix(shape));
    m_dateLabel->setVisible(shape.date);
    m_date->setVisible(shape.date);
}

QString ComparisonRow::numberSuffix(const ComparisonShape &shape) const
{
    if (shape.date)
        return tr(" years before");
    if (subject() == RuleSubject::Attachments)
        return tr(" files");
    return shape.wholeNumber ? tr(" characters") : QString();
}

void ComparisonRow::setCondition(const Condition &condition)
{
    const bool isNegated = condition.kind == ConditionKind::Not;
    m_not->setChecked(isNegated);
    setComparison(isNegated ? condition.parts.front().comparison : condition.comparison);
}

void ComparisonRow::setComparison(const Comparison &comparison)
{
    {
        const QSignalBlocker blocker(m_subject);
        m_subject->setCurrentIndex(m_subject->findData(codeOf(comparison.subject)));
    }
    takeSubject();
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(codeOf(comparison.op))));
    takeOperator();
    const int known = m_question->findData(comparison.question);
    m_question->setCurrentIndex(comparison.question.isEmpty() ? -1 : known);
    if (known < 0 && !comparison.question.isEmpty())
        m_question->setEditText(comparison.question);
    std::vector<qint64> chosen;
    for (const QString &value : comparison.values) {
        if (!m_codes.contains(value))
            m_codes.append(value); // of a challenge or a field that is gone, or a language that is not offered
        chosen.push_back(m_codes.indexOf(value));
    }
    m_pick->setChosen(chosen);
    m_texts->setText(comparison.values.join(QStringLiteral("; ")));
    m_number->setValue(comparison.number);
    if (comparison.date.isValid())
        m_date->setDate(comparison.date);
}

Comparison ComparisonRow::comparison() const
{
    Comparison comparison;
    comparison.subject = subject();
    comparison.op = op();
    const ComparisonShape shape = shapeOf(comparison.subject, comparison.op);
    if (shape.question) {
        const int known = m_question->findText(m_question->currentText(), Qt::MatchExactly);
        comparison.question = known >= 0 ? m_question->itemData(known).toString() : m_question->currentText().trimmed();
    }
    if (shape.values && isListed(comparison.subject)) {
        for (const qint64 place : m_pick->chosen())
            comparison.values << m_codes.value(place);
    } else if (shape.values) {
        for (const QString &text : m_texts->text().split(u';')) {
            if (!text.trimmed().isEmpty())
                comparison.values << text.trimmed();
        }
    }
    if (shape.number)
        comparison.number = m_number->value();
    if (shape.date)
        comparison.date = m_date->date();
    return comparison;
}

Condition ComparisonRow::condition() const
{
    Condition leaf {ConditionKind::Comparison, {}, comparison()};
    if (!m_not->isChecked())
        return leaf;
    return {ConditionKind::Not, {std::move(leaf)}, {}};
}

void ComparisonRow::retranslate()
{
    m_not->setText(tr("Not", "negates a comparison"));
    m_not->setAccessibleName(tr("The contrary of this comparison"));
    m_subject->setAccessibleName(tr("What is looked at"));
    m_operator->setAccessibleName(tr("How it is compared"));
    m_question->setAccessibleName(tr("Question of the form"));
    m_question->lineEdit()->setPlaceholderText(tr("Question of the form"));
    m_texts->setAccessibleName(tr("Words, separated by semicolons"));
    m_texts->setPlaceholderText(tr("Words, separated by semicolons"));
    m_number->setAccessibleName(tr("Number"));
    m_dateLabel->setText(tr("Day:"));
    m_date->setAccessibleName(tr("Day that is counted back from"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this comparison"));
}

} // namespace pitchdesk
