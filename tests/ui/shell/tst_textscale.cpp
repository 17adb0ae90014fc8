// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowwalk.h"

#include <QCheckBox>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

using namespace pitchdesk;

namespace {

constexpr int allowed = 1; ///< pixel of rounding

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > 60 ? QString(text.left(60) + u'…') : text;
}

/// What is cut off in a label, in words; empty when all of it fits.
QString cut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull() || label.size().isEmpty())
        return {};
    if (label.wordWrap())
        return label.height() + allowed < label.heightForWidth(label.width())
            ? QStringLiteral("label too low (%1 of %2): %3")
                  .arg(label.height())
                  .arg(label.heightForWidth(label.width()))
                  .arg(shortened(label.text()))
            : QString();
    const QSize wanted = label.sizeHint();
    if (label.width() + allowed >= wanted.width() && label.height() + allowed >= label.fontMetrics().height())
        return {};
    return QStringLiteral("label cut (%1 of %2): %3")
        .arg(label.width())
        .arg(wanted.width())
        .arg(shortened(label.text()));
}

/// The width below which a button's words are cut.
int neededWidth(const QAbstractButton &button)
{
    if (!qobject_cast<const QCheckBox *>(&button))
        return std::min(button.sizeHint().width(), button.minimumSizeHint().width());
    const QStyle &style = *button.style();
    return style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button)
        + style.pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, &button)
        + button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
}

QString cut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool hasWords = !button.text().isEmpty()
        && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull());
    if (!hasWords || button.width() + allowed >= neededWidth(button))
        return {};
    return QStringLiteral("button cut (%1 of %2): %3 %4")
        .arg(button.width())
        .arg(neededWidth(button))
        .arg(button.objectName(), shortened(button.text()));
}

QStringList cutIn(QWidget &top)
{
    QStringList found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString text;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            text = cut(*label);
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            text = cut(*button);
        if (!text.isEmpty())
            found << text;
    }
    return found;
}

} // namespace

/// Text at twice its size in each language: nothing is cut off, and everything grows.
class TestTextScale : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QStringList cutEverywhere()
    {
        QStringList lines;
        const auto look = [&lines](const QString &place, QWidget &top) {
            if (!qobject_cast<QMainWindow *>(
                    &top)) // as large as a screen of 1280 x 800 lets it open; the one here is smaller
                top.resize(top.sizeHint().boundedTo(QSize(853, 533)));
            QTest::qWait(5);
            for (const QString &text : cutIn(top)) {
                const bool isKnown = std::any_of(lines.begin(), lines.end(),
                                                 [&](const QString &line) { return line.endsWith(text); });
                if (!isKnown)
                    lines << QString(place + QStringLiteral(": ") + text);
            }
        };
        WindowWalk everywhere(*m_fixture);
        everywhere.pages(look);
        everywhere.dialogs(look);
        return lines;
    }
    /// What does not fit a screen of 1280 x 800, where a page that needs more room is scrolled.
    QStringList tooLarge()
    {
        QStringList lines;
        const QSize least = m_fixture->window->minimumSizeHint();
        if (least.width() > 1280 || least.height() > 800)
            lines << QStringLiteral("the window needs %1 x %2").arg(least.width()).arg(least.height());
        for (const PageId page : allPages) {
            const QWidget *widget = m_fixture->window->pages().pageIfMade(page);
            if (widget
                && (widget->width() < widget->minimumSizeHint().width()
                    || widget->height() < widget->minimumSizeHint().height()))
                lines << QStringLiteral("%1 is cut off").arg(pageCode(page));
        }
        return lines;
    }
    void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("ja") << Language::Japanese;
        QTest::newRow("vi") << Language::Vietnamese;
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase()
    {
        m_fixture.reset();
        applyTextSize(100);
    }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(m_fixture->folder.filePath(QStringLiteral("settings.ini")));
        applyTextSize(100);
    }

    void nothingIsCutAtTheUsualSize_data() { languages(); }
    void nothingIsCutAtTheUsualSize()
    {
        QFETCH(const Language, language);
        m_fixture->makeWindow(language);
        m_fixture->window->resize(1280, 800);
        QVERIFY(m_fixture->openSample());
        const QStringList lines = cutEverywhere();
        QVERIFY2(isNothing(lines), qPrintable(QStringLiteral("%1 in all").arg(lines.size())));
        QVERIFY2(isNothing(tooLarge()), "the window does not fit a screen of 1280 x 800");
    }

    void nothingIsCutAtTwiceTheSize_data() { languages(); }
    void nothingIsCutAtTwiceTheSize()
    {
        QFETCH(const Language, language);
        ShellSettings(m_fixture->folder.filePath(QStringLiteral("settings.ini"))).setTextSize(200);
        m_fixture->makeWindow(language); // begins with it
        m_fixture->window->resize(1280, 800);
        QVERIFY(m_fixture->openSample());
        const QStringList lines = cutEverywhere();
        QVERIFY2(isNothing(lines), qPrintable(QStringLiteral("%1 in all").arg(lines.size())));
        QVERIFY2(isNothing(tooLarge()), "the window does not fit a screen of 1280 x 800");
    }

    void everythingGrowsWhileItRuns()
    {
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
        WindowWalk everywhere(*m_fixture);
        everywhere.pages([](const QString &, QWidget &) {});
        const double usual = QApplication::font().pointSizeF();
        m_fixture->window->chooseTextSize(200);
        constexpr double smallest = 0.8; // of the text around it
        QStringList lines;
        everywhere.pages([&](const QString &place, QWidget &top) {
            for (QWidget *widget : top.findChildren<QWidget *>()) {
                const bool hasWords = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget)
                    || qobject_cast<QAbstractItemView *>(widget);
                if (hasWords && widget->isVisible() && widget->font().pointSizeF() < usual * 2 * smallest)
                    lines << QStringLiteral("%1: %2 %3 %4 pt")
                                 .arg(place, QString::fromLatin1(widget->metaObject()->className()),
                                      widget->objectName())
                                 .arg(widget->font().pointSizeF());
            }
        });
        lines.removeDuplicates();
        QVERIFY2(isNothing(lines), qPrintable(QStringLiteral("%1 in all").arg(lines.size())));
    }

    void theWelcomeGrowsToo()
    {
        m_fixture->makeWindow();
        const double usual = QApplication::font().pointSizeF();
        m_fixture->window->chooseTextSize(200);
        QTest::qWait(20);
        const QStringList lines = cutIn(*m_fixture->window);
        QVERIFY2(isNothing(lines), qPrintable(QStringLiteral("%1 in all").arg(lines.size())));
        for (const QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(label->font().pointSizeF() >= usual * 2, qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(TestTextScale)
#include "tst_textscale.moc"
