// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/persondialog.h"

#include <QLineEdit>

namespace pitchdesk {

namespace {

enum Line { Printed, Family, Middle, Given, Kana, Romanised, Email, Phone };

} // namespace

PersonDialog::PersonDialog(const Person &person, QWidget *parent)
    : FormDialog(parent)
    , m_person(person)
{
    setObjectName(QStringLiteral("directory.person.dialog"));
    setWindowTitle(tr("Person"));
    addLine(tr("Name as printed"), QStringLiteral("printed"), person.name.printed);
    addLine(tr("Family name"), QStringLiteral("family"), person.name.family);
    addLine(tr("Middle name"), QStringLiteral("middle"), person.name.middle);
    addLine(tr("Given name"), QStringLiteral("given"), person.name.given);
    addLine(tr("Kana reading"), QStringLiteral("kana"), person.name.kana);
    addLine(tr("Name in Latin letters"), QStringLiteral("romanised"), person.name.romanised);
    addLine(tr("E-mail"), QStringLiteral("email"), person.email);
    addLine(tr("Telephone"), QStringLiteral("phone"), person.phone);
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
    return changed;
}

} // namespace pitchdesk
