// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/operatordialog.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/quickfinddialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>

#include <functional>

namespace pitchdesk {

/// Whether nothing was found; tells each line, since the message of a failure is cut.
inline bool isNothing(const QStringList &lines)
{
    for (const QString &line : lines)
        qWarning("%s", qPrintable(line));
    return lines.isEmpty();
}

/// Goes through every page, each of its parts, and every dialog of a window in which the sample is open.
class WindowWalk
{
public:
    /// Gets a name for failures ("Setup/3") and the window or dialog that is looked at.
    using Look = std::function<void(const QString &place, QWidget &top)>;

    explicit WindowWalk(WindowFixture &fixture)
        : m_fixture(fixture)
    {
    }

    void pages(const Look &look)
    {
        for (const PageId page : allPages) {
            show(page);
            QWidget &widget = *m_fixture.window->pages().currentWidget();
            const QString name = pageCode(page);
            if (auto *parts = widget.findChild<QListWidget *>(QStringLiteral("setup.parts")))
                rows(*parts, name, look);
            else if (auto *tabs = widget.findChild<QTabWidget *>(QStringLiteral("judging.tabs")))
                this->tabs(*tabs, name, look);
            else
                look(name, *m_fixture.window);
            for (const char *toggle : {"proposals.charts", "ranking.chart", "proposals.edit"})
                toggled(widget, toggle, look);
        }
    }

    void dialogs(const Look &look)
    {
        for (const Opener &opener : openers()) {
            show(opener.page);
            showPart(opener.part);
            press(opener.button);
            lookAtDialog(QString::fromLatin1(opener.button), look);
        }
        openShellDialogs(look);
    }

private:
    struct Opener {
        PageId page;
        int part; ///< row of the parts or tab; -1 = the page has none
        const char *button;
    };

    static std::vector<Opener> openers()
    {
        return {{PageId::Setup, 0, "setup.newEvent"},
                {PageId::Setup, 0, "setup.programme.new"},
                {PageId::Setup, 0, "setup.event.saveTemplate"},
                {PageId::Setup, 0, "setup.event.templates"},
                {PageId::Setup, 1, "setup.organisers.add"},
                {PageId::Setup, 1, "setup.organisers.editOrganisation"},
                {PageId::Setup, 3, "setup.challenges.add"},
                {PageId::Setup, 3, "setup.challenges.owners.choose"},
                {PageId::Setup, 3, "setup.challenges.owners.new"},
                {PageId::Setup, 4, "setup.form.add"},
                {PageId::Proposals, -1, "proposals.import"},
                {PageId::Proposals, -1, "proposals.new"},
                {PageId::Proposals, -1, "proposals.setChallenge"},
                {PageId::Proposals, -1, "proposals.setStatus.ineligible"},
                {PageId::Judging, 0, "judging.addJudge"},
                {PageId::Judging, 0, "judging.judges.edit"},
                {PageId::Judging, 1, "judging.conflicts.add"},
                {PageId::Ranking, -1, "ranking.decideAll"}};
    }

    void show(PageId page)
    {
        m_fixture.window->showPage(page);
        m_fixture.settle();
        selectFirstRows();
    }
    void showPart(int part)
    {
        QWidget &page = *m_fixture.window->pages().currentWidget();
        if (auto *parts = page.findChild<QListWidget *>(QStringLiteral("setup.parts")))
            parts->setCurrentRow(part);
        else if (auto *tabs = page.findChild<QTabWidget *>(QStringLiteral("judging.tabs")))
            tabs->setCurrentIndex(part);
        m_fixture.settle();
        selectFirstRows();
    }
    void selectFirstRows()
    {
        for (auto *view : m_fixture.window->pages().currentWidget()->findChildren<QAbstractItemView *>()) {
            const bool isTable = view->selectionBehavior() == QAbstractItemView::SelectRows && view->isVisible();
            if (isTable && view->model() && view->model()->rowCount() > 0 && !view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        m_fixture.settle();
    }
    void rows(QListWidget &parts, const QString &page, const Look &look)
    {
        for (int row = 0; row < parts.count(); ++row) {
            showPart(row);
            look(QStringLiteral("%1/%2").arg(page).arg(row), *m_fixture.window);
        }
    }
    void tabs(QTabWidget &tabs, const QString &page, const Look &look)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            showPart(tab);
            look(QStringLiteral("%1/%2").arg(page).arg(tab), *m_fixture.window);
        }
        auto *overview = tabs.findChild<QAbstractItemView *>(QStringLiteral("judging.scoring.overview"));
        if (!overview || !overview->model() || overview->model()->rowCount() == 0)
            return;
        overview->setCurrentIndex(overview->model()->index(0, 0));
        QTest::keyClick(overview, Qt::Key_Return); // into the sheet of one proposal
        m_fixture.settle();
        look(QString(page + QStringLiteral("/sheet")), *m_fixture.window);
    }
    void toggled(QWidget &page, const char *name, const Look &look)
    {
        auto *toggle = page.findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (!toggle || !toggle->isVisible() || !toggle->isEnabled())
            return;
        toggle->click();
        m_fixture.settle();
        look(QString::fromLatin1(name), *m_fixture.window);
        if (toggle->isVisible() && toggle->isEnabled())
            toggle->click();
        m_fixture.settle();
    }
    void press(const char *name)
    {
        const QString object = QString::fromLatin1(name);
        if (auto *button = m_fixture.window->findChild<QAbstractButton *>(object))
            button->click();
        else if (auto *action = m_fixture.window->findChild<QAction *>(object))
            action->trigger();
        else
            qCritical("no %s", name);
        m_fixture.settle();
    }
    void lookAtDialog(const QString &name, const Look &look)
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY2(dialog, qPrintable(name));
        look(name, *dialog);
        dialog->reject();
        m_fixture.settle();
    }
    void openShellDialogs(const Look &look)
    {
        MainWindow &window = *m_fixture.window;
        window.openQuickFind()->setText(QStringLiteral("da nang"));
        m_fixture.settle();
        lookAtDialog(QStringLiteral("quickFind"), look);
        window.openShortcuts();
        lookAtDialog(QStringLiteral("shortcuts"), look);
        window.openAbout();
        lookAtDialog(QStringLiteral("about"), look);
        auto *who = new OperatorDialog(m_fixture.desk->file(), QStringLiteral("Mai"), &window);
        who->setAttribute(Qt::WA_DeleteOnClose);
        who->open();
        lookAtDialog(QStringLiteral("operator"), look);
    }

    WindowFixture &m_fixture;
};

} // namespace pitchdesk
