// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/importvaluesdialog.h"

#include "core/base/textfold.h"
#include "core/domain/proposal.h"
#include "ui/common/countries.h"
#include "ui/common/language.h"
#include "ui/print/documentwords.h"
#include "ui/proposals/proposalwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

enum Column { FieldColumn, TextColumn, RowsColumn, MeaningColumn, ColumnCount };

/// What the box holds beside values.
const QString leftAsItIs = QStringLiteral("\u0001");

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ImportValuesDialog::ImportValuesDialog(const std::vector<ImportUnreadValue> &values,
                                       const std::vector<Challenge> &challenges, const std::vector<Term> &fields,
                                       QWidget *parent)
    : QDialog(parent)
    , m_values(values)
    , m_challenges(challenges)
    , m_fields(fields)
    , m_table(new QTableWidget)
    , m_meaning(new QComboBox)
{
    setObjectName(QStringLiteral("import.values"));
    setWindowTitle(tr("What these texts mean"));
    build();
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(MeaningColumn, qMax(220, m_table->columnWidth(MeaningColumn)));
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportValuesDialog::showCurrent);
    connect(m_meaning, &QComboBox::currentIndexChanged, this, &ImportValuesDialog::takeChoice);
    m_table->setCurrentCell(0, TextColumn);
    resize(760, 480);
}

void ImportValuesDialog::build()
{
    auto *column = new QVBoxLayout(this);
    auto *explanation = new QLabel(tr(
        "The import cannot read these texts. Say what they mean, and it is remembered for files with the same columns."));
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    m_table->setObjectName(QStringLiteral("import.values.table"));
    m_table->setAccessibleName(tr("Texts of the file"));
    m_table->setColumnCount(ColumnCount);
    m_table->setRowCount(int(m_values.size()));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Text in the file"), tr("Rows"), tr("Means")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(qMax(28, fontMetrics().height() + 10));
    column->addWidget(m_table, 1);
    m_meaning->setObjectName(QStringLiteral("import.values.meaning"));
    m_meaning->setAccessibleName(tr("Means"));
    m_meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meaning->setMinimumContentsLength(24);
    auto *form = new QFormLayout;
    form->addRow(tr("Means"), m_meaning);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox;
    QPushButton *accept = makeButton(QStringLiteral("import.values.accept"), tr("Use these meanings"));
    accept->setDefault(true);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(QStringLiteral("import.values.cancel"), tr("Cancel")), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportValuesDialog::fillRow(int row)
{
    const ImportUnreadValue &value = m_values[size_t(row)];
    const std::array<QString, ColumnCount> texts {ProposalWords::field(value.field), value.text,
                                                  QLocale().toString(value.rows), wordOf(value)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[size_t(column)]);
        item->setToolTip(texts[size_t(column)]);
        if (column == RowsColumn)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
}

QString ImportValuesDialog::wordOf(const ImportUnreadValue &value) const
{
    if (!value.isMapped)
        return {};
    if (value.meaning.isEmpty())
        return tr("Says nothing");
    if (value.field == u"country")
        return countryName(value.meaning);
    if (value.field == u"language")
        return ProposalWords::languageName(value.meaning);
    if (value.field == u"stage")
        return stageWord(DocumentLanguage(uiLanguage()),
                         fromCode<StartupStage>(value.meaning).value_or(StartupStage::NotStated));
    for (const Term &term : m_fields) {
        if (value.field == u"fields" && term.code == value.meaning)
            return term.label.in(uiLanguage());
    }
    for (const Challenge &challenge : m_challenges) {
        if (value.field == u"challenge" && QString::number(challenge.number) == value.meaning)
            return QStringLiteral("%1 %2").arg(QString::number(challenge.number), challenge.title.in(uiLanguage()));
    }
    return value.meaning;
}

void ImportValuesDialog::addChoices(const QString &field)
{
    const auto add = [this, &field](const QString &meaning) {
        m_meaning->addItem(wordOf({field, {}, meaning, true, 0}), meaning);
    };
    if (field == u"country") {
        for (const QString &code : Countries::shipped().codes(uiLanguage()))
            add(code);
    } else if (field == u"language") {
        for (const char *code : {"en", "ja", "vi", "zh", "ko", "th", "id", "ms", "fil", "fr", "de"})
            add(QString::fromLatin1(code));
    } else if (field == u"stage") {
        for (const auto &entry : EnumCodes<StartupStage>::values)
            add(QString(entry.code));
    } else if (field == u"fields") {
        for (const Term &term : m_fields)
            add(term.code);
    } else {
        for (const Challenge &challenge : m_challenges)
            add(QString::number(challenge.number));
    }
}

void ImportValuesDialog::showCurrent()
{
    const QScopedValueRollback filling(m_filling, true);
    m_meaning->clear();
    const int row = m_table->currentRow();
    m_meaning->setEnabled(row >= 0);
    if (row < 0)
        return;
    const ImportUnreadValue &value = m_values[size_t(row)];
    m_meaning->addItem(tr("Left as it is"), leftAsItIs);
    m_meaning->addItem(tr("Says nothing"), QString());
    addChoices(value.field);
    if (value.isMapped && m_meaning->findData(value.meaning) < 0)
        m_meaning->addItem(value.meaning, value.meaning);
    m_meaning->setCurrentIndex(value.isMapped ? m_meaning->findData(value.meaning) : 0);
}

void ImportValuesDialog::takeChoice()
{
    const int row = m_table->currentRow();
    if (m_filling || row < 0)
        return;
    ImportUnreadValue &value = m_values[size_t(row)];
    const QString chosen = m_meaning->currentData().toString();
    value.isMapped = chosen != leftAsItIs;
    value.meaning = value.isMapped ? chosen : QString();
    fillRow(row);
}

ImportMapping ImportValuesDialog::applied(ImportMapping mapping) const
{
    for (const ImportUnreadValue &value : m_values) {
        QMap<QString, QString> &meanings = mapping.values[value.field];
        // The mapping may have the text in another width or case.
        const QString folded = fold(value.text);
        const QStringList known = meanings.keys();
        for (const QString &text : known) {
            if (fold(text) == folded)
                meanings.remove(text);
        }
        if (value.isMapped)
            meanings.insert(value.text, value.meaning);
        if (meanings.isEmpty())
            mapping.values.remove(value.field);
    }
    return mapping;
}

} // namespace pitchdesk
