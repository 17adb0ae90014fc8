// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/proposals/importfilepage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pitchdesk;

/// Where an import begins: a file, or a folder of forms.
class TestImportFilePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFileOrAFolder()
    {
        Dialogs dialogs;
        ImportFilePage page(dialogs);
        page.show();
        QSignalSpy chosen(&page, &ImportFilePage::fileChosen);
        const auto press = [&page](const char *name) {
            QTest::mouseClick(page.findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
        };
        dialogs.setNextFile(QStringLiteral("/forms"));
        press("import.chooseFolder");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("/forms"));
        dialogs.setNextFile(QString());
        press("import.chooseFolder"); // cancelled
        QCOMPARE(chosen.size(), 0);
        dialogs.setNextFile(QStringLiteral("/table.csv"));
        press("import.choose");
        QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("/table.csv"));
    }
};

QTEST_MAIN(TestImportFilePage)
#include "tst_importfilepage.moc"
