// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/persondialog.h"

#include "ui/common/language.h"
#include "ui/print/directorywords.h"

#include <QComboBox>
#include <QLineEdit>

namespace pitchdesk {

namespace {

enum Line { Printed, Family, Middle, Given, Kana, Romanised, Email, Phone };

} // namespace

PersonDialog::PersonDialog(const Person &person, const std::vector<PersonLanguage> &languages, QWidget *parent)
    : FormDialog(parent)
    , m_person(person)
    , m_known(languages)
    , m_address(new QComboBox)
{
    setObjectName(QStringLiteral("directory.person.dialog"));
    setWindowTitle(tr("Person"));
    addLine(tr("Name as printed"), QStringLiteral("printed"), person.name.printed);
    addLine(tr("Family name"), QStringLiteral("family"), person.name.family);
    addLine(tr("Middle name"), QStringLiteral("middle"), person.name.middle);
    addLine(tr("Given name"), QStringLiteral("given"), person.name.given);
    addLine(tr("Kana reading"), QStringLiteral("kana"), person.name.kana);
    addLine(tr("Name in Latin letters"), QStringLiteral("romanised"), person.name.romanised);
    addAddress();
    addLine(tr("E-mail"), QStringLiteral("email"), person.email);
    addLine(tr("Telephone"), QStringLiteral("phone"), person.phone);
    addLanguages();
}

void PersonDialog::addAddress()
{
    m_address->setEditable(true);
    m_address->addItems({QString(), QStringLiteral("様"), QStringLiteral("先生"), QStringLiteral("Mr"),
                         QStringLiteral("Ms"), QStringLiteral("Dr"), QStringLiteral("Prof"), QStringLiteral("Ông"),
                         QStringLiteral("Bà"), QStringLiteral("Anh"), QStringLiteral("Chị")});
    m_address->setCurrentText(m_person.formOfAddress);
    addField(tr("Form of address"), m_address, QStringLiteral("directory.person.address"));
}

void PersonDialog::addLanguages()
{
    const DocumentLanguage words(uiLanguage());
    constexpr int levels = 3;
    for (const Language language : allLanguages) {
        auto *level = new QComboBox;
        for (int at = 0; at <= levels; ++at)
            level->addItem(languageLevelWord(words, at), at);
        for (const PersonLanguage &known : m_known) {
            if (known.code == languageCode(language))
                level->setCurrentIndex(known.level);
        }
        addField(languageName(language), level, QString(u"directory.person.language." + languageCode(language)));
        m_levels[size_t(language)] = level;
    }
}

std::vector<PersonLanguage> PersonDialog::languages() const
{
    std::vector<PersonLanguage> spoken;
    for (const Language language : allLanguages) {
        const int level = m_levels[size_t(language)]->currentData().toInt();
        if (level > 0)
            spoken.push_back({languageCode(language), level});
    }
    for (const PersonLanguage &other : m_known) {
        if (!languageFromCode(other.code))
            spoken.push_back(other); // one that this form does not ask for
    }
    return spoken;
}

void PersonDialog::addLine(const QString &label, const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text);
    addField(label, line, QString(u"directory.person." + name));
    m_lines.push_back(line);
}

Person PersonDialog::record() const
{
    const auto text = [this](Line line) { return m_lines[size_t(line)]->text().trimmed(); };
    Person changed = m_person;
    changed.name = {text(Printed), text(Family), text(Middle), text(Given), text(Kana), text(Romanised)};
    changed.email = text(Email);
    changed.phone = text(Phone);
    changed.formOfAddress = m_address->currentText().trimmed();
    return changed;
}

} // namespace pitchdesk
