// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/systemtheme.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QRawFont>
#include <QSignalSpy>
#include <QTest>

using namespace pitchdesk;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::apply(*qApp, ThemeChoice::Light); }
    void tokensAreThoseOfTheDesign();
    void textReachesContrast_data();
    void textReachesContrast();
    void countsContrastAsWcagDoes();
    void choiceChangesThePalette();
    void namesGoThereAndBack();
    void startsAtOnceWithoutABus();
    void hearsThePortal();
    void textGrowsAndShrinks();
    void fontsHoldAllLanguages();
    void titlesAreLarger();
    void mutedTextFollowsTheTheme();
    void primaryButtonHasTheAccent();
    void longTextsFitTheirButtons();
};

void ThemeTest::tokensAreThoseOfTheDesign()
{
    const ThemeColours &light = ThemeColours::light();
    QCOMPARE(light.window.name(), QStringLiteral("#f6f7f9"));
    QCOMPARE(light.accent.name(), QStringLiteral("#165e83"));
    QCOMPARE(light.stop.name(), QStringLiteral("#b3261e"));
    const ThemeColours &dark = ThemeColours::dark();
    QCOMPARE(dark.base.name(), QStringLiteral("#21262c"));
    QCOMPARE(dark.accent.name(), QStringLiteral("#5fb0d6"));
    QCOMPARE(dark.onAccent.name(), QStringLiteral("#0d1b24"));
    QCOMPARE(dark.series[0].name(), QStringLiteral("#0072b2"));
    QCOMPARE(light.series[6].name(), QStringLiteral("#f0e442"));
}

void ThemeTest::textReachesContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const auto &[name, c] : {std::pair("light", ThemeColours::light()), std::pair("dark", ThemeColours::dark())}) {
        int ground = 0;
        for (const QColor &below : {c.window, c.base, c.alternate}) {
            int ink = 0;
            for (const QColor &above : {c.text, c.muted, c.accent, c.good, c.watch, c.stop})
                QTest::addRow("%s ink %d on ground %d", name, ink++, ground) << above << below;
            ++ground;
        }
        QTest::addRow("%s on accent", name) << c.onAccent << c.accent;
        int tone = 0;
        for (const QColor &ink : {c.accent, c.good, c.watch, c.stop, c.muted})
            QTest::addRow("%s badge %d", name, tone++) << ink << blended(c.base, ink, 0.07);
    }
}

void ThemeTest::textReachesContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    constexpr double wanted = 4.5;
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= wanted, qPrintable(QString::number(ratio)));
}

void ThemeTest::countsContrastAsWcagDoes()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
    QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void ThemeTest::choiceChangesThePalette()
{
    QCOMPARE(QApplication::palette().color(QPalette::Window), ThemeColours::light().window);
    applyTheme(QStringLiteral("dark"));
    QCOMPARE(Theme::choice(), ThemeChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), ThemeColours::dark().window);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), ThemeColours::dark().accent);
    QCOMPARE(tokens().accent, ThemeColours::dark().accent);
    QLabel label;
    QCOMPARE(label.palette().color(QPalette::WindowText), ThemeColours::dark().text);
}

void ThemeTest::namesGoThereAndBack()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        QCOMPARE(themeChoiceFromName(themeChoiceName(choice)), choice);
    QCOMPARE(themeChoiceFromName(QStringLiteral("purple")), ThemeChoice::System);
}

void ThemeTest::startsAtOnceWithoutABus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    QElapsedTimer timer;
    timer.start();
    Theme::apply(*qApp, ThemeChoice::System);
    QVERIFY(timer.elapsed() < 500);
    QCOMPARE(Theme::choice(), ThemeChoice::System);
    QCOMPARE(tokens().window, ThemeColours::light().window); // offscreen is light
}

void ThemeTest::hearsThePortal()
{
    QCOMPARE(SystemTheme::schemeOf(0), SystemTheme::Scheme::NoPreference);
    QCOMPARE(SystemTheme::schemeOf(7), SystemTheme::Scheme::NoPreference);
    SystemTheme system;
    std::vector<SystemTheme::Scheme> heard;
    connect(&system, &SystemTheme::schemeChanged, this,
            [&heard](SystemTheme::Scheme scheme) { heard.push_back(scheme); });
    const auto say = [&system](const QString &space, const QString &key, const QVariant &value) {
        QVERIFY(QMetaObject::invokeMethod(&system, "noteSetting", Q_ARG(QString, space), Q_ARG(QString, key),
                                          Q_ARG(QDBusVariant, QDBusVariant(value))));
    };
    const QString space = QStringLiteral("org.freedesktop.appearance");
    const QString key = QStringLiteral("color-scheme");
    say(space, key, 1U);
    say(space, key, QVariant::fromValue(QDBusVariant(2U))); // as Read answers, one variant within another
    say(space, QStringLiteral("accent-color"), 1U);
    say(QStringLiteral("org.gnome.fonts"), key, 1U);
    say(space, key, QStringLiteral("dark")); // no number
    QCOMPARE(heard, (std::vector {SystemTheme::Scheme::Dark, SystemTheme::Scheme::Light}));
}

void ThemeTest::textGrowsAndShrinks()
{
    const double before = QFontInfo(QApplication::font()).pointSizeF();
    applyTextSize(200);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - 2 * before) < 0.1);
    QPushButton button(QStringLiteral("Import"));
    QVERIFY(button.sizeHint().height() >= button.fontMetrics().height() + 8);
    applyTextSize(0);
    QVERIFY(QApplication::font().pointSizeF() > 0);
    applyTextSize(100);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - before) < 0.1);
}

void ThemeTest::fontsHoldAllLanguages()
{
    const QStringList families = Theme::fontFamilies();
    QVERIFY(families.contains(QStringLiteral("VL PGothic")));
    QVERIFY(families.contains(QStringLiteral("Noto Sans CJK JP")));
    QVERIFY(families.contains(QStringLiteral("DejaVu Sans")));
    QCOMPARE(families.first(), QFontInfo(QApplication::font()).family());
    if (!QFontDatabase::writingSystems().contains(QFontDatabase::Japanese))
        QSKIP("no Japanese font here");
    const auto holds = [&families](char32_t letter) {
        return std::any_of(families.begin(), families.end(), [letter](const QString &family) {
            return QFontDatabase::families().contains(family)
                && QRawFont::fromFont(QFont(family)).supportsCharacter(letter);
        });
    };
    for (const char32_t letter : U"審評ひカếựđ")
        QVERIFY(letter == 0 || holds(letter));
}

void ThemeTest::titlesAreLarger()
{
    QFont base;
    base.setPointSizeF(10);
    QCOMPARE(pageTitleFont(base).pointSizeF(), 16.0);
    QCOMPARE(pageTitleFont(base).weight(), QFont::DemiBold);
    QCOMPARE(sectionFont(base).pointSizeF(), 11.5);
    QCOMPARE(captionFont(base).pointSizeF(), 9.0);
    base.setPixelSize(20);
    QCOMPARE(pageTitleFont(base).pixelSize(), 32);
}

void ThemeTest::mutedTextFollowsTheTheme()
{
    QLabel label(QStringLiteral("muted"));
    makeMuted(label);
    label.show();
    QCOMPARE(label.palette().color(label.foregroundRole()), ThemeColours::light().muted);
    applyTheme(QStringLiteral("dark"));
    QCoreApplication::processEvents();
    QCOMPARE(label.palette().color(label.foregroundRole()), ThemeColours::dark().muted);
}

void ThemeTest::primaryButtonHasTheAccent()
{
    QPushButton plain(QStringLiteral("New"));
    QPushButton primary(QStringLiteral("Import"));
    primary.setProperty("primary", true);
    for (const auto &name : {QStringLiteral("light"), QStringLiteral("dark")}) {
        applyTheme(name);
        QCoreApplication::processEvents();
        QCOMPARE(primary.grab().toImage().pixelColor(6, primary.height() / 2), tokens().accent);
        QCOMPARE(plain.grab().toImage().pixelColor(6, plain.height() / 2), tokens().base);
    }
}

void ThemeTest::longTextsFitTheirButtons()
{
    for (const QString &text :
         {QStringLiteral("Importieren"), QStringLiteral("Thêm đề xuất bằng tay"), QStringLiteral("提案を取り込む")}) {
        QPushButton button(text);
        QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(text) + 16);
        QVERIFY(button.sizeHint().height() >= 32);
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
