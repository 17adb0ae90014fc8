// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"
#include "ui/common/language.h"
#include "ui/common/optionaldateedit.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pitchdesk;

namespace {

const QDate day(2025, 10, 3);

} // namespace

class OptionalDateEditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OptionalDateEdit> m_edit;

    QLineEdit *field() { return m_edit->findChild<QLineEdit *>(QStringLiteral("due")); }
    QToolButton *button(const char *name)
    {
        return m_edit->findChild<QToolButton *>(QStringLiteral("due.") + QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        setCurrentLanguage(Language::English);
        m_edit = std::make_unique<OptionalDateEdit>(QStringLiteral("due"));
        m_edit->setToday(day);
        m_edit->show();
    }
    void cleanup() { m_edit.reset(); }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("ISO") << Language::English << QStringLiteral("2025-10-03") << day;
        QTest::newRow("British") << Language::English << QStringLiteral("3/10/2025") << day;
        QTest::newRow("two figures") << Language::English << QStringLiteral("3.10.25") << day;
        QTest::newRow("words") << Language::English << QStringLiteral("3 Oct 2025") << day;
        QTest::newRow("long words") << Language::English << QStringLiteral(" 3 October 2025 ") << day;
        QTest::newRow("Vietnamese") << Language::Vietnamese << QStringLiteral("03/10/2025") << day;
        QTest::newRow("Japanese") << Language::Japanese << QStringLiteral("2025年10月3日") << day;
        QTest::newRow("year first") << Language::Japanese << QStringLiteral("25/10/03") << day;
        QTest::newRow("full width") << Language::Japanese << QStringLiteral("２０２５／１０／０３") << day;
        QTest::newRow("leap day") << Language::English << QStringLiteral("29/2/2024") << QDate(2024, 2, 29);
    }
    void readsWhatPeopleType()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        QFETCH(const QDate, date);
        const auto read = OptionalDateEdit::read(text, languageLocale(language));
        QVERIFY(read);
        QCOMPARE(*read, date);
    }

    void refusesWhatIsNoDate()
    {
        const QLocale locale = languageLocale(Language::English);
        for (const char *text : {"31/2/2025", "29/2/2025", "2025-13-01", "10/2025", "soon", "3 3 3", "0/0/0"})
            QVERIFY2(!OptionalDateEdit::read(QString::fromLatin1(text), locale), text);
        const auto empty = OptionalDateEdit::read(QStringLiteral("  "), locale);
        QVERIFY(empty && !empty->isValid());
    }

    void readsBackWhatItShows()
    {
        for (const Language language : allLanguages) {
            setCurrentLanguage(language);
            for (const QDate &date : {day, QDate(2024, 2, 29), QDate(1999, 12, 31)}) {
                const auto read = OptionalDateEdit::read(dateText(date), languageLocale(language));
                QVERIFY2(read && *read == date, qPrintable(dateText(date)));
            }
        }
    }

    void tellsOfADateOnceTheFieldIsLeft()
    {
        QSignalSpy edited(m_edit.get(), &OptionalDateEdit::dateEdited);
        m_edit->setDate(day);
        QCOMPARE(edited.size(), 0);
        field()->setText(QStringLiteral("4/10/20"));
        QTest::keyClicks(field(), QStringLiteral("25"));
        QCOMPARE(edited.size(), 0);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().toDate(), QDate(2025, 10, 4));
        QCOMPARE(field()->text(), dateText(QDate(2025, 10, 4)));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
    }

    void keepsWhatIsNoDateUntilItIsTakenBack()
    {
        QSignalSpy edited(m_edit.get(), &OptionalDateEdit::dateEdited);
        m_edit->setDate(day);
        field()->setText(QStringLiteral("soon"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!m_edit->isAcceptable());
        QCOMPARE(edited.size(), 0);
        QCOMPARE(m_edit->date(), day);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(field()->text(), dateText(day));
        QVERIFY(m_edit->isAcceptable());
    }

    void keysChangeDayAndMonth()
    {
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(m_edit->date(), day); // an empty field begins with today
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(m_edit->date(), day.addDays(1));
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_PageUp);
        QCOMPARE(m_edit->date(), day.addMonths(1));
        QTest::keyClick(field(), Qt::Key_PageDown);
        QCOMPARE(m_edit->date(), day);
        m_edit->setDate(QDate(2020, 1, 1));
        field()->selectAll();
        QTest::keyClick(field(), Qt::Key_T);
        QCOMPARE(m_edit->date(), day);
        field()->setText(QStringLiteral("3 Oc"));
        QTest::keyClicks(field(), QStringLiteral("t 2025")); // a letter of a month
        QCOMPARE(field()->text(), QStringLiteral("3 Oct 2025"));
    }

    void canBeLeftOut()
    {
        QSignalSpy edited(m_edit.get(), &OptionalDateEdit::dateEdited);
        QVERIFY(!button("clear")->isEnabled());
        m_edit->setDate(day);
        QTest::mouseClick(button("clear"), Qt::LeftButton);
        QCOMPARE(edited.size(), 1);
        QVERIFY(!m_edit->date().isValid() && m_edit->isAcceptable());
        QCOMPARE(field()->text(), QString());
        QVERIFY(!field()->placeholderText().isEmpty());
    }

    void isPickedFromACalendar()
    {
        m_edit->setDate(day);
        QTest::mouseClick(button("calendar"), Qt::LeftButton);
        auto *calendar = m_edit->findChild<QCalendarWidget *>(QStringLiteral("due.month"));
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), day);
        Q_EMIT calendar->clicked(day.addDays(5));
        QCOMPARE(m_edit->date(), day.addDays(5));
        QTRY_VERIFY(!m_edit->findChild<QCalendarWidget *>(QStringLiteral("due.month")));
    }

    void isWrittenAsTheLanguageDoes()
    {
        m_edit->setDate(day);
        m_edit->setLabel(QStringLiteral("Due"));
        QCOMPARE(field()->accessibleName(), QStringLiteral("Due"));
        setCurrentLanguage(Language::Japanese);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_edit.get(), &change);
        QCOMPARE(field()->text(), dateText(day));
        QVERIFY(field()->text().contains(QStringLiteral("2025")));
        QVERIFY(!field()->text().contains(QStringLiteral("Oct")));
    }
};

QTEST_MAIN(OptionalDateEditTest)
#include "tst_optionaldateedit.moc"
