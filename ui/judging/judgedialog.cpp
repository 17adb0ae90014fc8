// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/judgedialog.h"

#include "core/base/textfold.h"
#include "ui/common/language.h"
#include "ui/judging/judgingwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace pitchdesk {

JudgeDialog::JudgeDialog(const Judge &judge, const std::vector<Organisation> &organisations,
                         const std::vector<Term> &fields, QWidget *parent)
    : FormDialog(parent)
    , m_judge(judge)
    , m_organisations(organisations)
    , m_printed(new QLineEdit(judge.person.name.printed))
    , m_family(new QLineEdit(judge.person.name.family))
    , m_middle(new QLineEdit(judge.person.name.middle))
    , m_given(new QLineEdit(judge.person.name.given))
    , m_kana(new QLineEdit(judge.person.name.kana))
    , m_romanised(new QLineEdit(judge.person.name.romanised))
    , m_email(new QLineEdit(judge.person.email))
    , m_phone(new QLineEdit(judge.person.phone))
    , m_title(new QLineEdit(judge.title))
    , m_organisation(new QComboBox)
    , m_fields(new QListWidget)
{
    setObjectName(QStringLiteral("judging.judge.dialog"));
    setWindowTitle(judge.id.isValid() ? tr("Judge") : tr("Add judge"));
    resize(560, 0);
    buildName();
    buildOrganisation();
    buildLanguages();
    buildFields(fields);
}

void JudgeDialog::buildName()
{
    addField(tr("Name as printed"), m_printed, QStringLiteral("dialog.printed"));
    auto *parts = new QWidget;
    auto *row = new QHBoxLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    const std::tuple<QLineEdit *, QString, QString> fields[] {
        {m_family, tr("Family name"), QStringLiteral("dialog.family")},
        {m_middle, tr("Middle name"), QStringLiteral("dialog.middle")},
        {m_given, tr("Given name"), QStringLiteral("dialog.given")}};
    for (const auto &[line, label, name] : fields) {
        line->setPlaceholderText(label);
        line->setAccessibleName(label);
        line->setObjectName(name);
        row->addWidget(line);
    }
    form()->addRow(tr("Family, middle, given"), parts);
    addField(tr("Kana reading"), m_kana, QStringLiteral("dialog.kana"));
    addField(tr("Romanised name"), m_romanised, QStringLiteral("dialog.romanised"));
    addField(tr("E-mail"), m_email, QStringLiteral("dialog.email"));
    addField(tr("Phone"), m_phone, QStringLiteral("dialog.phone"));
}

void JudgeDialog::buildOrganisation()
{
    m_organisation->setEditable(true);
    m_organisation->setInsertPolicy(QComboBox::NoInsert);
    m_organisation->addItem(QString(), qint64(0));
    for (const Organisation &organisation : m_organisations)
        m_organisation->addItem(organisation.name.in(uiLanguage()), organisation.id.value());
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(m_judge.organisation.value())));
    m_organisation->completer()->setFilterMode(Qt::MatchContains);
    m_organisation->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_organisation->lineEdit()->setPlaceholderText(tr("Choose one, or type a new name"));
    addField(tr("Organisation"), m_organisation, QStringLiteral("dialog.organisation"));
    addField(tr("Job title"), m_title, QStringLiteral("dialog.title"));
}

void JudgeDialog::buildLanguages()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Language language : allLanguages) {
        auto *level = new QComboBox;
        for (int at = 0; at <= 3; ++at)
            level->addItem(JudgingWords::languageLevel(at), at);
        for (const JudgeLanguage &known : m_judge.languages) {
            if (known.code == languageCode(language))
                level->setCurrentIndex(known.level);
        }
        level->setObjectName(QStringLiteral("dialog.language.") + languageCode(language));
        level->setAccessibleName(languageName(language));
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(new QLabel(languageName(language)));
        column->addWidget(level);
        row->addLayout(column, 1);
        m_levels[size_t(language)] = level;
    }
    form()->addRow(tr("Languages"), box);
}

void JudgeDialog::buildFields(const std::vector<Term> &fields)
{
    m_fields->setFixedHeight(fontMetrics().height() * 7);
    for (const Term &term : fields) {
        auto *item = new QListWidgetItem(term.label.in(uiLanguage()), m_fields);
        const bool isKnown = std::ranges::find(m_judge.fields, term.id, &JudgeField::field) != m_judge.fields.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isKnown ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, term.id.value());
    }
    addField(tr("Fields"), m_fields, QStringLiteral("dialog.fields"));
}

std::vector<JudgeLanguage> JudgeDialog::languages() const
{
    std::vector<JudgeLanguage> known;
    for (const Language language : allLanguages) {
        const int level = m_levels[size_t(language)]->currentData().toInt();
        if (level > 0)
            known.push_back({languageCode(language), level});
    }
    for (const JudgeLanguage &other : m_judge.languages) {
        if (!languageFromCode(other.code))
            known.push_back(other); // a language that this form does not ask for
    }
    return known;
}

std::vector<JudgeField> JudgeDialog::fields() const
{
    std::vector<JudgeField> chosen;
    for (int i = 0; i < m_fields->count(); ++i) {
        if (m_fields->item(i)->checkState() != Qt::Checked)
            continue;
        const TermId id(m_fields->item(i)->data(Qt::UserRole).toLongLong());
        const auto before = std::ranges::find(m_judge.fields, id, &JudgeField::field);
        chosen.push_back(before == m_judge.fields.end() ? JudgeField {id} : *before);
    }
    return chosen;
}

JudgeDialog::Entry JudgeDialog::entry() const
{
    Entry entry {m_judge, {}};
    Judge &judge = entry.judge;
    judge.person.name = {m_printed->text().trimmed(), m_family->text().trimmed(), m_middle->text().trimmed(),
                         m_given->text().trimmed(),   m_kana->text().trimmed(),   m_romanised->text().trimmed()};
    judge.person.email = m_email->text().trimmed();
    judge.person.phone = m_phone->text().trimmed();
    judge.title = m_title->text().trimmed();
    judge.languages = languages();
    judge.fields = fields();
    const QString typed = m_organisation->currentText().trimmed();
    judge.organisation = {};
    for (const Organisation &organisation : m_organisations) {
        for (const Language language : allLanguages) {
            if (!typed.isEmpty() && fold(organisation.name.at(language)) == fold(typed))
                judge.organisation = organisation.id;
        }
    }
    if (!typed.isEmpty() && !judge.organisation.isValid())
        entry.newOrganisation.name = LocalizedText::only(typed, uiLanguage());
    return entry;
}

void JudgeDialog::setSubmit(std::function<void(const Entry &, const Done &)> submit)
{
    FormDialog::setSubmit([this, submit = std::move(submit)](const Done &done) { submit(entry(), done); });
}

} // namespace pitchdesk
