// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/viewsbutton.h"

#include "ui/common/dialogs.h"
#include "ui/proposals/bulkdialogs.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString page = QStringLiteral("proposals");

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewsButton::ViewsButton(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("proposals.views"));
    m_menu->setObjectName(QStringLiteral("proposals.views.menu"));
    setMenu(m_menu);
    setPopupMode(InstantPopup);
    connect(&m_desk, &Desk::opened, this, &ViewsButton::reload);
    connect(&m_desk, &Desk::closed, this, [this] {
        m_views.clear();
        fill();
    });
    connect(&m_desk, &Desk::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Views))
            reload();
    });
    retranslate();
    reload();
}

void ViewsButton::reload()
{
    if (!m_desk.isOpen())
        return;
    const int generation = ++m_generation;
    m_desk.read([](Workflows &workflows) { return workflows.views.views(page); })
        .then(this, [this, generation](const Result<std::vector<SavedView>> &views) {
            if (generation != m_generation)
                return;
            if (!views)
                return Q_EMIT failed(views.error());
            m_views = *views;
            fill();
        });
}

void ViewsButton::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    fill();
}

const SavedView *ViewsButton::current() const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [this](const SavedView &view) { return view.id == m_chosen; });
    return found == m_views.end() ? nullptr : &*found;
}

void ViewsButton::fill()
{
    m_menu->clear();
    const auto add = [this](const char *name, const QString &text, bool enabled, auto slot) {
        QAction *action = m_menu->addAction(text, this, slot);
        action->setObjectName(QStringLiteral("proposals.views.") + QString::fromLatin1(name));
        action->setEnabled(enabled);
        return action;
    };
    for (const SavedView &view : m_views) {
        QAction *action = m_menu->addAction(menuText(view.name), this, [this, view] {
            m_chosen = view.id;
            Q_EMIT queryChosen(view.query);
            fill();
        });
        action->setObjectName(QStringLiteral("proposals.view.") + view.name);
        action->setToolTip(view.query);
        action->setCheckable(true);
        action->setChecked(view.query == m_query);
    }
    m_menu->addSeparator();
    const bool canWrite = m_desk.isOpen() && !m_desk.isReadOnly();
    const SavedView *chosen = current();
    add("save", tr("Save this filter as…"), canWrite && !m_query.isEmpty(), [this] {
        askName({{}, {}, page, {}, m_query});
    });
    const QString name = chosen ? menuText(chosen->name) : QString();
    if (chosen) {
        add("update", tr("Save this filter in “%1”").arg(name),
            canWrite && !m_query.isEmpty() && chosen->query != m_query, [this, view = *chosen]() mutable {
                view.query = m_query;
                save(view);
            });
        add("rename", tr("Rename “%1”…").arg(name), canWrite, [this, view = *chosen] { askName(view); });
        add("delete", tr("Delete “%1”…").arg(name), canWrite, [this, view = *chosen] { askRemove(view); });
    }
    m_menu->addSeparator();
    add("copy", tr("Copy the filter as text"), !m_query.isEmpty(),
        [this] { QGuiApplication::clipboard()->setText(m_query); });
}

void ViewsButton::askName(const SavedView &view)
{
    auto *dialog = new ViewNameDialog(view.name, window());
    connect(dialog, &ViewNameDialog::confirmed, this, [this, view](const QString &name) {
        SavedView named = view;
        named.name = name;
        save(named);
    });
    dialog->open();
}

void ViewsButton::save(const SavedView &view)
{
    m_desk.write([view](Workflows &workflows) { return workflows.views.save(view); })
        .then(this, [this](const Result<SavedViewId> &id) {
            if (!id)
                return Q_EMIT failed(id.error());
            m_chosen = *id;
            reload();
        });
}

void ViewsButton::askRemove(const SavedView &view)
{
    m_dialogs.confirm(window(), tr("Delete saved view"),
                      tr("Delete the saved view “%1”? You can undo this.").arg(view.name), tr("Delete"),
                      [this, id = view.id] {
                          m_desk.write([id](Workflows &workflows) { return workflows.views.remove(id); })
                              .then(this, [this](const Status &status) {
                                  if (!status)
                                      Q_EMIT failed(status.error());
                              });
                      });
}

void ViewsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ViewsButton::retranslate()
{
    setText(tr("Views"));
    setAccessibleName(tr("Saved views"));
    setToolTip(tr("Filters kept under a name"));
    fill();
}

} // namespace pitchdesk
