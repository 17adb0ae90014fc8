// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace pitchdesk;

namespace {

const QStringList keys {QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("country")};

/// Three columns; the last can be edited.
void fill(QStandardItemModel &model, int rows)
{
    model.setColumnCount(int(keys.size()));
    model.setHorizontalHeaderLabels({QStringLiteral("No."), QStringLiteral("Name"), QStringLiteral("R&D country")});
    for (int column = 0; column < keys.size(); ++column)
        model.setHeaderData(column, Qt::Horizontal, keys[column], TableRole::ColumnKey);
    for (int row = 0; row < rows; ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < keys.size(); ++column) {
            items << new QStandardItem(QStringLiteral("%1%2").arg(QChar(u'a' + column)).arg(row));
            items.back()->setData(qint64(100 + row), TableRole::RowId);
            items.back()->setData(column == 0 ? QVariant(row) : QVariant(items.back()->text()), TableRole::Sort);
            items.back()->setEditable(column == 2);
        }
        model.appendRow(items);
    }
}

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStandardItemModel m_model;
    std::unique_ptr<TableView> m_view;

    QStringList shownColumns() const
    {
        QStringList shown;
        for (int place = 0; place < keys.size(); ++place) {
            const int column = m_view->horizontalHeader()->logicalIndex(place);
            if (!m_view->isColumnHidden(column))
                shown << keys[column];
        }
        return shown;
    }
    void makeView()
    {
        m_view = std::make_unique<TableView>(QStringLiteral("test.table"));
        m_view->setModel(&m_model);
        m_view->resize(500, 300);
    }
    QMenu *columnMenu() const { return m_view->findChild<QMenu *>(QStringLiteral("test.table.columns")); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("PitchDeskTest"));
        QCoreApplication::setApplicationName(QStringLiteral("tableview"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void init()
    {
        m_model.clear();
        fill(m_model, 5);
        makeView();
    }
    void cleanup()
    {
        m_view.reset();
        QSettings().clear();
    }

    void columnsAreRemembered()
    {
        m_view->rememberColumns(QStringLiteral("test"));
        m_view->horizontalHeader()->moveSection(2, 0);
        m_view->horizontalHeader()->resizeSection(2, 177);
        m_view->setColumnShown(0, false);
        m_view->sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(shownColumns(), QStringList({keys[2], keys[1]}));
        makeView(); // the old one stores its columns when it goes
        m_view->rememberColumns(QStringLiteral("test"));
        QCOMPARE(shownColumns(), QStringList({keys[2], keys[1]}));
        QCOMPARE(m_view->columnWidth(2), 177);
        QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(m_view->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        makeView();
        m_view->rememberColumns(QStringLiteral("another"));
        QCOMPARE(shownColumns(), keys);
    }

    void columnsThatComeLaterAreRestored()
    {
        m_view->horizontalHeader()->setStretchLastSection(false);
        m_view->rememberColumns(QStringLiteral("test"), TableView::Remember::OrderAndHidden);
        const int width = m_view->columnWidth(2);
        m_view->horizontalHeader()->resizeSection(2, 231);
        m_view->show();
        m_view->hide();
        QVERIFY(!QSettings().contains(QStringLiteral("tables/test/order"))); // nothing but a width, which is not kept
        m_view->horizontalHeader()->moveSection(2, 0);
        m_view->setColumnShown(0, false);
        m_view->show();
        m_view->hide();
        QStandardItemModel empty;
        m_view = std::make_unique<TableView>(QStringLiteral("test.table"));
        m_view->horizontalHeader()->setStretchLastSection(false);
        m_view->setModel(&empty);
        m_view->rememberColumns(QStringLiteral("test"), TableView::Remember::OrderAndHidden);
        m_view->setModel(&m_model);
        QCOMPARE(shownColumns(), QStringList({keys[2], keys[1]}));
        QCOMPARE(m_view->columnWidth(2), width);
    }

    void aTableWithoutSortingStaysUnsorted()
    {
        m_view->setSortingEnabled(false);
        m_view->rememberColumns(QStringLiteral("test"));
        m_view->setColumnShown(1, false);
        QCOMPARE(QSettings().value(QStringLiteral("tables/test/sort")).toString(), QString());
        makeView();
        m_view->setSortingEnabled(false);
        m_view->rememberColumns(QStringLiteral("test"));
        QCOMPARE(shownColumns(), QStringList({keys[0], keys[2]}));
        QCOMPARE(m_model.item(0, 0)->text(), QStringLiteral("a0"));
    }

    void aLaterColumnFindsItsPlace()
    {
        QSettings settings;
        settings.setValue(QStringLiteral("tables/test/order"), QStringList({keys[2], QStringLiteral("gone"), keys[0]}));
        settings.setValue(QStringLiteral("tables/test/hidden"), keys); // all: then none of them
        m_view->rememberColumns(QStringLiteral("test"));
        QCOMPARE(shownColumns(), QStringList({keys[2], keys[0], keys[1]}));
    }

    void theLastColumnStays()
    {
        m_view->setColumnShown(0, false);
        m_view->setColumnShown(1, false);
        m_view->setColumnShown(2, false);
        QCOMPARE(shownColumns(), QStringList(keys[2]));
    }

    void shiftF10OpensTheMenuOfColumns()
    {
        m_view->show();
        m_view->setFocus();
        QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, QPoint(5, 5), m_view->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(m_view->viewport(), &byKeyboard);
        QMenu *menu = columnMenu();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 5); // three columns, a line, the widths
        QCOMPARE(menu->actions()[2]->text(), QStringLiteral("R&&D country"));
        menu->actions()[1]->trigger();
        QCOMPARE(shownColumns(), QStringList({keys[0], keys[2]}));
        menu->close();
        QTRY_VERIFY(!columnMenu());
        QContextMenuEvent onHeader(QContextMenuEvent::Mouse, QPoint(5, 5),
                                   m_view->horizontalHeader()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(m_view->horizontalHeader()->viewport(), &onHeader);
        QVERIFY(columnMenu());
        QVERIFY(!columnMenu()->actions()[1]->isChecked());
        columnMenu()->close();
        QTRY_VERIFY(!columnMenu());
        QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(columnMenu() && columnMenu()->isVisible());
        columnMenu()->close();
        QTest::keyRelease(m_view.get(), Qt::Key_Shift); // which the menu took
    }

    void copiesWhatIsSelectedAsShown()
    {
        QVERIFY(!m_view->selectionAsMimeData());
        m_model.item(1, 1)->setText(QStringLiteral("two\tcells\nand <lines>"));
        m_view->horizontalHeader()->moveSection(2, 0);
        m_view->setColumnShown(0, false);
        m_view->selectRow(1);
        m_view->selectionModel()->select(m_model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), QStringLiteral("R&D country\tName\nc1\ttwo cells and <lines>\nc3\tb3\n"));
        QVERIFY(data->html().contains(QStringLiteral("<th>R&amp;D country</th>")));
        QVERIFY(data->html().contains(QStringLiteral("two\tcells<br>and &lt;lines&gt;")));
    }

    void enterOpensOrEdits()
    {
        m_view->show();
        QSignalSpy opened(m_view.get(), &TableView::opened);
        m_view->setCurrentIndex(m_model.index(2, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), qint64(102));
        m_view->setCurrentIndex(m_model.index(2, 2));
        QTest::keyClick(m_view.get(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(opened.size(), 1);
        auto *editor = m_view->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Japan"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_model.item(2, 2)->text(), QStringLiteral("Japan"));
        const QPoint cell = m_view->visualRect(m_model.index(0, 0)).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, cell);
        QTRY_COMPARE(opened.size(), 2);
    }

    void tabLeavesTheTable()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(m_view.get());
        auto *next = new QPushButton(QStringLiteral("Next"));
        column->addWidget(next);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_view->setFocus();
        m_view->setCurrentIndex(m_model.index(0, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        m_view->setParent(nullptr);
    }

    void currentRowIsKnownByItsKey()
    {
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&m_model);
        proxy.setSortRole(TableRole::Sort);
        m_view->setModel(&proxy);
        QCOMPARE(m_view->currentId(), qint64(0));
        m_view->setCurrentIndex(proxy.match(proxy.index(0, 0), TableRole::RowId, qint64(103)).value(0));
        m_view->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(m_view->currentId(), qint64(103));
        QCOMPARE(m_view->currentIndex().row(), 1);
        m_view->setModel(&m_model);
    }

    void rowsGrowWithTheFont()
    {
        QCOMPARE(m_view->verticalHeader()->defaultSectionSize(), std::max(28, m_view->fontMetrics().height() + 10));
        QFont large = m_view->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_view->setFont(large);
        QVERIFY(m_view->verticalHeader()->defaultSectionSize() >= m_view->fontMetrics().height() + 10);
    }
};

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
