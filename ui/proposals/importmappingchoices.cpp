// SPDX-License-Identifier: GPL-3.0-or-later
// What the combo boxes and the list of ImportMappingPage offer.
#include "ui/common/language.h"
#include "ui/proposals/importmappingpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>

namespace pitchdesk {

namespace {

struct ImportChoice {
    QString words;
    QString value;
};

/// Fills a box with what can be chosen, behind what was found; a value that is not among them is added as it is.
void refillChoices(QComboBox &combo, const QList<ImportChoice> &choices, const QString &chosen, const QString &found)
{
    QString foundWords = found;
    for (const ImportChoice &choice : choices) {
        if (choice.value == found)
            foundWords = choice.words;
    }
    combo.clear();
    combo.addItem(foundWords.isEmpty() || !chosen.isEmpty()
                      ? ImportMappingPage::tr("Found by itself")
                      : ImportMappingPage::tr("Found by itself: %1").arg(foundWords),
                  QString());
    for (const ImportChoice &choice : choices)
        combo.addItem(choice.words, choice.value);
    if (!chosen.isEmpty() && combo.findData(chosen) < 0)
        combo.addItem(chosen, chosen);
    combo.setCurrentIndex(qMax(0, combo.findData(chosen)));
}

} // namespace

void ImportMappingPage::refillColumns()
{
    const QScopedValueRollback filling(m_filling, true);
    const QStringList &header = m_session.preview().header;
    for (const QString &field : importFields()) {
        QComboBox *combo = m_columns.value(field);
        combo->clear();
        combo->addItem(tr("(not in this file)"), QString());
        for (const QString &name : header) {
            if (!name.isEmpty())
                combo->addItem(name, name);
        }
        const QString mapped = m_session.mapping().columns.value(field);
        combo->setCurrentIndex(mapped.isEmpty() ? 0 : qMax(0, combo->findData(mapped)));
    }
}

void ImportMappingPage::refillAnswers()
{
    const QScopedValueRollback filling(m_filling, true);
    const QStringList used = m_session.mapping().columns.values();
    m_answers->clear();
    for (const QString &name : m_session.preview().header) {
        if (name.isEmpty() || used.contains(name))
            continue;
        auto *item = new QListWidgetItem(name, m_answers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_session.mapping().answers.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_answers->setEnabled(m_answers->count() > 0);
}

void ImportMappingPage::refillSheets()
{
    const QScopedValueRollback filling(m_filling, true);
    const QStringList &sheets = m_session.preview().sheets;
    m_sheet->clear();
    for (const QString &sheet : sheets)
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(qMax(0, m_sheet->findData(m_session.mapping().sheet)));
    m_sheet->setVisible(!sheets.isEmpty());
    m_labels.value(m_sheet)->setVisible(!sheets.isEmpty());
}

void ImportMappingPage::refillReading()
{
    const QScopedValueRollback filling(m_filling, true);
    const std::optional<CsvDialect> &csv = m_session.preview().csv;
    const ImportMapping &mapping = m_session.mapping();
    QList<ImportChoice> encodings;
    for (const auto &entry : EnumCodes<TextEncoding>::values)
        encodings.append({QString(entry.code), QString(entry.code)});
    refillChoices(*m_encoding, encodings, mapping.encoding, csv ? codeOf(csv->encoding) : QString());
    refillChoices(*m_delimiter,
                  {{tr("Comma"), QStringLiteral(",")},
                   {tr("Semicolon"), QStringLiteral(";")},
                   {tr("Tab"), QStringLiteral("\t")},
                   {tr("Vertical bar"), QStringLiteral("|")}},
                  mapping.delimiter, csv ? QString(csv->delimiter) : QString());
    refillChoices(*m_quote, {{tr("Quotation mark"), QStringLiteral("\"")}, {tr("Apostrophe"), QStringLiteral("'")}},
                  mapping.quote, csv ? QString(csv->quote) : QString());
    for (QComboBox *combo : {m_encoding, m_delimiter, m_quote}) {
        combo->setVisible(csv.has_value());
        m_labels.value(combo)->setVisible(csv.has_value());
    }
}

void ImportMappingPage::refillChallenges()
{
    const QScopedValueRollback filling(m_filling, true);
    const qint64 chosen = m_challenge->currentData().toLongLong();
    m_challenge->clear();
    m_challenge->addItem(tr("Still to choose"), qint64(0));
    for (const Challenge &challenge : m_challenges) {
        m_challenge->addItem(QStringLiteral("%1 %2").arg(QString::number(challenge.number),
                                                         challenge.title.in(uiLanguage())),
                             challenge.id.value());
    }
    m_challenge->setCurrentIndex(qMax(0, m_challenge->findData(chosen)));
}

} // namespace pitchdesk
