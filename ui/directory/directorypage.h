// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasure.h"
#include "ui/directory/directorymodel.h"
#include "ui/print/directoryprofile.h"

#include <QWidget>

#include <array>
#include <functional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace pitchdesk {

class ChangeSet;
class Desk;
class Dialogs;
class DirectoryFilterBar;
class InlineMessage;
class NoteEdit;
class PageHeader;
class StatusBarProgress;
class TableView;

/// Every organisation and every person once, over all events: who could solve this, what they did, what the desk knows of
/// them; records that are there twice are merged, a profile is printed.
class DirectoryPage : public QWidget
{
    Q_OBJECT

public:
    DirectoryPage(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void showOrganisation(OrganisationId id);
    void showPerson(PersonId id);
    /// The people whose data is due to be erased.
    void showDue();
    void focusFilter();

Q_SIGNALS:
    /// An organisation is to be changed, or a new one made where it has no id.
    void organisationEditRequested(const pitchdesk::Organisation &organisation);
    void proposalActivated(pitchdesk::EventId event, pitchdesk::ProposalId id);
    void challengeActivated(pitchdesk::EventId event, pitchdesk::ChallengeId id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The table of one kind of record.
    struct Side {
        DirectoryModel *model = nullptr;
        QSortFilterProxyModel *order = nullptr;
        TableView *table = nullptr;
    };
    struct Snapshot;

    void build();
    void buildHeader();
    [[nodiscard]] Side makeSide(const QString &name);
    [[nodiscard]] QWidget *buildPane();
    void connectAll();
    [[nodiscard]] DirectoryKind kind() const;
    [[nodiscard]] const Side &side() const { return m_sides[size_t(kind())]; }
    void showKind(DirectoryKind kind);
    void reload();
    void show(Snapshot snapshot);
    void select(qint64 key);
    [[nodiscard]] QList<int> selectedRows() const;
    void showSelected();
    void showProfile(const Result<DirectoryProfile> &profile);
    void word();
    void followLink(const QUrl &link);
    void saveNote(NoteId id, const QString &text);
    void changeNote(NoteId id);
    void edit();
    void editPerson(const PersonProfile &profile);
    void merge();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool hasTexts(const std::vector<ConsentText> &texts);
    void showRecorded(const Result<int> &recorded);
    void recordConsent();
    void takeFromAnswers();
    void editConsentTexts();
    void withdrawConsent(ConsentId id);
    [[nodiscard]] const OrganisationProfile *shownOrganisation() const;
    [[nodiscard]] const PersonProfile *shownPerson() const;
    void openTechnology(const Technology &technology);
    void addTechnology(TechnologyKind kind);
    void chooseFields();
    void openAffiliation(const Affiliation &affiliation);
    void addAffiliation();
    void editAffiliation(AffiliationId id);
    void doAtOnce(const std::function<Status(Workflows &)> &work);
    bool followChange(const QString &verb, qint64 key);
    void askToErase();
    void erase(PersonId id);
    void showErased(const ErasureReport &report, const QStringList &mentions);
    template<typename Record, typename IdType>
    void openMerge(const Record &first, const Record &second, const std::array<IdType, 2> &ids);
    void fillConsent();
    void fillAdd();
    void fillPrint();
    void print(Language language);
    void updateButtons();
    void retranslate();

    Desk &m_desk;
    Dialogs &m_dialogs;
    PageHeader *m_header;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_merge;
    QToolButton *m_add; ///< what hangs on the record that is shown
    QMenu *m_addMenu;
    QToolButton *m_consent;
    QMenu *m_consentMenu;
    QAction *m_record = nullptr; ///< records a consent of those selected
    QPushButton *m_erase;
    QToolButton *m_print;
    QMenu *m_printMenu;
    InlineMessage *m_message;
    StatusBarProgress *m_progress; ///< of what takes time and is not undone: erasing
    QTabBar *m_tabs;
    DirectoryFilterBar *m_filter;
    QStackedWidget *m_stack;
    std::array<Side, 2> m_sides;
    QLabel *m_empty;
    QLabel *m_count;
    QTextBrowser *m_profile;
    NoteEdit *m_note;
    std::optional<DirectoryProfile> m_shown;
    qint64 m_wanted = 0; ///< the record to be chosen once it is there
    quint64 m_generation = 0;
    quint64 m_profileGeneration = 0;
    bool m_isStale = true;
};

} // namespace pitchdesk
