// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/questiondialog.h"

#include "ui/common/language.h"
#include "ui/common/trilingualedit.h"
#include "ui/print/formwords.h"
#include "ui/setup/formrow.h"
#include "ui/setup/optionsedit.h"
#include "ui/setup/pickfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

constexpr int largestLimit = 100'000;
const QStringList commonCurrencies {QStringLiteral("JPY"), QStringLiteral("USD"), QStringLiteral("VND"),
                                    QStringLiteral("EUR"), QStringLiteral("SGD"), QStringLiteral("THB")};

template<typename Enum>
Enum chosenIn(const QComboBox &combo, Enum fallback)
{
    return fromCode<Enum>(combo.currentData().toString()).value_or(fallback);
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, const std::vector<Challenge> &challenges, QWidget *parent)
    : EntryDialog(parent)
    , m_question(question)
    , m_form(new QFormLayout)
    , m_label(new TrilingualEdit(TrilingualEdit::Shape::Line))
    , m_help(new TrilingualEdit(TrilingualEdit::Shape::Line))
    , m_kind(new QComboBox)
    , m_options(new OptionsEdit(QStringLiteral("question.options")))
    , m_limit(new QSpinBox)
    , m_unit(new QLineEdit)
    , m_currency(new QComboBox)
    , m_asked(new QCheckBox)
    , m_required(new QCheckBox)
    , m_audience(new QComboBox)
    , m_challenges(new PickField(QStringLiteral("question.challenges")))
{
    setObjectName(QStringLiteral("setup.question.dialog"));
    setWindowTitle(question.id.isValid() ? tr("Question of the form") : tr("New question of the form"));
    build(challenges);
    showQuestion();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionDialog::showKind);
    showKind();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 40);
}

void QuestionDialog::build(const std::vector<Challenge> &challenges)
{
    m_form->setVerticalSpacing(12);
    m_form->setHorizontalSpacing(16);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildTexts(*m_form);
    buildKind(*m_form);
    buildAsking(*m_form, challenges);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(m_form);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    body()->addWidget(scroll, 1);
}

void QuestionDialog::buildTexts(QFormLayout &form)
{
    m_label->setNames(QStringLiteral("question.label"), tr("Question"));
    m_help->setNames(QStringLiteral("question.help"), tr("Help text"));
    form.addRow(tr("Question"), m_label);
    form.addRow(tr("Help text"), m_help);
}

void QuestionDialog::buildKind(QFormLayout &form)
{
    const DocumentLanguage words(uiLanguage());
    m_kind->setObjectName(QStringLiteral("question.kind"));
    m_kind->setAccessibleName(tr("Kind of answer"));
    for (const auto &entry : EnumCodes<QuestionKind>::values)
        m_kind->addItem(questionKindWord(words, entry.value), QString(entry.code));
    m_limit->setObjectName(QStringLiteral("question.limit"));
    m_limit->setAccessibleName(tr("Limit of words"));
    m_limit->setRange(0, largestLimit);
    m_limit->setSingleStep(50);
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setToolTip(tr("Of Japanese, characters are counted."));
    m_unit->setObjectName(QStringLiteral("question.unit"));
    m_unit->setAccessibleName(tr("Unit"));
    m_currency->setObjectName(QStringLiteral("question.currency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItem(QString());
    m_currency->addItems(commonCurrencies);
    m_currency->lineEdit()->setPlaceholderText(tr("The applicant names it"));
    form.addRow(tr("Kind of answer"), m_kind);
    form.addRow(tr("Choices"), m_options);
    form.addRow(tr("Limit of words"), m_limit);
    form.addRow(tr("Unit"), m_unit);
    form.addRow(tr("Currency"), m_currency);
}

void QuestionDialog::buildAsking(QFormLayout &form, const std::vector<Challenge> &challenges)
{
    const DocumentLanguage words(uiLanguage());
    m_required->setObjectName(QStringLiteral("question.required"));
    m_required->setText(tr("An answer is required"));
    m_asked->setObjectName(QStringLiteral("question.asked"));
    m_asked->setText(tr("The form asks this question"));
    m_audience->setObjectName(QStringLiteral("question.audience"));
    m_audience->setAccessibleName(tr("Who reads the answer"));
    for (const auto &entry : EnumCodes<Audience>::values)
        m_audience->addItem(audienceWord(words, entry.value), QString(entry.code));
    std::vector<FormOption> options;
    for (const Challenge &challenge : challenges)
        options.push_back({tr("%1 %2", "number and title of a challenge")
                               .arg(QLocale().toString(challenge.number), challenge.title.in(uiLanguage())),
                           challenge.id.value()});
    m_challenges->setOptions([options] { return options; });
    m_challenges->setWords(tr("Challenges for which it is asked"), tr("All challenges"));
    form.addRow(QString(), m_required);
    form.addRow(QString(), m_asked);
    form.addRow(tr("Who reads the answer"), m_audience);
    form.addRow(tr("Asked for"), m_challenges);
}

void QuestionDialog::showQuestion()
{
    m_label->setText(m_question.label);
    m_help->setText(m_question.help);
    chooseValue(*m_kind, codeOf(m_question.kind));
    m_options->setOptions(m_question.options);
    m_limit->setValue(m_question.wordLimit);
    m_unit->setText(m_question.unit);
    m_currency->setCurrentText(m_question.currency);
    m_asked->setChecked(m_question.isAsked);
    m_required->setChecked(m_question.isRequired);
    chooseValue(*m_audience, codeOf(m_question.audience));
    std::vector<qint64> challenges;
    for (const ChallengeId id : m_question.challenges)
        challenges.push_back(id.value());
    m_challenges->setChosen(challenges);
}

QuestionKind QuestionDialog::kind() const
{
    return chosenIn(*m_kind, QuestionKind::LongText);
}

void QuestionDialog::showKind()
{
    m_form->setRowVisible(m_options, hasOptions(kind()));
    m_form->setRowVisible(m_limit, hasWordLimit(kind()));
    m_form->setRowVisible(m_unit, kind() == QuestionKind::Number);
    m_form->setRowVisible(m_currency, kind() == QuestionKind::Money);
}

Question QuestionDialog::question() const
{
    Question question = m_question;
    question.label = m_label->text();
    question.help = m_help->text();
    question.kind = kind();
    question.options = m_options->options();
    question.wordLimit = m_limit->value();
    question.unit = m_unit->text();
    question.currency = m_currency->currentText();
    question.isAsked = m_asked->isChecked();
    question.isRequired = m_required->isChecked();
    question.audience = chosenIn(*m_audience, Audience::Judges);
    question.challenges.clear();
    for (const qint64 key : m_challenges->chosen())
        question.challenges.push_back(ChallengeId(key));
    return question;
}

void QuestionDialog::setSubmitQuestion(std::function<void(const Question &, const Done &)> submit)
{
    setSubmit([this, submit = std::move(submit)](const Done &done) { submit(question(), done); });
}

} // namespace pitchdesk
