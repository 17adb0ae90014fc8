// SPDX-License-Identifier: GPL-3.0-or-later
// What the combo boxes and the list of ImportMappingPage offer.
#include "ui/common/language.h"
#include "ui/proposals/importmappingpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>

namespace pitchdesk {

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

void ImportMappingPage::refillDelimiters()
{
    const QScopedValueRollback filling(m_filling, true);
    const bool isText = m_session.preview().sheets.isEmpty();
    m_delimiter->clear();
    m_delimiter->addItem(tr("Found by itself"), QString());
    m_delimiter->addItem(tr("Comma"), QStringLiteral(","));
    m_delimiter->addItem(tr("Semicolon"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_delimiter->addItem(tr("Vertical bar"), QStringLiteral("|"));
    const QString delimiter = m_session.mapping().delimiter;
    if (!delimiter.isEmpty() && m_delimiter->findData(delimiter) < 0)
        m_delimiter->addItem(delimiter, delimiter);
    m_delimiter->setCurrentIndex(qMax(0, m_delimiter->findData(delimiter)));
    m_delimiter->setVisible(isText);
    m_labels.value(m_delimiter)->setVisible(isText);
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
