// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linetext.h"
#include "ui/common/trilingualedit.h"

#include <QTest>

using namespace pitchdesk;

class TestLineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextIsShownFromItsBeginning()
    {
        QLineEdit line;
        showText(line, QString(200, u'a'));
        QCOMPARE(line.text(), QString(200, u'a'));
        QCOMPARE(line.cursorPosition(), 0);
    }

    void theSameTextLeavesTheCursorWhereItIs()
    {
        QLineEdit line;
        QTest::keyClicks(&line, QStringLiteral("typed"));
        showText(line, QStringLiteral("typed"));
        QCOMPARE(line.cursorPosition(), 5);
    }

    void eachLanguageOfATitleBeginsAtItsBeginning()
    {
        TrilingualEdit edit(TrilingualEdit::Shape::Line);
        const LocalizedText title {QStringLiteral("Agritech and fintech partners"),
                                   QStringLiteral("農業と金融の連携先"),
                                   QStringLiteral("Đối tác nông nghiệp và tài chính"), Language::English};
        edit.setText(title);
        const QList<QLineEdit *> lines = edit.findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 3);
        for (const QLineEdit *line : lines) {
            QVERIFY(!line->text().isEmpty());
            QCOMPARE(line->cursorPosition(), 0);
        }
        QCOMPARE(edit.text(), title);
    }
};

QTEST_MAIN(TestLineText)
#include "tst_linetext.moc"
