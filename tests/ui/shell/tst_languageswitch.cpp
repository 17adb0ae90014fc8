// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowtexts.h"
#include "tests/ui/shell/windowwalk.h"
#include "ui/common/formats.h"
#include "ui/common/language.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace pitchdesk;

namespace {

struct CatalogueReader {
    QMap<QString, QStringList> translations; ///< of a source in all contexts

    void readMessage(QXmlStreamReader &xml)
    {
        QString source;
        while (xml.readNextStartElement()) {
            if (xml.name() == QStringLiteral("source"))
                source = xml.readElementText();
            else if (xml.name() == QStringLiteral("translation"))
                translations[source] << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            else
                xml.skipCurrentElement();
        }
    }
    void read(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("message"))
                readMessage(xml);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
};

/// The English sources that another language says otherwise: as they are, and with gaps for %1 and %n.
class Leftovers
{
public:
    explicit Leftovers(Language language)
    {
        CatalogueReader reader;
        reader.read(QStringLiteral(PROJECT_SOURCE_DIR "/translations/pitchdesk_%1.ts").arg(languageCode(language)));
        static const QRegularExpression gap(QStringLiteral("%L?(\\d+|n)"));
        QStringList patterns;
        for (auto it = reader.translations.cbegin(); it != reader.translations.cend(); ++it) {
            if (it.value().contains(it.key()) || it.key() == languageName(Language::English))
                continue; // a language is called by its own name
            const QString words = QString(it.key()).remove(gap);
            if (!it.key().contains(gap))
                m_sources.insert(it.key());
            else if (words.count(QRegularExpression(QStringLiteral("[A-Za-z]"))) >= 4)
                patterns << patternOf(it.key(), gap);
        }
        m_pattern.setPattern(QStringLiteral("^(?:") + patterns.join(u'|') + QStringLiteral(")$"));
    }

    [[nodiscard]] bool holds(const QString &text) const
    {
        const QString plain = QString(text)
                                  .replace(QStringLiteral("&&"), QStringLiteral("\x01"))
                                  .remove(u'&')
                                  .replace(QChar(1), u'&')
                                  .trimmed();
        return m_sources.contains(text) || m_sources.contains(plain) || m_pattern.match(plain).hasMatch();
    }
    [[nodiscard]] qsizetype size() const { return m_sources.size(); }

private:
    static QString patternOf(const QString &source, const QRegularExpression &gap)
    {
        QStringList parts;
        qsizetype from = 0;
        for (auto it = gap.globalMatch(source); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            parts << QRegularExpression::escape(source.mid(from, match.capturedStart() - from));
            from = match.capturedEnd();
        }
        parts << QRegularExpression::escape(source.mid(from));
        return parts.join(QStringLiteral(".+"));
    }

    QSet<QString> m_sources;
    QRegularExpression m_pattern;
};

} // namespace

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QMap<QString, QStringList> textsOfPages()
    {
        QMap<QString, QStringList> texts;
        WindowWalk(*m_fixture).pages([&texts](const QString &place, QWidget &top) {
            QStringList found = WindowTexts(top).texts();
            found.sort();
            texts[place] = found;
        });
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init() { m_fixture->window->chooseLanguage(Language::English); }

    void nothingIsLeftInEnglish_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ja") << Language::Japanese;
        QTest::newRow("vi") << Language::Vietnamese;
    }
    void nothingIsLeftInEnglish()
    {
        QFETCH(const Language, language);
        const Leftovers leftovers(language);
        QVERIFY(leftovers.size() > 300);
        QVERIFY(leftovers.holds(QStringLiteral("Back up now"))
                && leftovers.holds(QStringLiteral("Undo: Changed event “X”")));
        WindowWalk walk(*m_fixture);
        walk.pages([](const QString &, QWidget &) {}); // every page exists when the language is changed
        m_fixture->click(qPrintable(QStringLiteral("shell.language.") + languageCode(language)));
        QMap<QString, QString> found;
        const auto look = [&](const QString &place, QWidget &top) {
            for (const QString &text : WindowTexts(top).texts()) {
                if (!found.contains(text) && leftovers.holds(text))
                    found.insert(text, place);
            }
        };
        walk.pages(look);
        walk.dialogs(look);
        QStringList lines;
        for (auto it = found.cbegin(); it != found.cend(); ++it)
            lines << QString(it.value() + QStringLiteral(": ") + it.key());
        QVERIFY2(isNothing(lines), qPrintable(QStringLiteral("%1 in all").arg(lines.size())));
    }

    void englishComesBackWhole()
    {
        textsOfPages(); // what is made at the first visit is there
        const QMap<QString, QStringList> before = textsOfPages();
        for (const Language language : {Language::Japanese, Language::Vietnamese, Language::English}) {
            m_fixture->window->chooseLanguage(language);
            m_fixture->settle();
        }
        const QMap<QString, QStringList> after = textsOfPages();
        QCOMPARE(after.keys(), before.keys());
        for (const QString &place : before.keys()) {
            QStringList lost = before[place];
            QStringList added = after[place];
            lost.removeIf([&](const QString &text) { return after[place].contains(text); });
            added.removeIf([&](const QString &text) { return before[place].contains(text); });
            QVERIFY2(lost.isEmpty() && added.isEmpty(),
                     qPrintable(QStringLiteral("%1\n-%2\n+%3").arg(place, lost.join(u'|'), added.join(u'|'))));
        }
    }

    void qtsOwnButtonsSpeakVietnamese()
    {
        m_fixture->window->chooseLanguage(Language::Vietnamese);
        using Box = QDialogButtonBox;
        Box box(Box::Save | Box::Cancel | Box::Open | Box::Close | Box::Yes | Box::No | Box::Discard | Box::Apply);
        for (const QAbstractButton *button : box.buttons()) {
            static const QStringList english {QStringLiteral("Save"),      QStringLiteral("Cancel"),
                                              QStringLiteral("Open"),      QStringLiteral("Close"),
                                              QStringLiteral("Yes"),       QStringLiteral("No"),
                                              QStringLiteral("Discard"),   QStringLiteral("Apply"),
                                              QStringLiteral("Don't Save")};
            QVERIFY2(!english.contains(QString(button->text()).remove(u'&')), qPrintable(button->text()));
        }
        m_fixture->window->openAbout();
        auto *about = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QCOMPARE(about->findChild<Box *>()->button(Box::Close)->text().remove(u'&'),
                 box.button(Box::Close)->text().remove(u'&'));
        m_fixture->window->chooseLanguage(Language::Japanese); // while it is open
        QTRY_COMPARE(about->findChild<Box *>()->button(Box::Close)->text().remove(u'&'), QStringLiteral("閉じる"));
        about->reject();
    }

    void datesAndNumbersFollow()
    {
        const auto cell = [this](const char *table, int row, int column) {
            return m_fixture->find<QTableView>(table)->model()->index(row, column).data().toString();
        };
        constexpr int meanColumn = 4;
        m_fixture->window->showPage(PageId::Ranking);
        m_fixture->settle();
        const QString english = cell("ranking.table", 0, meanColumn);
        QVERIFY2(english.contains(u'.'), qPrintable(english));
        m_fixture->window->chooseLanguage(Language::Vietnamese);
        QTRY_COMPARE(cell("ranking.table", 0, meanColumn), QString(english).replace(u'.', u','));
        m_fixture->window->showPage(PageId::History);
        m_fixture->settle();
        auto entries = m_fixture->desk->read([](Workflows &w) { return w.history.entries({}); });
        entries.waitForFinished();
        for (const Language language : allLanguages) {
            m_fixture->window->chooseLanguage(language);
            const QLocale locale = languageLocale(language);
            QCOMPARE(cell("history.table", 0, 0),
                     locale.toString(entries.result()->front().at.toLocalTime(), QLocale::ShortFormat));
            QCOMPARE(QLocale(), locale);
            QCOMPARE(m_fixture->window->locale(), locale);
            QCOMPARE(numberText(1234567), locale.toString(1234567));
        }
    }

    void theChoiceIsKept()
    {
        m_fixture->click("shell.language.ja");
        QVERIFY(m_fixture->find<QAbstractButton>("shell.language.ja")->isChecked());
        QCOMPARE(m_fixture->settings->language(), std::optional(Language::Japanese));
        QCOMPARE(currentLanguage(), Language::Japanese);
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
