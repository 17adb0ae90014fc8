// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/snapshottablemodel.h"
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace pitchdesk;

namespace {

struct Row {
    qint64 id = 0;
    QString name;
    int points = 0;

    friend bool operator==(const Row &, const Row &) = default;
};

using Model = SnapshotTableModel<Row>;

Row row(qint64 id, int points = 0)
{
    return {id, QStringLiteral("row %1").arg(id), points};
}

std::vector<Row> rows(std::initializer_list<qint64> ids)
{
    std::vector<Row> made;
    for (const qint64 id : ids)
        made.push_back(row(id));
    return made;
}

QString title = QStringLiteral("Name");

std::vector<Model::Column> columns()
{
    Model::Column name;
    name.key = QStringLiteral("name");
    name.title = [] { return title; };
    name.display = [](const Row &r) { return QVariant(r.name); };
    name.toolTip = [](const Row &r) { return QStringLiteral("This is %1").arg(r.name); };
    name.accessibleText = [](const Row &r) { return QStringLiteral("%1 points").arg(r.points); };
    Model::Column points;
    points.key = QStringLiteral("points");
    points.title = [] { return QStringLiteral("Points"); };
    points.display = [](const Row &r) { return QVariant(QStringLiteral("%1 p").arg(r.points)); };
    points.sortValue = [](const Row &r) { return QVariant(r.points); };
    points.alignment = Qt::AlignRight | Qt::AlignVCenter;
    points.colour = [](const Row &r) { return r.points < 0 ? QColor(Qt::red) : QColor(); };
    return {name, points};
}

qint64 idOf(const Row &r)
{
    return r.id;
}

} // namespace

class SnapshotTableModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Model>(columns(), idOf);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void answersByColumnAndRole()
    {
        m_model->setRows({row(4, 7), row(9, -2)});
        const auto at = [this](int line, int column, int role) { return m_model->index(line, column).data(role); };
        QCOMPARE(at(0, 0, Qt::DisplayRole), QVariant(QStringLiteral("row 4")));
        QCOMPARE(at(0, 1, Qt::DisplayRole), QVariant(QStringLiteral("7 p")));
        QCOMPARE(at(0, 1, TableRole::Sort), QVariant(7));
        QCOMPARE(at(0, 0, TableRole::Sort), QVariant(QStringLiteral("row 4"))); // without a value, what is shown
        QCOMPARE(at(1, 0, TableRole::RowId), QVariant(qint64(9)));
        QCOMPARE(at(1, 0, Qt::ToolTipRole), QVariant(QStringLiteral("This is row 9")));
        QCOMPARE(at(1, 0, Qt::AccessibleTextRole), QVariant(QStringLiteral("-2 points")));
        QCOMPARE(at(1, 1, Qt::ForegroundRole).value<QColor>(), QColor(Qt::red));
        QVERIFY(!at(0, 1, Qt::ForegroundRole).isValid());
        QCOMPARE(at(0, 1, Qt::TextAlignmentRole).value<Qt::Alignment>(), Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(m_model->rowOfId(9), 1);
        QCOMPARE(m_model->rowOfId(5), -1);
        QCOMPARE(m_model->columnOfKey(QStringLiteral("points")), 1);
        QCOMPARE(m_model->headerData(1, Qt::Horizontal, TableRole::ColumnKey).toString(), QStringLiteral("points"));
    }

    void tellsOnlyWhatDiffers()
    {
        m_model->setRows(rows({1, 2, 3, 4}));
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->setRows(rows({1, 2, 3, 4}));
        QCOMPARE(changes.size() + inserts.size() + removals.size(), 0);
        m_model->setRows({row(1), row(2, 5), row(7), row(4)});
        QCOMPARE(removals.size(), 1);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changes.first().at(1).toModelIndex(), m_model->index(1, 1));
        QCOMPARE(resets.size(), 0);
    }

    void whatPointsAtARowFollowsIt()
    {
        QRandomGenerator random(7);
        std::vector<qint64> pool(60);
        std::iota(pool.begin(), pool.end(), 1);
        m_model->setRows({row(1000)}); // stays throughout, so that the table is never empty
        for (int round = 0; round < 300; ++round) {
            if (round % 3 == 0) // now moving, now only coming and going
                std::shuffle(pool.begin(), pool.end(), random);
            std::vector<Row> next {row(1000, round)};
            for (const qint64 id : pool) {
                if (random.bounded(3) > 0)
                    next.push_back(row(id, int(random.bounded(2))));
            }
            std::vector<std::pair<qint64, QPersistentModelIndex>> held;
            for (int i = 0; i < m_model->rowCount(); ++i)
                held.emplace_back(m_model->row(i).id, m_model->index(i, i % 2));
            m_model->setRows(next);
            QCOMPARE(m_model->rows(), next);
            for (const auto &[id, index] : held) {
                QCOMPARE(index.isValid(), m_model->rowOfId(id) >= 0);
                if (index.isValid())
                    QCOMPARE(index.data(TableRole::RowId).toLongLong(), id);
            }
        }
    }

    void selectionAndCurrentRowStay()
    {
        TableView view(QStringLiteral("table"));
        view.setSortingEnabled(false);
        view.setModel(m_model.get());
        m_model->setRows(rows({1, 2, 3, 4, 5}));
        view.setCurrentId(4);
        view.selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy current(&view, &TableView::currentIdChanged);
        m_model->setRows(rows({9, 5, 4, 2}));
        QCOMPARE(view.currentId(), qint64(4));
        QStringList selected;
        for (const QModelIndex &index : view.selectionModel()->selectedRows())
            selected << index.data().toString();
        selected.sort();
        QCOMPARE(selected, QStringList({QStringLiteral("row 2"), QStringLiteral("row 4")}));
        QCOMPARE(current.size(), 0);
    }

    void anOpenEditorStays()
    {
        std::vector<Model::Column> editable = columns();
        std::vector<std::pair<qint64, QString>> taken;
        editable[0].commit = [&taken](const Row &r, const QVariant &value) {
            taken.emplace_back(r.id, value.toString());
            return true;
        };
        Model model(editable, idOf);
        model.setRows(rows({1, 2, 3}));
        QVERIFY(model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(0, 1).flags().testFlag(Qt::ItemIsEditable));
        TableView view(QStringLiteral("table"));
        view.setSortingEnabled(false);
        view.setModel(&model);
        view.show();
        view.setCurrentIndex(model.index(1, 0));
        view.edit(view.currentIndex());
        auto *editor = view.findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("half a wo"));
        model.setRows({row(8), row(1), row(2, 3), row(3)}); // another row above, and other contents
        QCOMPARE(editor->text(), QStringLiteral("half a wo"));
        QTest::keyClicks(editor, QStringLiteral("rd"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(taken.size(), size_t(1));
        QCOMPARE(taken.front().first, qint64(2));
        QVERIFY(taken.front().second.endsWith(QStringLiteral("rd")));
        QCOMPARE(model.row(2).name, QStringLiteral("row 2")); // until the next snapshot
        QVERIFY(!model.setData(model.index(0, 1), 5));
    }

    void asksTitlesAnew()
    {
        m_model->setRows(rows({1, 2}));
        QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        title = QStringLiteral("名前");
        m_model->retranslate();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("名前"));
    }
};

QTEST_MAIN(SnapshotTableModelTest)
#include "tst_snapshottablemodel.moc"
