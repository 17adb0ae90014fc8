// SPDX-License-Identifier: GPL-3.0-or-later
// What DirectoryPage is made of, and its words.
#include "ui/common/icons.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/common/noteedit.h"
#include "ui/common/pageheader.h"
#include "ui/common/statusbarprogress.h"
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"
#include "ui/desk/desk.h"
#include "ui/directory/directoryfilterbar.h"
#include "ui/directory/directorypage.h"
#include "ui/directory/placesdialog.h"
#include "ui/print/languagemenu.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace pitchdesk {

DirectoryPage::DirectoryPage(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_header(new PageHeader)
    , m_new(new QPushButton)
    , m_edit(new QPushButton)
    , m_merge(new QPushButton)
    , m_add(new QToolButton)
    , m_addMenu(new QMenu(this))
    , m_consent(new QToolButton)
    , m_consentMenu(new QMenu(this))
    , m_erase(new QPushButton)
    , m_print(new QToolButton)
    , m_printMenu(new QMenu(this))
    , m_message(new InlineMessage)
    , m_progress(new StatusBarProgress)
    , m_tabs(new QTabBar)
    , m_filter(new DirectoryFilterBar)
    , m_stack(new QStackedWidget)
    , m_sides {makeSide(QStringLiteral("directory.organisations")), makeSide(QStringLiteral("directory.people"))}
    , m_empty(new QLabel)
    , m_count(new QLabel)
    , m_profile(new QTextBrowser)
    , m_note(new NoteEdit(QStringLiteral("directory")))
{
    setObjectName(QStringLiteral("directory"));
    build();
    connectAll();
    fillPrint();
    fillConsent();
    retranslate();
    word();
}

void DirectoryPage::buildHeader()
{
    m_new->setObjectName(QStringLiteral("directory.new"));
    m_new->setIcon(themedIcon(QStringLiteral("new")));
    m_edit->setObjectName(QStringLiteral("directory.edit"));
    m_edit->setIcon(themedIcon(QStringLiteral("edit")));
    m_merge->setObjectName(QStringLiteral("directory.merge"));
    m_merge->setIcon(themedIcon(QStringLiteral("duplicate")));
    m_add->setObjectName(QStringLiteral("directory.add"));
    m_add->setIcon(themedIcon(QStringLiteral("new")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addMenu);
    m_consent->setObjectName(QStringLiteral("directory.consent"));
    m_consent->setIcon(themedIcon(QStringLiteral("check")));
    m_consent->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_consent->setPopupMode(QToolButton::InstantPopup);
    m_consent->setMenu(m_consentMenu);
    m_erase->setObjectName(QStringLiteral("directory.erase"));
    m_erase->setIcon(themedIcon(QStringLiteral("delete")));
    m_print->setObjectName(QStringLiteral("directory.print"));
    m_print->setIcon(themedIcon(QStringLiteral("print")));
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setMenu(m_printMenu);
    for (QWidget *button :
         std::initializer_list<QWidget *> {m_new, m_edit, m_add, m_merge, m_consent, m_erase, m_print})
        m_header->addAction(button);
}

DirectoryPage::Side DirectoryPage::makeSide(const QString &name)
{
    Side side {new DirectoryModel(this), new QSortFilterProxyModel(this), new TableView(name)};
    if (name.endsWith(QStringLiteral("people")))
        side.model->setPeople({});
    side.order->setSourceModel(side.model);
    side.order->setSortRole(TableRole::Sort);
    side.order->setSortLocaleAware(true);
    side.order->setSortCaseSensitivity(Qt::CaseInsensitive);
    side.table->setModel(side.order);
    side.table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    side.table->sortByColumn(0, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths = side.model->kind() == DirectoryKind::Organisations
        ? QList<int> {32, 12, 20, 22, 24, 10, 14, 14}
        : QList<int> {26, 32, 20, 20, 24, 10, 26};
    for (int column = 0; column < widths.size(); ++column)
        side.table->setColumnWidth(column, letter * widths[column]);
    side.table->horizontalHeader()->setStretchLastSection(false);
    side.table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    side.table->rememberColumns(name);
    return side;
}

QWidget *DirectoryPage::buildPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(6);
    m_profile->setObjectName(QStringLiteral("directory.profile"));
    m_profile->setOpenLinks(false);
    m_profile->setFrameShape(QFrame::NoFrame);
    m_profile->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    column->addWidget(m_profile, 1);
    column->addWidget(m_note);
    pane->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    return pane;
}

void DirectoryPage::build()
{
    buildHeader();
    m_tabs->setObjectName(QStringLiteral("directory.tabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    for (const Side &side : m_sides)
        m_stack->addWidget(side.table);
    m_stack->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("directory.empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    for (QLabel *label : {m_empty, m_count})
        label->setForegroundRole(QPalette::PlaceholderText);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_stack, 1);
    leftColumn->addWidget(m_count);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(buildPane());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({3000, 2000}); // shares, not pixels

    m_message->setObjectName(QStringLiteral("directory.message"));
    m_message->clear();
    m_progress->setNames(QStringLiteral("directory.progress"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_progress, 0, Qt::AlignLeft);
    column->addWidget(m_tabs);
    column->addWidget(m_filter);
    column->addWidget(splitter, 1);
}

void DirectoryPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_filter->setKind(kind() == DirectoryKind::Organisations);
        m_stack->setCurrentIndex(int(kind()));
        m_shown.reset();
        m_note->clear();
        retranslate();
        word();
        reload();
    });
    connect(m_filter, &DirectoryFilterBar::changed, this, &DirectoryPage::reload);
    for (const Side &side : m_sides) {
        connect(side.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &DirectoryPage::showSelected);
        connect(side.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &DirectoryPage::updateButtons);
        connect(side.table, &TableView::opened, this, &DirectoryPage::edit);
    }
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT organisationEditRequested({}); });
    connect(m_edit, &QPushButton::clicked, this, &DirectoryPage::edit);
    connect(m_merge, &QPushButton::clicked, this, &DirectoryPage::merge);
    connect(m_erase, &QPushButton::clicked, this, &DirectoryPage::askToErase);
    connect(&m_desk, &Desk::closed, m_progress, &StatusBarProgress::finish);
    connect(m_profile, &QTextBrowser::anchorClicked, this, &DirectoryPage::followLink);
    connect(m_note, &NoteEdit::saveRequested, this, &DirectoryPage::saveNote);
    for (const auto signal : {&Desk::opened, &Desk::closed})
        connect(&m_desk, signal, this, &DirectoryPage::reload);
    connect(&m_desk, &Desk::committed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({Topic::Organisations, Topic::People, Topic::Events, Topic::Challenges, Topic::Proposals,
                                Topic::Judges, Topic::Decisions, Topic::Material, Topic::Terms}))
            reload();
    });
}

void DirectoryPage::fillPrint()
{
    m_printMenu->clear();
    for (const Language language : allLanguages) {
        QAction *action = m_printMenu->addAction(tr("%1…").arg(ownLanguageName(language)), this,
                                                 [this, language] { print(language); });
        action->setObjectName(QString(u"directory.print." + languageCode(language)));
    }
}

void DirectoryPage::fillConsent()
{
    m_consentMenu->clear();
    const auto add = [this](const QString &text, const QString &name, void (DirectoryPage::*slot)()) {
        QAction *action = m_consentMenu->addAction(text, this, slot);
        action->setObjectName(QString(u"directory.consent." + name));
        return action;
    };
    m_record = add(tr("Record for those selected…"), QStringLiteral("record"), &DirectoryPage::recordConsent);
    add(tr("Take over from a form…"), QStringLiteral("answers"), &DirectoryPage::takeFromAnswers);
    m_consentMenu->addSeparator();
    add(tr("Consent texts…"), QStringLiteral("texts"), &DirectoryPage::editConsentTexts);
}

void DirectoryPage::fillAdd()
{
    m_addMenu->clear();
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        m_addMenu->addAction(text, this, slot)->setObjectName(QString(u"directory.add." + name));
    };
    if (kind() == DirectoryKind::People) {
        add(tr("Affiliation…"), QStringLiteral("affiliation"), &DirectoryPage::addAffiliation);
        return;
    }
    add(tr("Technology seed…"), QStringLiteral("seed"), [this] { addTechnology(TechnologyKind::Seed); });
    add(tr("Technology need…"), QStringLiteral("need"), [this] { addTechnology(TechnologyKind::Need); });
    add(tr("Fields…"), QStringLiteral("fields"), &DirectoryPage::chooseFields);
    m_addMenu->addSeparator();
    add(tr("Places…"), QStringLiteral("places"), [this] { (new PlacesDialog(m_desk, this))->open(); });
}

void DirectoryPage::updateButtons()
{
    const bool canWrite = m_desk.isOpen() && !m_desk.isReadOnly();
    const qsizetype selected = side().model->rowCount() > 0 ? selectedRows().size() : 0;
    m_new->setVisible(kind() == DirectoryKind::Organisations);
    m_new->setEnabled(canWrite);
    m_consent->setVisible(kind() == DirectoryKind::People);
    m_consent->setEnabled(canWrite);
    m_record->setEnabled(canWrite && selected > 0);
    m_erase->setVisible(kind() == DirectoryKind::People);
    m_erase->setEnabled(canWrite && selected == 1);
    m_edit->setEnabled(canWrite && selected == 1);
    m_add->setEnabled(canWrite && selected == 1 && m_shown);
    m_merge->setEnabled(canWrite && selected == 2);
    m_print->setEnabled(m_shown.has_value());
}

void DirectoryPage::retranslate()
{
    const bool isPeople = kind() == DirectoryKind::People;
    m_header->setTitle(tr("Directory"));
    m_tabs->setTabText(0, tr("Organisations"));
    m_tabs->setTabText(1, tr("People"));
    m_tabs->setAccessibleName(tr("What the directory lists"));
    m_new->setText(tr("New organisation"));
    m_edit->setText(tr("Edit"));
    m_merge->setText(tr("Merge"));
    m_merge->setToolTip(tr("Makes the two selected records one. Ctrl+click selects a second one."));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(isPeople ? tr("Where the person works, or worked")
                               : tr("What the organisation offers and looks for, and its fields"));
    fillAdd();
    m_consent->setText(tr("Consent"));
    m_consent->setAccessibleName(m_consent->text());
    m_consent->setToolTip(tr("To what people agreed, and until when their data may be kept"));
    m_erase->setText(tr("Erase…"));
    m_erase->setToolTip(tr("Takes a person out of this file and its history, for good"));
    m_print->setText(tr("Profile (PDF)"));
    for (QPushButton *button : {m_new, m_edit, m_merge, m_erase})
        button->setAccessibleName(button->text());
    m_print->setAccessibleName(m_print->text());
    m_sides[0].table->setAccessibleName(tr("Organisations"));
    m_sides[1].table->setAccessibleName(tr("People"));
    m_profile->setAccessibleName(tr("Profile of the chosen record"));
    const int rows = side().model->rowCount();
    m_count->setText(isPeople ? tr("%n person(s)", nullptr, rows) : tr("%n organisation(s)", nullptr, rows));
    m_empty->setText(m_filter->isNarrowed()
                         ? tr("Nobody fits these filters.")
                         : tr("Organisers, challenge owners, applicants and judges of all events are listed here."));
    updateButtons();
}

} // namespace pitchdesk
