// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/roundssection.h"

#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/setup/sectionlayout.h"
#include "ui/setup/setupwords.h"

namespace pitchdesk {

RoundsSection::RoundsSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_table(new RowTable(QStringLiteral("setup.rounds")))
    , m_form(new RecordForm<Round>)
    , m_message(new InlineMessage)
{
    m_message->setObjectName(QStringLiteral("setup.rounds.message"));
    layTableAndPane(this, m_message, m_table, m_form);
    m_table->setMovable(false);
    buildForm();
    connect(m_table, &RowTable::currentKeyChanged, this, &RoundsSection::showCurrent);
    connect(m_table, &RowTable::addRequested, this, &RoundsSection::add);
    connect(m_table, &RowTable::editRequested, this, [this] { m_form->setFocus(); });
    connect(m_table, &RowTable::removeRequested, this, [this](qint64 key) {
        m_dialogs.confirm(this, tr("Delete round"), tr("Delete this round with its panels, scores and decisions?"),
                          tr("Delete"), [this, key] {
                              write([key](Workflows &w) { return w.challenges.removeRound(RoundId(key)); });
                          });
    });
    retranslate();
}

void RoundsSection::buildForm()
{
    m_form->addTrilingual([] { return tr("Name"); }, QStringLiteral("setup.rounds.name"), &Round::name,
                          TrilingualEdit::Shape::Line);
    auto *rubric = new QComboBox;
    FormRow *row =
        m_form->addCustom([] { return tr("Rubric"); }, QStringLiteral("setup.rounds.rubric"), rubric,
                          [rubric](const Round &round) { chooseValue(*rubric, round.rubric.value()); },
                          [rubric](Round &round) { round.rubric = RubricId(rubric->currentData().toLongLong()); });
    row->watchCombo(rubric, [this] { return rubricOptions(); });
    m_form->addEnum([] { return tr("Decision"); }, QStringLiteral("setup.rounds.mode"), &Round::decisionMode,
                    &SetupWords::decisionMode);
    auto *open = new QCheckBox;
    FormRow *openRow = m_form->addCustom([] { return tr("Scoring"); }, QStringLiteral("setup.rounds.open"), open,
                                         [open](const Round &round) { open->setChecked(round.isOpen); },
                                         [open](Round &round) { round.isOpen = open->isChecked(); });
    openRow->watchCheck(open, [] { return tr("The round is open to scoring"); });
    m_form->setSave([this](const Round &changed, const RecordForm<Round>::Done &done) {
        m_desk.write([changed](Workflows &w) { return w.challenges.saveRound(changed); })
            .then(this, [done](const Result<RoundId> &saved) { done(saved ? Status() : Status(fail(saved.error()))); });
    });
}

bool RoundsSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Rubrics, Topic::Panels, Topic::Events});
}

void RoundsSection::reload()
{
    load(
        [id = eventId()](Workflows &w) -> Result<Snapshot> {
            PD_ASSIGN(std::vector<Round> rounds, w.challenges.rounds(id));
            PD_ASSIGN(std::vector<Rubric> rubrics, w.challenges.rubrics(id));
            return Snapshot {std::move(rounds), std::move(rubrics)};
        },
        [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            m_form->refillOptions();
            fillTable();
            showCurrent();
        });
}

std::vector<FormOption> RoundsSection::rubricOptions() const
{
    std::vector<FormOption> options;
    for (const Rubric &rubric : m_snapshot.rubrics)
        options.push_back(
            {tr("%1, version %2").arg(rubric.name.in(uiLanguage())).arg(rubric.version), rubric.id.value()});
    return options;
}

void RoundsSection::fillTable()
{
    std::vector<TableRow> rows;
    for (const Round &round : m_snapshot.rounds) {
        QString rubric;
        for (const FormOption &option : rubricOptions()) {
            if (option.value.toLongLong() == round.rubric.value())
                rubric = option.text;
        }
        rows.push_back({round.id.value(),
                        {round.name.in(uiLanguage()), rubric, SetupWords::decisionMode(round.decisionMode),
                         round.isOpen ? tr("Open") : tr("Closed")}});
    }
    m_table->setRows(std::move(rows));
}

void RoundsSection::showCurrent()
{
    const auto current = std::ranges::find(m_snapshot.rounds, RoundId(m_table->currentKey()), &Round::id);
    m_form->setVisible(current != m_snapshot.rounds.end());
    if (current != m_snapshot.rounds.end())
        m_form->load(*current);
}

void RoundsSection::add()
{
    Round fresh;
    fresh.event = eventId();
    fresh.name = LocalizedText::only(tr("Round %1").arg(m_snapshot.rounds.size() + 1), uiLanguage());
    const bool hasRubric = !m_snapshot.rubrics.empty();
    if (hasRubric)
        fresh.rubric = m_snapshot.rubrics.back().id;
    m_desk
        .write([fresh, hasRubric](Workflows &w) -> Result<RoundId> {
            Round made = fresh;
            if (!hasRubric) {
                PD_ASSIGN(made.rubric, w.challenges.addDefaultRubric(fresh.event));
            }
            return w.challenges.saveRound(made);
        })
        .then(this, [this](const Result<RoundId> &added) {
            if (!added)
                return showFailure(added.error());
            clearFailure();
            m_table->setCurrentKey(added->value());
        });
}

void RoundsSection::retranslate()
{
    m_table->setHeaders({tr("Round"), tr("Rubric"), tr("Decision"), tr("Scoring")});
    m_table->setStretchColumn(1);
    m_table->setWords(tr("Rounds"), tr("Add round"), tr("Delete…"));
    m_table->setEmptyText(
        tr("Rounds of judging belong here, such as the first screening and the finals. Each says which "
           "rubric it uses and who decides."));
    m_form->retranslate();
    fillTable();
}

void RoundsSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void RoundsSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
