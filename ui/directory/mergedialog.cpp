// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/mergedialog.h"

#include "core/workflow/directoryworkflow.h"
#include "ui/common/countries.h"
#include "ui/common/language.h"
#include "ui/print/directorywords.h"
#include "ui/print/languagemenu.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

enum Column { First, Second, Merged, ColumnCount };

QString country(const QString &code)
{
    return code.isEmpty() ? QString() : countryName(code);
}

QStringList valuesOf(const Organisation &organisation)
{
    QStringList values;
    for (const Language language : allLanguages)
        values << organisation.name.at(language);
    return values << organisation.kana << organisationKindWord(DocumentLanguage(uiLanguage()), organisation.kind)
                  << country(organisation.homeCountry) << country(organisation.baseCountry) << organisation.website
                  << organisation.otherNames.join(u'\n') << organisation.note;
}

QStringList valuesOf(const Person &person)
{
    return {person.name.printed, person.name.family,    person.name.middle, person.name.given,
            person.name.kana,    person.name.romanised, person.email,       person.phone};
}

QStringList organisationLabels()
{
    QStringList labels;
    for (const Language language : allLanguages)
        labels << ownLanguageName(language);
    return labels << MergeDialog::tr("Kana reading") << MergeDialog::tr("Kind")
                  << MergeDialog::tr("Country/region of origin") << MergeDialog::tr("Country/region where it is based")
                  << MergeDialog::tr("Website") << MergeDialog::tr("Also known as") << MergeDialog::tr("Remarks");
}

QStringList personLabels()
{
    return {MergeDialog::tr("Name as printed"), MergeDialog::tr("Family name"),
            MergeDialog::tr("Middle name"),     MergeDialog::tr("Given name"),
            MergeDialog::tr("Kana reading"),    MergeDialog::tr("Name in Latin letters"),
            MergeDialog::tr("E-mail"),          MergeDialog::tr("Telephone")};
}

} // namespace

MergeDialog::MergeDialog(const Organisation &first, const Organisation &second, QWidget *parent)
    : MergeDialog(organisationLabels(), {valuesOf(first), valuesOf(second)},
                  {valuesOf(mergedOrganisation(first, second)), valuesOf(mergedOrganisation(second, first))}, parent)
{
}

MergeDialog::MergeDialog(const Person &first, const Person &second, QWidget *parent)
    : MergeDialog(personLabels(), {valuesOf(first), valuesOf(second)},
                  {valuesOf(mergedPerson(first, second)), valuesOf(mergedPerson(second, first))}, parent)
{
}

MergeDialog::MergeDialog(const QStringList &labels, std::array<Values, 2> values, std::array<Values, 2> merged,
                         QWidget *parent)
    : EntryDialog(parent)
    , m_merged(std::move(merged))
    , m_choices {new QRadioButton(tr("Keep the first record")), new QRadioButton(tr("Keep the second record"))}
    , m_table(new QTableWidget(int(labels.size()), ColumnCount))
{
    setObjectName(QStringLiteral("directory.merge.dialog"));
    setWindowTitle(tr("Merge two records"));
    setExplanation(
        tr("What the record that stays lacks is taken from the other one. Roles, challenges, proposals, judges and "
           "notes of both are of one record then. Undo brings both back."));
    for (size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setObjectName(QStringLiteral("directory.merge.keep%1").arg(i));
        m_choices[i]->setAccessibleName(m_choices[i]->text());
        connect(m_choices[i], &QRadioButton::toggled, this, &MergeDialog::showResult);
        body()->addWidget(m_choices[i]);
    }
    m_table->setObjectName(QStringLiteral("directory.merge.table"));
    m_table->setAccessibleName(tr("Both records, and what comes of them"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalHeaderLabels(labels);
    m_table->setHorizontalHeaderLabels({tr("First"), tr("Second"), tr("What stays")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumSize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 16);
    for (int row = 0; row < labels.size(); ++row) {
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
        m_table->item(row, First)->setText(values[0][row]);
        m_table->item(row, Second)->setText(values[1][row]);
    }
    body()->addWidget(m_table, 1);
    if (auto *merge = findChild<QPushButton *>(QStringLiteral("dialog.save")))
        merge->setText(tr("Merge"));
    m_choices[0]->setChecked(true);
}

int MergeDialog::kept() const
{
    return m_choices[1]->isChecked() ? 1 : 0;
}

void MergeDialog::showResult()
{
    const Values &result = m_merged[size_t(kept())];
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem *item = m_table->item(row, Merged);
        QFont font = m_table->font();
        font.setBold(true);
        item->setFont(font);
        item->setText(result[row]);
    }
    m_table->resizeRowsToContents();
}

} // namespace pitchdesk
