// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorypage.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/noteedit.h"
#include "ui/common/pageheader.h"
#include "ui/common/tableview.h"
#include "ui/desk/desk.h"
#include "ui/directory/directoryfilterbar.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QUrl>

#include <algorithm>

namespace pitchdesk {

struct DirectoryPage::Snapshot {
    DirectoryKind kind = DirectoryKind::Organisations;
    std::vector<OrganisationEntry> organisations;
    std::vector<PersonEntry> people;
    std::vector<Term> fields;
    QStringList countries;
    std::vector<Place> places;
};

DirectoryKind DirectoryPage::kind() const
{
    return m_tabs->currentIndex() == 1 ? DirectoryKind::People : DirectoryKind::Organisations;
}

void DirectoryPage::showKind(DirectoryKind kind)
{
    m_tabs->setCurrentIndex(int(kind));
}

void DirectoryPage::showOrganisation(OrganisationId id)
{
    showKind(DirectoryKind::Organisations);
    select(id.value());
}

void DirectoryPage::showPerson(PersonId id)
{
    showKind(DirectoryKind::People);
    select(id.value());
}

/// Chooses a record, taking filters away that hide it.
void DirectoryPage::select(qint64 key)
{
    m_wanted = key;
    if (m_filter->isNarrowed())
        m_filter->clear();
    else
        reload();
}

void DirectoryPage::focusFilter()
{
    m_filter->focusText();
}

void DirectoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void DirectoryPage::reload()
{
    const quint64 generation = ++m_generation;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_desk
        .read([filter = m_filter->filter(), kind = kind()](Workflows &workflows) -> Result<Snapshot> {
            Snapshot snapshot;
            snapshot.kind = kind;
            if (kind == DirectoryKind::Organisations) {
                PD_ASSIGN(snapshot.organisations, workflows.directory.organisations(filter));
            } else {
                PD_ASSIGN(snapshot.people, workflows.directory.people(filter));
            }
            PD_ASSIGN(snapshot.fields, workflows.events.terms(QStringLiteral("field")));
            PD_ASSIGN(snapshot.countries, workflows.directory.countries());
            PD_ASSIGN(snapshot.places, workflows.places.places());
            return snapshot;
        })
        .then(this, [this, generation](Result<Snapshot> snapshot) {
            if (generation != m_generation)
                return;
            if (snapshot)
                show(std::move(*snapshot));
            else
                m_message->showError(errorText(snapshot.error()));
        });
}

void DirectoryPage::show(Snapshot snapshot)
{
    const Side &shown = side();
    const qint64 chosen = m_wanted != 0 ? std::exchange(m_wanted, 0) : shown.table->currentId();
    m_filter->setFields(snapshot.fields);
    m_filter->setCountries(snapshot.countries);
    m_filter->setPlaces(snapshot.places);
    shown.model->setFields(snapshot.fields);
    if (snapshot.kind == DirectoryKind::Organisations)
        shown.model->setOrganisations(std::move(snapshot.organisations));
    else
        shown.model->setPeople(std::move(snapshot.people));
    // What may be the same stands beside each other, whatever column was sorted by.
    if (m_filter->filter().alikeOnly)
        shown.order->sort(-1);
    else if (shown.order->sortColumn() < 0)
        shown.table->sortByColumn(0, Qt::AscendingOrder);
    const bool isEmpty = shown.model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 2 : int(kind()));
    if (!isEmpty) {
        const int row = shown.model->rowOf(chosen);
        const QModelIndex index = row < 0 ? shown.order->index(0, 0)
                                          : shown.order->mapFromSource(shown.model->index(row, 0));
        shown.table->setCurrentIndex(index);
        shown.table->scrollTo(index);
    }
    retranslate();
    showSelected();
}

/// Rows of the model, in the order in which they stand.
QList<int> DirectoryPage::selectedRows() const
{
    QModelIndexList indexes = side().table->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(),
              [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows << side().order->mapToSource(index).row();
    return rows;
}

void DirectoryPage::showSelected()
{
    updateButtons();
    const quint64 generation = ++m_profileGeneration;
    const bool hasRows = side().model->rowCount() > 0;
    const qint64 key = hasRows ? side().table->currentId() : 0;
    if (key == 0) {
        m_shown.reset();
        word();
        return;
    }
    const QDateTime now = m_desk.clock().now();
    const auto done = [this, generation](const Result<DirectoryProfile> &profile) {
        if (generation == m_profileGeneration)
            showProfile(profile);
    };
    if (kind() == DirectoryKind::Organisations) {
        m_desk.read([key, now](Workflows &w) { return loadProfile(w, OrganisationId(key), now); }).then(this, done);
    } else {
        m_desk.read([key, now](Workflows &w) { return loadProfile(w, PersonId(key), now); }).then(this, done);
    }
}

void DirectoryPage::showProfile(const Result<DirectoryProfile> &profile)
{
    if (!profile) {
        m_message->showError(errorText(profile.error()));
        return;
    }
    const bool isOther = !m_shown || m_shown->name() != profile->name();
    m_shown = *profile;
    if (isOther)
        m_note->clear();
    word();
    if (isOther)
        m_profile->verticalScrollBar()->setValue(0);
}

/// Words the profile in the language of the window and the colours of the theme.
void DirectoryPage::word()
{
    m_profile->document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: x-large; } h2 { font-size: large; } p { margin-top: 2px; margin-bottom: 2px; } "
                       "p.sub, td.key, span.muted { color: %1; } a { color: %2; text-decoration: none; }")
            .arg(palette().color(QPalette::PlaceholderText).name(), palette().color(QPalette::Link).name()));
    const DocumentLanguage words(uiLanguage());
    m_profile->setHtml(m_shown ? profileHtml(*m_shown, words, ProfileMedium::Screen, !m_desk.isReadOnly()) : QString());
    m_note->setWritable(m_shown && !m_desk.isReadOnly());
    updateButtons();
}

void DirectoryPage::changeNote(NoteId id)
{
    const auto &notes = std::visit([](const auto &subject) -> const std::vector<Note> & { return subject.notes; },
                                   m_shown->subject);
    const auto note = std::find_if(notes.begin(), notes.end(), [id](const Note &known) { return known.id == id; });
    if (note != notes.end())
        m_note->edit(*note);
}

void DirectoryPage::saveNote(NoteId id, const QString &text)
{
    if (!m_shown)
        return;
    Note note;
    note.id = id;
    note.text = text;
    if (const auto *organisation = std::get_if<OrganisationProfile>(&m_shown->subject))
        note.organisation = organisation->entry.organisation.id;
    else
        note.person = std::get<PersonProfile>(m_shown->subject).entry.person.id;
    m_desk.write([note](Workflows &w) { return w.notes.save(note); }).then(this, [this](const Result<NoteId> &saved) {
        if (saved)
            m_note->clear();
        else
            m_message->showError(errorText(saved.error()));
    });
}

void DirectoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (const Side &side : m_sides)
            side.model->retranslate();
        fillPrint();
        fillConsent();
        retranslate();
        word();
    } else if (event->type() == QEvent::PaletteChange) {
        word();
    }
}

} // namespace pitchdesk
