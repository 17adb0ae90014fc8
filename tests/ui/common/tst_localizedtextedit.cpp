// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"
#include "ui/common/localizedtextedit.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace pitchdesk;

class LocalizedTextEditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    LocalizedTextEdit *m_edit = nullptr;
    QPushButton *m_other = nullptr;

    void make(LocalizedTextEdit::Lines lines)
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_edit = new LocalizedTextEdit(lines, QStringLiteral("title"));
        m_edit->setLabel(QStringLiteral("Title"));
        m_other = new QPushButton(QStringLiteral("Other"));
        column->addWidget(m_edit);
        column->addWidget(m_other);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edit->setText(text());
    }
    static LocalizedText text()
    {
        LocalizedText text;
        text.en = QStringLiteral("Cold chain");
        text.vi = QStringLiteral("Chuỗi lạnh");
        text.original = Language::Vietnamese;
        return text;
    }
    QLineEdit *line(const char *code)
    {
        return m_edit->findChild<QLineEdit *>(QStringLiteral("title.") + QString::fromLatin1(code));
    }
    QTabBar *tabs() { return m_edit->findChild<QTabBar *>(QStringLiteral("title.tabs")); }
    QToolButton *original() { return m_edit->findChild<QToolButton *>(QStringLiteral("title.original")); }

private Q_SLOTS:
    void init()
    {
        setCurrentLanguage(Language::English);
        make(LocalizedTextEdit::Lines::Single);
    }
    void cleanup() { m_window.reset(); }

    void showsThreeLanguagesAndTheOriginal()
    {
        QCOMPARE(m_edit->text(), text());
        QCOMPARE(tabs()->count(), 3);
        QCOMPARE(tabs()->tabText(1), QStringLiteral("日本語"));
        QCOMPARE(tabs()->tabToolTip(0), QStringLiteral("Translation"));
        QCOMPARE(tabs()->tabToolTip(1), QStringLiteral("No translation yet"));
        QCOMPARE(tabs()->tabToolTip(2), QStringLiteral("Original"));
        QVERIFY(tabs()->tabIcon(1).isNull() && !tabs()->tabIcon(2).isNull());
        QCOMPARE(line("vi")->accessibleName(), QStringLiteral("Title (Tiếng Việt)"));
    }

    void tellsOfTypingAndOfItsEnd()
    {
        QSignalSpy edited(m_edit, &LocalizedTextEdit::textEdited);
        QSignalSpy finished(m_edit, &LocalizedTextEdit::editingFinished);
        line("en")->setFocus();
        QTest::keyClick(line("en"), Qt::Key_Return);
        QCOMPARE(finished.size(), 0); // nothing was changed
        QTest::keyClicks(line("en"), QStringLiteral("s"));
        QCOMPARE(edited.size(), 1);
        QTest::keyClick(line("en"), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(line("ja")->hasFocus());
        QTest::qWait(20);
        QCOMPARE(finished.size(), 0); // another tab is no leaving
        QTest::keyClicks(line("ja"), QStringLiteral("x"));
        m_other->setFocus();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_edit->text().en, QStringLiteral("Cold chains"));
        QCOMPARE(m_edit->text().ja, QStringLiteral("x"));
        line("en")->setFocus();
        m_other->setFocus();
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
    }

    void turnsItsTabsRound()
    {
        m_edit->setCurrentLanguageTab(Language::English);
        line("en")->setFocus();
        QTest::keyClick(line("en"), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_edit->currentTab(), Language::Vietnamese);
        QVERIFY(line("vi")->hasFocus());
        m_edit->setFocus();
        QVERIFY(line("vi")->hasFocus());
    }

    void makesAnotherTheOriginal()
    {
        QSignalSpy finished(m_edit, &LocalizedTextEdit::editingFinished);
        m_edit->setCurrentLanguageTab(Language::Vietnamese);
        QVERIFY(!original()->isVisible());
        m_edit->setCurrentLanguageTab(Language::English);
        QVERIFY(original()->isVisible());
        QTest::mouseClick(original(), Qt::LeftButton);
        QCOMPARE(m_edit->text().original, Language::English);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!original()->isVisible());
        QCOMPARE(tabs()->tabToolTip(2), QStringLiteral("Translation"));
    }

    void keepsWhatIsTypedWhenTheSameComes()
    {
        line("en")->setFocus();
        QTest::keyClicks(line("en"), QStringLiteral("s"));
        LocalizedText saved = m_edit->text();
        line("en")->setCursorPosition(2);
        m_edit->setText(saved);
        QCOMPARE(line("en")->cursorPosition(), 2);
        QVERIFY(line("en")->isUndoAvailable());
    }

    void readOnlyTakesNothing()
    {
        m_edit->setReadOnly(true);
        m_edit->setCurrentLanguageTab(Language::English);
        QVERIFY(!original()->isVisible());
        QTest::keyClicks(line("en"), QStringLiteral("x"));
        QCOMPARE(m_edit->text(), text());
    }

    void takesSeveralLines()
    {
        make(LocalizedTextEdit::Lines::Multiple);
        auto *area = m_edit->findChild<QPlainTextEdit *>(QStringLiteral("title.en"));
        QVERIFY(area);
        QSignalSpy edited(m_edit, &LocalizedTextEdit::textEdited);
        m_edit->setText(text());
        QCOMPARE(edited.size(), 0);
        QTest::keyClick(area, Qt::Key_End);
        QTest::keyClick(area, Qt::Key_Return);
        QTest::keyClicks(area, QStringLiteral("for fish"));
        QCOMPARE(m_edit->text().en, QStringLiteral("Cold chain\nfor fish"));
        QVERIFY(area->tabChangesFocus());
    }
};

QTEST_MAIN(LocalizedTextEditTest)
#include "tst_localizedtextedit.moc"
