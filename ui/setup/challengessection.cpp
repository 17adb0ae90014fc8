// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/challengessection.h"

#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/setup/namedialog.h"
#include "ui/setup/organisationdialog.h"
#include "ui/setup/pickfield.h"
#include "ui/setup/sectionlayout.h"
#include "ui/setup/setupwords.h"

#include <QMenu>
#include <QPushButton>

namespace pitchdesk {

namespace {

template<typename Id>
std::vector<qint64> keysOf(const std::vector<Id> &ids)
{
    std::vector<qint64> keys;
    for (const Id id : ids)
        keys.push_back(id.value());
    return keys;
}

template<typename Id>
std::vector<Id> idsOf(const std::vector<qint64> &keys)
{
    std::vector<Id> ids;
    for (const qint64 key : keys)
        ids.push_back(Id(key));
    return ids;
}

std::vector<FormOption> termOptions(const std::vector<Term> &terms)
{
    std::vector<FormOption> options;
    for (const Term &term : terms)
        options.push_back({term.label.in(uiLanguage()), term.id.value()});
    return options;
}

/// What stands between commas, of the Japanese kind too; each once.
QStringList wordsIn(QString text)
{
    text.replace(u'、', u',').replace(u'，', u',').replace(u';', u',');
    QStringList words;
    for (const QString &word : text.split(u',')) {
        if (!word.trimmed().isEmpty())
            words.append(word.simplified());
    }
    words.removeDuplicates();
    return words;
}

} // namespace

ChallengesSection::ChallengesSection(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : SetupSection(desk, dialogs, parent)
    , m_table(new RowTable(QStringLiteral("setup.challenges")))
    , m_form(new RecordForm<Challenge>)
    , m_owners(new PickField(QStringLiteral("setup.challenges.owners")))
    , m_fields(new PickField(QStringLiteral("setup.challenges.fields")))
    , m_collaborations(new PickField(QStringLiteral("setup.challenges.collaborations")))
    , m_export(m_table->addButton(QStringLiteral("setup.challenges.export")))
    , m_exportMenu(new QMenu(m_export))
    , m_newOwner(m_owners->addButton(QStringLiteral("setup.challenges.owners.new")))
    , m_message(new InlineMessage)
{
    m_message->setObjectName(QStringLiteral("setup.challenges.message"));
    layTableAndPane(this, m_message, m_table, m_form);
    buildForm();
    connectTable();
    m_exportMenu->setObjectName(QStringLiteral("setup.challenges.export.menu"));
    m_export->setMenu(m_exportMenu);
    retranslate();
}

void ChallengesSection::buildForm()
{
    using Shape = TrilingualEdit::Shape;
    m_form->rows()->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->addTrilingual([] { return tr("Title"); }, QStringLiteral("setup.challenges.title"), &Challenge::title,
                          Shape::Line);
    buildPickFields();
    m_form->addEnum([] { return tr("State"); }, QStringLiteral("setup.challenges.state"), &Challenge::state,
                    &SetupWords::challengeState);
    m_form->addTrilingual([] { return tr("Challenge statement"); }, QStringLiteral("setup.challenges.statement"),
                          &Challenge::statement, Shape::Block);
    m_form->addTrilingual([] { return tr("Background"); }, QStringLiteral("setup.challenges.background"),
                          &Challenge::background, Shape::Block);
    m_form->addTrilingual([] { return tr("What is sought"); }, QStringLiteral("setup.challenges.sought"),
                          &Challenge::sought, Shape::Block);
    m_form->addTrilingual([] { return tr("Conditions"); }, QStringLiteral("setup.challenges.conditions"),
                          &Challenge::conditions, Shape::Block);
    m_form->addTrilingual([] { return tr("Support offered"); }, QStringLiteral("setup.challenges.support"),
                          &Challenge::support, Shape::Block);
    buildSynonyms();
    m_form->addNumber([] { return tr("Finalists"); }, QStringLiteral("setup.challenges.finalistQuota"),
                      &Challenge::finalistQuota, 0, 999);
    m_form->addNumber([] { return tr("Reserves"); }, QStringLiteral("setup.challenges.reserveQuota"),
                      &Challenge::reserveQuota, 0, 999);
    m_form->addNumber([] { return tr("Target of proposals"); }, QStringLiteral("setup.challenges.proposalTarget"),
                      &Challenge::proposalTarget, 0, 99999);
    m_form->setSave([this](const Challenge &changed, const RecordForm<Challenge>::Done &done) { save(changed, done); });
}

void ChallengesSection::buildPickFields()
{
    m_owners->setOptions([this] { return m_snapshot.owners; });
    m_fields->setOptions([this] { return termOptions(m_snapshot.fields); });
    m_collaborations->setOptions([this] { return termOptions(m_snapshot.collaborations); });
    FormRow *owners = m_form->addCustom(
        [] { return tr("Challenge owners"); }, QStringLiteral("setup.challenges.owners"), m_owners,
        [this](const Challenge &challenge) { m_owners->setChosen(keysOf(challenge.owners)); },
        [this](Challenge &challenge) { challenge.owners = idsOf<OrganisationId>(m_owners->chosen()); });
    FormRow *fields =
        m_form->addCustom([] { return tr("Fields"); }, QStringLiteral("setup.challenges.fields"), m_fields,
                          [this](const Challenge &challenge) { m_fields->setChosen(keysOf(challenge.fields)); },
                          [this](Challenge &challenge) { challenge.fields = idsOf<TermId>(m_fields->chosen()); });
    FormRow *collaborations = m_form->addCustom(
        [] { return tr("Types of collaboration"); }, QStringLiteral("setup.challenges.collaborations"),
        m_collaborations,
        [this](const Challenge &challenge) { m_collaborations->setChosen(keysOf(challenge.collaborations)); },
        [this](Challenge &challenge) { challenge.collaborations = idsOf<TermId>(m_collaborations->chosen()); });
    connect(m_collaborations, &PickField::committed, collaborations, &FormRow::noteCommitted);
    connect(m_owners, &PickField::committed, owners, &FormRow::noteCommitted);
    connect(m_fields, &PickField::committed, fields, &FormRow::noteCommitted);
    connect(m_newOwner, &QPushButton::clicked, this, &ChallengesSection::newOwner);
}

/// Words with commas between them, in any language.
void ChallengesSection::buildSynonyms()
{
    auto *line = new QLineEdit;
    FormRow *row = m_form->addCustom(
        [] { return tr("Other words for it"); }, QStringLiteral("setup.challenges.synonyms"), line,
        [line](const Challenge &challenge) { line->setText(challenge.synonyms.join(QStringLiteral(", "))); },
        [line](Challenge &challenge) { challenge.synonyms = wordsIn(line->text()); });
    row->watchLine(line);
    row->setHint([] { return tr("The challenge is also found by these, such as 物流, hậu cần, logistics."); });
}

void ChallengesSection::connectTable()
{
    connect(m_table, &RowTable::currentKeyChanged, this, &ChallengesSection::showCurrent);
    connect(m_table, &RowTable::addRequested, this, &ChallengesSection::add);
    connect(m_table, &RowTable::editRequested, this, [this] { m_form->setFocus(); });
    connect(m_table, &RowTable::removeRequested, this, [this](qint64 key) {
        write([key](Workflows &w) { return w.challenges.removeChallenge(ChallengeId(key)); });
    });
    connect(m_table, &RowTable::moved, this, [this](qint64 key, int index) {
        write([key, index](Workflows &w) { return w.challenges.moveChallenge(ChallengeId(key), index); });
    });
}

void ChallengesSection::save(const Challenge &challenge, const RecordForm<Challenge>::Done &done)
{
    m_desk.write([challenge](Workflows &w) { return w.challenges.saveChallenge(challenge); })
        .then(this, [done](const Result<ChallengeId> &saved) { done(saved ? Status() : Status(fail(saved.error()))); });
}

bool ChallengesSection::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Challenges, Topic::Organisations, Topic::Terms, Topic::Proposals});
}

void ChallengesSection::reload()
{
    load(
        [id = eventId(), language = uiLanguage()](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(snapshot.challenges, w.challenges.challenges(id));
            PD_ASSIGN(const std::vector<Organisation> organisations, w.events.organisations());
            snapshot.owners = organisationOptions(organisations, language);
            PD_ASSIGN(snapshot.fields, w.events.terms(QStringLiteral("field")));
            PD_ASSIGN(snapshot.collaborations, w.events.terms(collaborationScheme));
            return snapshot;
        },
        [this](const Snapshot &snapshot) { show(snapshot); });
}

void ChallengesSection::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    fillTable();
    showCurrent();
}

void ChallengesSection::fillTable()
{
    std::vector<TableRow> rows;
    for (const ChallengeRow &row : m_snapshot.challenges) {
        QStringList owners;
        for (const Organisation &owner : row.owners)
            owners.append(owner.name.in(uiLanguage()));
        const Challenge &challenge = row.challenge;
        rows.push_back(
            {challenge.id.value(),
             {QLocale().toString(challenge.number), challenge.title.in(uiLanguage()), owners.join(QStringLiteral(", ")),
              QLocale().toString(row.proposals), SetupWords::challengeState(challenge.state)}});
    }
    m_table->setRows(std::move(rows));
}

void ChallengesSection::showCurrent()
{
    const auto row = std::ranges::find(m_snapshot.challenges, ChallengeId(m_table->currentKey()),
                                       [](const ChallengeRow &r) { return r.challenge.id; });
    m_form->setVisible(row != m_snapshot.challenges.end());
    if (row != m_snapshot.challenges.end())
        m_form->load(row->challenge);
}

void ChallengesSection::add()
{
    auto *dialog = new NameDialog(this);
    dialog->setObjectName(QStringLiteral("setup.challenge.dialog"));
    dialog->setWindowTitle(tr("New challenge"));
    dialog->setExplanation(tr("What an owner looks for. Proposals answer it, and it is judged and ranked by itself."));
    dialog->setNameLabel(tr("Title"));
    dialog->hideNote();
    dialog->setSubmit([this](const NameDialog::Entry &entry, const NameDialog::Done &done) {
        Challenge fresh;
        fresh.event = eventId();
        fresh.title = entry.name;
        m_desk.write([fresh](Workflows &w) { return w.challenges.saveChallenge(fresh); })
            .then(this, [this, done](const Result<ChallengeId> &added) {
                if (added)
                    m_table->setCurrentKey(added->value());
                done(added ? Status() : Status(fail(added.error())));
            });
    });
    dialog->open();
}

void ChallengesSection::newOwner()
{
    const Challenge challenge = m_form->record();
    auto *dialog = new OrganisationDialog({}, this);
    dialog->setSubmitRecord([this, challenge](const Organisation &fresh, const EntryDialog::Done &done) {
        m_desk
            .write([fresh, challenge](Workflows &w) -> Result<ChallengeId> {
                Challenge owned = challenge;
                PD_ASSIGN(const OrganisationId owner, w.events.saveOrganisation(fresh));
                owned.owners.push_back(owner);
                return w.challenges.saveChallenge(owned);
            })
            .then(this,
                  [done](const Result<ChallengeId> &saved) { done(saved ? Status() : Status(fail(saved.error()))); });
    });
    dialog->open();
}

void ChallengesSection::retranslate()
{
    m_table->setHeaders({tr("No."), tr("Challenge"), tr("Challenge owners"), tr("Proposals"), tr("State")});
    m_table->setNumberColumns({0, 3});
    m_table->setStretchColumn(1);
    m_table->setWords(tr("Challenges"), tr("New challenge…"), tr("Delete"));
    m_table->setEmptyText(tr("What each challenge owner looks for belongs here. Proposals answer a challenge, and each "
                             "challenge is judged by itself."));
    m_owners->setWords(tr("Challenge owners"), tr("No owner yet"));
    m_fields->setWords(tr("Fields"), tr("No field yet"));
    m_collaborations->setWords(tr("Types of collaboration"), tr("None yet"));
    m_collaborations->retranslate();
    m_owners->retranslate();
    m_fields->retranslate();
    m_newOwner->setText(tr("New organisation…"));
    m_export->setText(tr("Booklet"));
    m_export->setAccessibleName(tr("Export the published challenges as a booklet"));
    m_export->setToolTip(m_export->accessibleName());
    fillBookletMenu(
        *m_exportMenu, m_desk, m_dialogs,
        [this] {
            return BookletRequest {eventId(), {}};
        },
        [this](const Result<BookletReport> &report) { noteExported(report); });
    m_form->retranslate();
    fillTable();
    reloadIfShown();
}

void ChallengesSection::noteExported(const Result<BookletReport> &report)
{
    if (!report)
        m_message->showError(errorText(report.error()));
    else if (report->challenges == 0)
        m_message->showWarning(tr("The booklet is written, but no challenge is published yet: %1").arg(report->file));
    else
        m_message->showSuccess(
            tr("The booklet with %n challenge(s) is written: %1", nullptr, report->challenges).arg(report->file));
}

void ChallengesSection::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void ChallengesSection::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
