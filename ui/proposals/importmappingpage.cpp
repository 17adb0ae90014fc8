// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/importmappingpage.h"

#include "ui/proposals/importtables.h"
#include "ui/proposals/importvaluesdialog.h"
#include "ui/proposals/proposalwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

QComboBox *makeCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    return combo;
}

QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setModel(model);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(qMax(28, table->fontMetrics().height() + 10));
    return table;
}

} // namespace

ImportMappingPage::ImportMappingPage(ImportSession &session, const std::vector<Challenge> &challenges, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_challenges(challenges)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_file = new QLabel;
    m_file->setTextFormat(Qt::PlainText);
    column->addWidget(m_file);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildMapping());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter, 1);
    m_counts = new QLabel;
    m_counts->setObjectName(QStringLiteral("import.counts"));
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    retranslate();
}

QWidget *ImportMappingPage::buildMapping()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 8, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addSourceRows(*form);
    addFieldRows(*form);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setMinimumWidth(300);
    return area;
}

void ImportMappingPage::addSourceRows(QFormLayout &form)
{
    m_sheet = makeCombo(QStringLiteral("import.sheet"));
    m_encoding = makeCombo(QStringLiteral("import.encoding"));
    m_delimiter = makeCombo(QStringLiteral("import.delimiter"));
    m_quote = makeCombo(QStringLiteral("import.quote"));
    m_challenge = makeCombo(QStringLiteral("import.challenge"));
    m_strict = new QCheckBox;
    m_strict->setObjectName(QStringLiteral("import.strict"));
    for (QComboBox *editor : {m_sheet, m_encoding, m_delimiter, m_quote, m_challenge}) {
        auto *label = new QLabel;
        label->setBuddy(editor);
        form.addRow(label, editor);
        m_labels.insert(editor, label);
    }
    form.addRow(m_strict);
    m_takesTheirs = new QCheckBox;
    m_takesTheirs->setObjectName(QStringLiteral("import.takesTheirs"));
    form.addRow(m_takesTheirs);
    connect(m_takesTheirs, &QCheckBox::toggled, this, [this](bool on) { m_session.setTakesTheirs(on); });
    for (const QComboBox *source : {m_sheet, m_encoding, m_delimiter, m_quote})
        connect(source, &QComboBox::activated, this, &ImportMappingPage::changeSource);
    connect(m_challenge, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_session.setChallenge(ChallengeId(m_challenge->currentData().toLongLong()));
    });
    connect(m_strict, &QCheckBox::toggled, this, [this](bool on) { m_session.setStrict(on); });
}

void ImportMappingPage::changeSource()
{
    if (m_filling)
        return;
    ImportMapping source;
    source.sheet = m_sheet->currentData().toString();
    source.encoding = m_encoding->currentData().toString();
    source.delimiter = m_delimiter->currentData().toString();
    source.quote = m_quote->currentData().toString();
    m_session.setSource(source);
}

void ImportMappingPage::addFieldRows(QFormLayout &form)
{
    for (const QString &field : importFields()) {
        auto *combo = makeCombo(QStringLiteral("import.field.") + field);
        auto *label = new QLabel;
        label->setBuddy(combo);
        form.addRow(label, combo);
        m_labels.insert(combo, label);
        m_columns.insert(field, combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportMappingPage::takeMapping);
    }
    m_answers = new QListWidget;
    m_answers->setObjectName(QStringLiteral("import.answers"));
    m_answers->setMinimumHeight(m_answers->fontMetrics().lineSpacing() * 6);
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setBuddy(m_answers);
    form.addRow(label);
    form.addRow(m_answers);
    m_labels.insert(m_answers, label);
    connect(m_answers, &QListWidget::itemChanged, this, &ImportMappingPage::takeMapping);
}

QWidget *ImportMappingPage::buildPreview()
{
    m_sampleModel = new ImportSampleModel(this);
    m_problemModel = new ImportProblemModel(this);
    m_sample = makeTable(m_sampleModel, QStringLiteral("import.sample"));
    m_problems = makeTable(m_problemModel, QStringLiteral("import.problems"));
    m_problems->verticalHeader()->hide();
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_rowsHeading = new QLabel;
    m_problemsHeading = new QLabel;
    m_values = new QPushButton;
    m_values->setObjectName(QStringLiteral("import.meanings"));
    m_values->setAutoDefault(false);
    connect(m_values, &QPushButton::clicked, this, &ImportMappingPage::askValues);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    for (const auto &[heading, table] :
         {std::pair(m_rowsHeading, m_sample), std::pair(m_problemsHeading, m_problems)}) {
        auto *part = new QWidget;
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        QFont font = heading->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(font);
        auto *row = new QHBoxLayout;
        row->addWidget(heading, 1);
        if (heading == m_problemsHeading)
            row->addWidget(m_values);
        column->addLayout(row);
        column->addWidget(table, 1);
        splitter->addWidget(part);
    }
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void ImportMappingPage::showPreview()
{
    const QScopedValueRollback filling(m_filling, true);
    const ImportPreview &preview = m_session.preview();
    m_file->setText(QFileInfo(m_session.file()).fileName());
    m_sampleModel->setPreview(preview.header, preview.rows);
    m_problemModel->setProblems(preview.outcome.problems);
    m_sample->resizeColumnsToContents();
    for (int column = 0; column < m_sampleModel->columnCount(); ++column)
        m_sample->setColumnWidth(column, qMin(m_sample->columnWidth(column), 220));
    m_problems->resizeColumnsToContents();
    m_problems->setColumnWidth(ImportProblemModel::Problem,
                               qMax(320, m_problems->columnWidth(ImportProblemModel::Problem)));
    refillSheets();
    refillReading();
    refillColumns();
    refillAnswers();
    showCounts();
}

void ImportMappingPage::takeMapping()
{
    if (m_filling)
        return;
    ImportMapping mapping = m_session.mapping();
    mapping.columns.clear();
    for (const QString &field : importFields()) {
        const QString column = m_columns.value(field)->currentData().toString();
        if (!column.isEmpty())
            mapping.columns.insert(field, column);
    }
    mapping.answers.clear();
    const QStringList used = mapping.columns.values();
    for (int i = 0; i < m_answers->count(); ++i) {
        const QListWidgetItem *item = m_answers->item(i);
        if (item->checkState() == Qt::Checked && !used.contains(item->text()))
            mapping.answers << item->text();
    }
    m_session.setMapping(mapping);
}

void ImportMappingPage::askValues()
{
    const ImportPreview &preview = m_session.preview();
    auto *dialog = new ImportValuesDialog(preview.unread, m_challenges, preview.fieldTerms, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_session.setMapping(dialog->applied(m_session.mapping())); });
    dialog->open();
}

void ImportMappingPage::showCounts()
{
    const ImportOutcome &outcome = m_session.preview().outcome;
    const QStringList parts {tr("%n row(s) in the file", nullptr, m_session.preview().rowCount),
                             tr("%n to add", nullptr, outcome.added),
                             tr("%n to update", nullptr, outcome.updated),
                             tr("%n unchanged", nullptr, outcome.unchanged),
                             tr("%n skipped", nullptr, outcome.skipped),
                             tr("%n suspected duplicate(s)", nullptr, outcome.suspectedDuplicates)};
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_rowsHeading->setText(tr("The first rows of the file"));
    m_values->setVisible(!m_session.preview().unread.empty());
    m_values->setText(tr("What %n text(s) mean…", nullptr, int(m_session.preview().unread.size())));
    m_values->setAccessibleName(m_values->text());
    m_problemsHeading->setText(outcome.problems.empty() ? tr("No problems found")
                                                        : tr("%n problem(s)", nullptr, int(outcome.problems.size())));
}

void ImportMappingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportMappingPage::retranslate()
{
    m_labels.value(m_sheet)->setText(tr("Sheet"));
    m_labels.value(m_encoding)->setText(tr("Character encoding"));
    m_labels.value(m_delimiter)->setText(tr("Columns are split by"));
    m_labels.value(m_quote)->setText(tr("Text is quoted with"));
    m_labels.value(m_challenge)->setText(tr("Challenge of rows without one"));
    m_labels.value(m_answers)->setText(tr("Keep these columns as answers to the form's questions"));
    for (const QString &field : importFields()) {
        const QString name = ProposalWords::field(field);
        m_labels.value(m_columns.value(field))
            ->setText(field == QStringLiteral("applicant") ? tr("%1 (required)").arg(name) : name);
    }
    for (auto row = m_labels.constBegin(); row != m_labels.constEnd(); ++row)
        row.key()->setAccessibleName(row.value()->text());
    m_strict->setText(tr("Refuse the whole file if any row has a problem"));
    m_strict->setAccessibleName(m_strict->text());
    m_takesTheirs->setText(tr("Overwrite what was edited here since"));
    m_takesTheirs->setAccessibleName(m_takesTheirs->text());
    m_sample->setAccessibleName(tr("The first rows of the file"));
    m_problems->setAccessibleName(tr("Problems"));
    m_sampleModel->retranslate();
    m_problemModel->retranslate();
    refillChallenges();
    refillReading();
    refillColumns();
    showCounts();
}

} // namespace pitchdesk
