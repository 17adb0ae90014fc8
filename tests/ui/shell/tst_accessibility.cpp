// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowwalk.h"
#include "ui/shell/shellactions.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextEdit>

using namespace pitchdesk;

namespace {

/// Parts that Qt puts into its own widgets; the widget around them speaks for them.
bool isInnerPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QHeaderView *>(&widget)
        || qobject_cast<const QScrollBar *>(&widget) || widget.inherits("QTableCornerButton")
        || widget.objectName().startsWith(QStringLiteral("qt_"));
}

bool isControl(const QWidget &widget)
{
    if (isInnerPart(widget) || !widget.isVisible() || widget.isWindow())
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
            && !qobject_cast<const QTabWidget *>(&widget));
}

std::vector<QWidget *> controls(QWidget &top)
{
    std::vector<QWidget *> found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->window() == &top && isControl(*widget))
            found.push_back(widget);
    }
    return found;
}

QString described(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += u' ' + widget->objectName();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += QStringLiteral(" “%1”").arg(button->text());
    const QWidget *parent = widget->parentWidget();
    while (parent && parent->objectName().isEmpty())
        parent = parent->parentWidget();
    return parent ? QString(text + QStringLiteral(" in ") + parent->objectName()) : text;
}

QString mnemonicOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return text.mid(at + 1, 1).toUpper();
    }
    return {};
}

QStringList mnemonics(QWidget &top)
{
    QStringList found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &top)
            continue;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            found << mnemonicOf(button->text());
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            found << mnemonicOf(label->text());
        else if (const auto *group = qobject_cast<QGroupBox *>(widget))
            found << mnemonicOf(group->title());
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                found << mnemonicOf(tabs->tabText(tab));
        }
    }
    found.removeAll(QString());
    return found;
}

QStringList twice(QStringList list)
{
    QStringList seen;
    list.removeIf([&seen](const QString &text) {
        const bool isNew = !seen.contains(text);
        seen << text;
        return isNew;
    });
    return list;
}

} // namespace

/// The fields of a dialog that come after its buttons, from where the dialog begins.
QStringList buttonsBeforeFields(const std::vector<QWidget *> &visited)
{
    QStringList found;
    const auto isButton = [](QWidget *widget) {
        return qobject_cast<QDialogButtonBox *>(widget->parentWidget()) != nullptr;
    };
    const auto first = std::find_if(visited.begin(), visited.end(), isButton);
    for (auto widget = first; widget != visited.end(); ++widget) {
        if (!isButton(*widget))
            found << QStringLiteral("%1 after the buttons").arg(described(*widget));
    }
    return found;
}

/// Every page, part and dialog with the sample open, as a screen reader and a keyboard meet them.
class TestAccessibility : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    /// Goes everywhere and fails with all that was found.
    void walk(const std::function<void(QWidget &top, QStringList &found)> &look, bool withDialogs = true)
    {
        QStringList lines;
        const auto note = [&](const QString &place, QWidget &top) {
            QStringList found;
            look(top, found);
            for (const QString &text : found) {
                const bool isKnown = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
                    return line.endsWith(QString(u' ' + text));
                });
                if (!isKnown)
                    lines << QString(place + QStringLiteral(": ") + text);
            }
        };
        WindowWalk everywhere(*m_fixture);
        everywhere.pages(note);
        if (withDialogs)
            everywhere.dialogs(note);
        QVERIFY2(isNothing(lines), qPrintable(QStringLiteral("%1 in all").arg(lines.size())));
    }

    /// The controls that Tab visits from the first one on, until it comes back.
    static std::vector<QWidget *> tabbed(QWidget &top, QStringList &found)
    {
        std::vector<QWidget *> visited;
        const auto all = controls(top);
        const auto first = std::find_if(all.begin(), all.end(), [](QWidget *widget) { return canBeTabbedTo(*widget); });
        if (first == all.end())
            return visited;
        top.activateWindow();
        std::ignore = QTest::qWaitForWindowActive(&top);
        if (!qobject_cast<QDialog *>(&top) || !QApplication::focusWidget())
            (*first)->setFocus(Qt::TabFocusReason); // a dialog begins where it put the focus itself
        for (size_t step = 0; step < all.size() + 20; ++step) {
            QWidget *now = QApplication::focusWidget();
            if (!now || (!visited.empty() && now == visited.front()))
                return visited;
            if (std::find(visited.begin(), visited.end(), now) != visited.end()) {
                found << QStringLiteral("comes back to %1 before the first").arg(described(now));
                return visited;
            }
            visited.push_back(now);
            QTest::keyClick(now, Qt::Key_Tab);
            for (int part = 1; QApplication::focusWidget() == now && part < partsOf(*now); ++part)
                QTest::keyClick(now, Qt::Key_Tab);
            if (QApplication::focusWidget() == now && isOneOfSeveral(all)) {
                found << QStringLiteral("Tab does not leave %1").arg(described(now));
                return visited;
            }
        }
        return visited;
    }
    /// How often Tab may go on within one control: through day, month and year, or from link to link of a text.
    static int partsOf(const QWidget &widget)
    {
        constexpr int dateParts = 7;
        if (qobject_cast<const QDateTimeEdit *>(&widget))
            return dateParts;
        const auto *text = qobject_cast<const QTextBrowser *>(&widget);
        return text ? int(text->toHtml().count(QStringLiteral("<a href"))) + 1 : 1;
    }
    static bool isOneOfSeveral(const std::vector<QWidget *> &widgets)
    {
        return std::count_if(widgets.begin(), widgets.end(), [](QWidget *widget) { return canBeTabbedTo(*widget); })
            > 1;
    }
    static bool canBeTabbedTo(const QWidget &widget)
    {
        return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
        m_fixture->window->resize(1280, 800);
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init() { m_fixture->window->chooseLanguage(Language::English); }

    void everyControlHasANameForScreenReaders()
    {
        walk([](QWidget &top, QStringList &found) {
            for (QWidget *control : controls(top)) {
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
                if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                    found << described(control);
            }
        });
    }

    void everyControlHasAnObjectNameOfItsOwn()
    {
        walk([](QWidget &top, QStringList &found) {
            QStringList names;
            for (QWidget *control : controls(top)) {
                if (control->objectName().isEmpty())
                    found << described(control);
                else
                    names << control->objectName();
            }
            for (const QString &name : twice(names))
                found << QStringLiteral("twice: %1").arg(name);
        });
    }

    void tabVisitsEveryControlOnce()
    {
        walk([](QWidget &top, QStringList &found) {
            const std::vector<QWidget *> visited = tabbed(top, found);
            for (QWidget *control : controls(top)) {
                if (canBeTabbedTo(*control) && control->isVisible()
                    && std::find(visited.begin(), visited.end(), control) == visited.end())
                    found << QStringLiteral("never reached: %1").arg(described(control));
            }
        });
    }

    void tabGoesInReadingOrder()
    {
        walk([](QWidget &top, QStringList &found) {
            QStringList ignored;
            const std::vector<QWidget *> visited = tabbed(top, ignored);
            for (size_t i = 1; i < visited.size(); ++i) {
                if (visited[i]->parentWidget() != visited[i - 1]->parentWidget())
                    continue;
                const QRect before = visited[i - 1]->geometry();
                const QRect after = visited[i]->geometry();
                const bool isSameLine = after.top() <= before.bottom() && after.bottom() >= before.top();
                if (after.bottom() < before.top() || (isSameLine && after.right() < before.left()))
                    found << QStringLiteral("%1 after %2").arg(described(visited[i]), described(visited[i - 1]));
            }
            if (qobject_cast<QDialog *>(&top))
                found << buttonsBeforeFields(visited);
        });
    }

    void everyPageBeginsWithinReach()
    {
        for (const PageId page : allPages) {
            QTest::keyClick(m_fixture->window.get(), Qt::Key(Qt::Key_1 + int(page)), Qt::ControlModifier);
            m_fixture->settle();
            QStringList found;
            const auto visited = tabbed(*m_fixture->window, found);
            QWidget *shown = m_fixture->window->pages().currentWidget();
            QVERIFY(std::any_of(visited.begin(), visited.end(),
                                [shown](QWidget *widget) { return shown->isAncestorOf(widget); }));
        }
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("ja") << Language::Japanese;
        QTest::newRow("vi") << Language::Vietnamese;
    }
    void mnemonicsAreUnique()
    {
        QFETCH(const Language, language);
        m_fixture->window->chooseLanguage(language);
        walk([](QWidget &top, QStringList &found) {
            for (const QString &letter : twice(mnemonics(top)))
                found << QStringLiteral("twice: Alt+%1").arg(letter);
        });
        for (QMenu *menu : m_fixture->window->findChildren<QMenu *>()) {
            QStringList letters;
            for (const QAction *action : menu->actions())
                letters << mnemonicOf(action->text());
            letters.removeAll(QString());
            QVERIFY2(twice(letters).isEmpty(), qPrintable(menu->title() + twice(letters).join(u' ')));
        }
    }

    void tablesNameTheirCells()
    {
        walk(
            [](QWidget &top, QStringList &found) {
                for (QWidget *control : controls(top)) {
                    auto *view = qobject_cast<QAbstractItemView *>(control);
                    QAccessibleInterface *spoken = view ? QAccessible::queryAccessibleInterface(view) : nullptr;
                    if (spoken && view->model() && view->model()->rowCount() > 0 && spoken->childCount() == 0)
                        found << described(view);
                }
            },
            false);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
