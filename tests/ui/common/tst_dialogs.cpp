// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void answersAsTold();
    void cancelsWhatNobodyTold();
    void confirmsByItsButton();
    void escapeConfirmsNothing();
    void answersWithTheButtonPressed();
    void nothingIsCalledOnceTheParentIsGone();
    void opensAFile();
    void savesWithTheEndingOfTheFilter();
};

void DialogsTest::answersAsTold()
{
    Dialogs dialogs;
    QStringList files;
    dialogs.setNextFile(QStringLiteral("a.csv"));
    dialogs.openFile(nullptr, QStringLiteral("Open"), {}, [&](const QString &path) { files << path; });
    dialogs.setNextFile(QStringLiteral("b.csv"));
    dialogs.saveFile(nullptr, QStringLiteral("Save"), {}, {}, [&](const QString &path) { files << path; });
    QCOMPARE(files, QStringList({QStringLiteral("a.csv"), QStringLiteral("b.csv")}));
    int confirmed = 0;
    dialogs.setNextAnswer(true);
    dialogs.confirm(nullptr, {}, QStringLiteral("Delete?"), {}, [&] { ++confirmed; });
    dialogs.setNextAnswer(false);
    dialogs.confirm(nullptr, {}, QStringLiteral("Really?"), {}, [&] { ++confirmed; });
    QCOMPARE(confirmed, 1);
    int pressed = -1;
    dialogs.setNextButton(1);
    dialogs.ask(nullptr, {}, QStringLiteral("Which?"), {{QStringLiteral("A")}, {QStringLiteral("B")}},
                [&](int button) { pressed = button; });
    QCOMPARE(pressed, 1);
    dialogs.inform(nullptr, {}, QStringLiteral("Done"));
    QCOMPARE(dialogs.asked().join(u' '), QStringLiteral("Open Save Delete? Really? Which? Done"));
}

void DialogsTest::cancelsWhatNobodyTold()
{
    Dialogs dialogs;
    int calls = 0;
    dialogs.openFile(nullptr, {}, {}, [&](const QString &) { ++calls; });
    dialogs.confirm(nullptr, {}, {}, {}, [&] { ++calls; });
    dialogs.ask(nullptr, {}, {}, {{QStringLiteral("A")}}, [&](int) { ++calls; });
    dialogs.setNextButton(5); // there is no such button
    dialogs.ask(nullptr, {}, {}, {{QStringLiteral("A")}}, [&](int) { ++calls; });
    dialogs.setNextAnswer(true);
    dialogs.confirm(nullptr, {}, {}, {}, [&] { ++calls; });
    dialogs.confirm(nullptr, {}, {}, {}, [&] { ++calls; }); // an answer is for one question
    QCOMPARE(calls, 1);
}

void DialogsTest::confirmsByItsButton()
{
    QWidget parent;
    parent.show();
    NativeDialogs dialogs;
    int confirmed = 0;
    dialogs.confirm(&parent, QStringLiteral("Delete"), QStringLiteral("Delete <b>it</b>?"), QStringLiteral("Delete"),
                    [&] { ++confirmed; });
    auto *box = parent.findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QCOMPARE(confirmed, 0); // the call has returned already
    QCOMPARE(box->textFormat(), Qt::PlainText);
    auto *button = box->findChild<QPushButton *>(QStringLiteral("dialog.button0"));
    QCOMPARE(button->text(), QStringLiteral("Delete"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(confirmed, 1);
    QTRY_VERIFY(!parent.findChild<QMessageBox *>());
}

void DialogsTest::escapeConfirmsNothing()
{
    QWidget parent;
    parent.show();
    NativeDialogs dialogs;
    int confirmed = 0;
    dialogs.confirm(&parent, {}, QStringLiteral("Delete it?"), QStringLiteral("Delete"), [&] { ++confirmed; });
    QTest::keyClick(parent.findChild<QMessageBox *>(), Qt::Key_Escape);
    QTRY_VERIFY(!parent.findChild<QMessageBox *>());
    QCOMPARE(confirmed, 0);
}

void DialogsTest::answersWithTheButtonPressed()
{
    QWidget parent;
    parent.show();
    NativeDialogs dialogs;
    int pressed = -1;
    dialogs.ask(&parent, {}, QStringLiteral("What now?"),
                {{QStringLiteral("Keep"), ButtonRole::Accept},
                 {QStringLiteral("Discard"), ButtonRole::Destructive},
                 {QStringLiteral("Back"), ButtonRole::Reject}},
                [&](int button) { pressed = button; });
    QTest::mouseClick(parent.findChild<QPushButton *>(QStringLiteral("dialog.button1")), Qt::LeftButton);
    QCOMPARE(pressed, 1);
}

void DialogsTest::nothingIsCalledOnceTheParentIsGone()
{
    NativeDialogs dialogs;
    int calls = 0;
    {
        QWidget parent;
        parent.show();
        dialogs.confirm(&parent, {}, QStringLiteral("Delete it?"), QStringLiteral("Delete"), [&] { ++calls; });
        dialogs.openFile(&parent, {}, {}, [&](const QString &) { ++calls; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void DialogsTest::opensAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("提案.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QWidget parent;
    parent.show();
    NativeDialogs dialogs;
    QString chosen;
    dialogs.openFile(&parent, QStringLiteral("Import"), QStringLiteral("Tables (*.csv);;All files (*)"),
                     [&](const QString &given) { chosen = given; });
    auto *dialog = parent.findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->nameFilters().size(), 2);
    dialog->setDirectory(folder.path());
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(chosen, path);
}

void DialogsTest::savesWithTheEndingOfTheFilter()
{
    QTemporaryDir folder;
    QWidget parent;
    parent.show();
    NativeDialogs dialogs;
    QString chosen;
    dialogs.saveFile(&parent, QStringLiteral("Export"), folder.filePath(QStringLiteral("ranking")),
                     QStringLiteral("Excel (*.xlsx)"), [&](const QString &given) { chosen = given; });
    auto *dialog = parent.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(QDir(dialog->directory()).canonicalPath(), QDir(folder.path()).canonicalPath());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(QFileInfo(chosen).fileName(), QStringLiteral("ranking.xlsx"));
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
