// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/panelstab.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/judging/judgedialog.h"
#include "ui/judging/judgingwords.h"
#include "ui/judging/snapshottable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace pitchdesk {

PanelsTab::PanelsTab(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : JudgingTab(desk, dialogs, parent)
    , m_panels(new SnapshotTable(QStringLiteral("judging.panels")))
    , m_panelTitle(new ElidedLabel)
    , m_members(new QListWidget)
    , m_noMembers(new QLabel)
    , m_candidate(new QComboBox)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_chair(new QPushButton)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_score(new QPushButton)
    , m_judgesTitle(new QLabel)
    , m_noJudges(new QLabel)
    , m_filter(new QLineEdit)
    , m_judges(new SnapshotTable(QStringLiteral("judging.judges")))
    , m_addJudge(new QPushButton)
    , m_editJudge(new QPushButton)
    , m_removeJudge(new QPushButton)
    , m_message(new InlineMessage)
{
    build();
    connectAll();
    retranslate();
}

bool PanelsTab::isTouchedBy(const ChangeSet &changes) const
{
    return changes.touchesAny({Topic::Panels, Topic::Judges, Topic::People, Topic::Challenges, Topic::Proposals,
                               Topic::Scores, Topic::Conflicts, Topic::Organisations, Topic::Terms, Topic::Rubrics});
}

void PanelsTab::reload()
{
    load(
        [event = eventId(), round = roundId()](Workflows &w) -> Result<Snapshot> {
            Snapshot snapshot;
            if (round.isValid()) {
                PD_ASSIGN(snapshot.panels, w.judging.panels(round));
            }
            PD_ASSIGN(snapshot.judges, w.judging.judges(event));
            PD_ASSIGN(snapshot.organisations, w.events.organisations());
            PD_ASSIGN(snapshot.fields, w.events.terms(QStringLiteral("field")));
            return snapshot;
        },
        [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            fillPanels();
            fillJudges();
            fillMembers();
        });
}

void PanelsTab::fillPanels()
{
    std::vector<SnapshotRow> rows;
    for (const PanelRow &row : m_snapshot.panels) {
        const JudgeRow *chair = judge(row.panel.chair);
        const int members = int(row.panel.members.size());
        rows.push_back({row.challenge.id.value(),
                        {QLocale().toString(row.challenge.number), row.challenge.title.in(uiLanguage()),
                         QLocale().toString(members), chair ? chair->judge.person.name.printed : QString(),
                         QLocale().toString(row.proposals)},
                        {row.challenge.number, {}, members, {}, row.proposals}});
    }
    m_panels->setRows(std::move(rows));
}

void PanelsTab::fillJudges()
{
    std::vector<SnapshotRow> rows;
    for (const JudgeRow &row : m_snapshot.judges) {
        const PersonName &name = row.judge.person.name;
        const double share = row.expected > 0 ? double(row.done) / row.expected : -1;
        rows.push_back({row.judge.id.value(),
                        {QLocale().toString(row.judge.number), name.printed, row.judge.organisationName,
                         JudgingWords::languages(row.judge), fieldNames(row.judge), panelNumbers(row),
                         row.expected > 0 ? JudgingWords::progress(row.done, row.expected) : QString()},
                        {row.judge.number, JudgingWords::sortName(name), {}, {}, {}, {}, share}});
    }
    m_noJudges->setVisible(rows.empty());
    m_judges->setVisible(!rows.empty());
    m_judges->setRows(std::move(rows));
    updateButtons();
}

const PanelRow *PanelsTab::currentPanel() const
{
    for (const PanelRow &row : m_snapshot.panels) {
        if (row.challenge.id.value() == m_panels->currentKey())
            return &row;
    }
    return nullptr;
}

const JudgeRow *PanelsTab::judge(JudgeId id) const
{
    const auto found = std::ranges::find(m_snapshot.judges, id, [](const JudgeRow &row) { return row.judge.id; });
    return found == m_snapshot.judges.end() ? nullptr : &*found;
}

JudgeId PanelsTab::currentMember() const
{
    const QListWidgetItem *item = m_members->currentItem();
    return JudgeId(item ? item->data(Qt::UserRole).toLongLong() : 0);
}

void PanelsTab::fillMembers()
{
    const QSignalBlocker blocker(m_members);
    const JudgeId wanted = m_wantedMember.isValid() ? m_wantedMember : currentMember();
    m_members->clear();
    const PanelRow *row = currentPanel();
    for (const JudgeId id : row ? row->panel.members : std::vector<JudgeId> {}) {
        const JudgeRow *member = judge(id);
        if (!member)
            continue;
        const QString name = member->judge.person.name.printed;
        auto *item = new QListWidgetItem(id == row->panel.chair ? tr("%1 (chair)").arg(name) : name, m_members);
        item->setData(Qt::UserRole, id.value());
        if (id == wanted)
            m_members->setCurrentItem(item);
    }
    if (m_members->count() > 0 && !m_members->currentItem())
        m_members->setCurrentRow(0);
    m_wantedMember = {};
    m_noMembers->setVisible(m_members->count() == 0);
    m_members->setVisible(m_members->count() > 0);
    m_panelTitle->setText(row ? tr("Panel: %1").arg(row->challenge.title.in(uiLanguage())) : tr("Panel"));
    fillCandidates();
    updateButtons();
}

void PanelsTab::fillCandidates()
{
    const QSignalBlocker blocker(m_candidate);
    const QVariant former = m_candidate->currentData();
    m_candidate->clear();
    const PanelRow *row = currentPanel();
    for (const JudgeRow &candidate : m_snapshot.judges) {
        if (row && std::ranges::find(row->panel.members, candidate.judge.id) == row->panel.members.end())
            m_candidate->addItem(candidate.judge.person.name.printed, candidate.judge.id.value());
    }
    m_candidate->setCurrentIndex(std::max(0, m_candidate->findData(former)));
}

void PanelsTab::updateButtons()
{
    const PanelRow *row = currentPanel();
    const int at = m_members->currentRow();
    m_candidate->setEnabled(m_candidate->count() > 0);
    m_add->setEnabled(row && m_candidate->count() > 0);
    m_remove->setEnabled(at >= 0);
    m_chair->setEnabled(at >= 0);
    m_chair->setText(row && currentMember().isValid() && currentMember() == row->panel.chair ? tr("No chair")
                                                                                             : tr("Make chair"));
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_members->count());
    m_score->setEnabled(row && !row->panel.members.empty());
    m_editJudge->setEnabled(m_judges->currentKey() != 0);
    m_removeJudge->setEnabled(m_judges->currentKey() != 0);
}

void PanelsTab::savePanel(const Panel &panel)
{
    Panel changed = panel;
    changed.round = roundId();
    write([changed](Workflows &w) { return w.judging.savePanel(changed); });
}

void PanelsTab::addMember()
{
    const PanelRow *row = currentPanel();
    const JudgeId fresh(m_candidate->currentData().toLongLong());
    if (!row || !fresh.isValid())
        return;
    Panel panel = row->panel;
    panel.challenge = row->challenge.id;
    panel.members.push_back(fresh);
    m_wantedMember = fresh;
    savePanel(panel);
}

void PanelsTab::removeMember()
{
    const PanelRow *row = currentPanel();
    if (!row)
        return;
    Panel panel = row->panel;
    const JudgeId gone = currentMember();
    std::erase(panel.members, gone);
    if (panel.chair == gone)
        panel.chair = {};
    savePanel(panel);
}

void PanelsTab::moveMember(int by)
{
    const PanelRow *row = currentPanel();
    const int from = m_members->currentRow();
    const int to = from + by;
    if (!row || from < 0 || to < 0 || to >= int(row->panel.members.size()))
        return;
    Panel panel = row->panel;
    std::swap(panel.members[size_t(from)], panel.members[size_t(to)]);
    m_wantedMember = currentMember();
    savePanel(panel);
}

void PanelsTab::makeChair()
{
    const PanelRow *row = currentPanel();
    if (!row)
        return;
    Panel panel = row->panel;
    panel.chair = panel.chair == currentMember() ? JudgeId() : currentMember();
    savePanel(panel);
}

void PanelsTab::addJudge()
{
    Judge fresh;
    fresh.event = eventId();
    openJudgeDialog(fresh);
}

void PanelsTab::editJudge(qint64 key)
{
    if (const JudgeRow *row = judge(JudgeId(key)))
        openJudgeDialog(row->judge);
}

void PanelsTab::openJudgeDialog(const Judge &judge)
{
    auto *dialog = new JudgeDialog(judge, m_snapshot.organisations, m_snapshot.fields, this);
    dialog->setSubmit([this](const JudgeDialog::Entry &entry, const JudgeDialog::Done &done) {
        m_desk
            .write([entry](Workflows &w) -> Result<JudgeId> {
                Judge changed = entry.judge;
                if (!entry.newOrganisation.name.isEmpty()) {
                    PD_ASSIGN(changed.organisation, w.events.saveOrganisation(entry.newOrganisation));
                }
                return w.judging.saveJudge(changed);
            })
            .then(this, [this, done](const Result<JudgeId> &saved) {
                if (saved)
                    m_judges->setCurrentKey(saved->value());
                done(saved ? Status() : Status(fail(saved.error())));
            });
    });
    dialog->open();
}

void PanelsTab::removeJudge()
{
    const JudgeRow *row = judge(JudgeId(m_judges->currentKey()));
    if (!row)
        return;
    const JudgeId id = row->judge.id;
    m_dialogs.confirm(this, tr("Delete judge"), tr("Delete the judge “%1”?").arg(row->judge.person.name.printed),
                      tr("Delete"), [this, id] { write([id](Workflows &w) { return w.judging.removeJudge(id); }); });
}

QString PanelsTab::fieldNames(const Judge &judge) const
{
    QStringList names;
    for (const JudgeField &field : judge.fields) {
        const auto term = std::ranges::find(m_snapshot.fields, field.field, &Term::id);
        if (term != m_snapshot.fields.end())
            names.append(term->label.in(uiLanguage()));
    }
    return names.join(QStringLiteral(", "));
}

QString PanelsTab::panelNumbers(const JudgeRow &row) const
{
    QStringList numbers;
    for (const PanelRow &panel : m_snapshot.panels) {
        if (std::ranges::find(row.panels, panel.challenge.id) != row.panels.end())
            numbers.append(QLocale().toString(panel.challenge.number));
    }
    return numbers.join(QStringLiteral(", "));
}

void PanelsTab::showJudge(qint64 key)
{
    m_filter->clear();
    m_judges->setCurrentKey(key);
    m_judges->setFocus();
}

void PanelsTab::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PanelsTab::showFailure(const Error &error)
{
    m_message->showError(errorText(error));
}

void PanelsTab::clearFailure()
{
    m_message->clear();
}

} // namespace pitchdesk
