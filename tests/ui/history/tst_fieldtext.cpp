// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actiontext.h"
#include "ui/history/changesmodel.h"
#include "ui/history/fieldtext.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace pitchdesk;

namespace {

struct Column {
    QString table;
    QString name;
};

/// The columns of every journalled table, read from the migrations.
std::vector<Column> columnsOfSchema()
{
    std::vector<Column> columns;
    QDirIterator files(QStringLiteral(PROJECT_SOURCE_DIR "/core/storage/sql"), {QStringLiteral("*.sql")});
    const QStringList unjournalled {QStringLiteral("attachment_content"), QStringLiteral("import_mapping")};
    const QRegularExpression table(QStringLiteral("^CREATE TABLE (\\w+) \\("));
    const QRegularExpression column(QStringLiteral("^    ([a-z_]+) +(?:TEXT|INTEGER)"));
    const QRegularExpression added(QStringLiteral("^ALTER TABLE (\\w+) ADD COLUMN (\\w+) "));
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.fileName().contains(QStringLiteral("0001_"))
            || file.fileName().contains(QStringLiteral("0006_"))) // what is not journalled
            continue;
        QString current;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (const auto match = added.match(line); match.hasMatch())
                columns.push_back({match.captured(1), match.captured(2)});
            else if (const auto match = table.match(line); match.hasMatch())
                current = unjournalled.contains(match.captured(1)) ? QString() : match.captured(1);
            else if (const auto found = column.match(line); found.hasMatch() && !current.isEmpty())
                columns.push_back({current, found.captured(1)});
            else if (line.startsWith(u')'))
                current.clear();
        }
    }
    return columns;
}

} // namespace

class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfTheSchemaHasWords()
    {
        const auto columns = columnsOfSchema();
        QVERIFY(columns.size() > 150);
        for (const Column &column : columns) {
            const QByteArray name = QString(column.table + u'.' + column.name).toUtf8();
            QVERIFY2(recordKindText(column.table) != QStringLiteral("Record"), name.constData());
            if (!isInnerField(column.name))
                QVERIFY2(fieldText(column.name) != QStringLiteral("Other data"), name.constData());
        }
    }

    void wordsValuesAsPeopleWriteThem()
    {
        QCOMPARE(fieldText(QStringLiteral("title_ja")), QStringLiteral("Title (Japanese)"));
        QCOMPARE(fieldValueText(QStringLiteral("state"), QStringLiteral("ineligible")), QStringLiteral("Ineligible"));
        QCOMPARE(fieldValueText(QStringLiteral("points"), QStringLiteral("450")), QStringLiteral("4.5"));
        QCOMPARE(fieldValueText(QStringLiteral("is_late"), QStringLiteral("1")), QStringLiteral("Yes"));
        QCOMPARE(fieldValueText(QStringLiteral("title"), QStringLiteral("lot")), QStringLiteral("lot"));
        QCOMPARE(fieldValueText(QStringLiteral("note"), QString()), QString());
    }

    void showsOneLineForAnAddedRecord()
    {
        ChangesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FieldChange added;
        added.table = QStringLiteral("proposal");
        added.key = 7;
        added.recordName = QStringLiteral("Đà Nẵng Agri");
        added.operation = QStringLiteral("insert");
        FieldChange uid = added;
        uid.operation = QStringLiteral("update");
        uid.field = QStringLiteral("uid");
        uid.after = QStringLiteral("x");
        FieldChange title = uid;
        title.field = QStringLiteral("title");
        title.before = QStringLiteral("a");
        title.after = QStringLiteral("b");
        model.setChanges({added, added, uid, title});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ChangesModel::Record).data().toString(), QStringLiteral("Proposal: Đà Nẵng Agri"));
        QCOMPARE(model.index(0, ChangesModel::Field).data().toString(), QStringLiteral("Added"));
        QCOMPARE(model.index(1, ChangesModel::Before).data().toString(), QStringLiteral("a"));
    }

    void actionsAreNeverShownRaw()
    {
        const QStringList nouns {QStringLiteral("programme"), QStringLiteral("event"),    QStringLiteral("proposal"),
                                 QStringLiteral("proposals"), QStringLiteral("score"),    QStringLiteral("scores"),
                                 QStringLiteral("decision"),  QStringLiteral("spaceship")};
        const QStringList verbs {QStringLiteral("add"),  QStringLiteral("edit"),   QStringLiteral("remove"),
                                 QStringLiteral("move"), QStringLiteral("import"), QStringLiteral("teleport")};
        for (const QString &noun : nouns) {
            for (const QString &verb : verbs) {
                const Action action {QString(noun + u'.' + verb), {}};
                const QString text = actionText(action);
                QVERIFY(!text.isEmpty());
                QVERIFY2(!text.contains(action.key) && !text.contains(u'%') && text.at(0).isUpper(), qPrintable(text));
            }
        }
    }

    void actionsNameTheirRecord()
    {
        const Action action {QStringLiteral("proposal.edit"),
                             {{QStringLiteral("name"), QStringLiteral("Agri AI")},
                              {QStringLiteral("number"), QStringLiteral("12")}}};
        QCOMPARE(actionText(action), QStringLiteral("Changed proposal “#12 Agri AI”"));
        QCOMPARE(undoText(&action), QStringLiteral("Undo: Changed proposal “#12 Agri AI”"));
        QCOMPARE(undoText(nullptr), QStringLiteral("Undo"));
        const Action import {QStringLiteral("proposals.import"), {{QStringLiteral("count"), QStringLiteral("142")}}};
        QVERIFY(actionText(import).contains(QStringLiteral("142")));
    }
};

QTEST_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
