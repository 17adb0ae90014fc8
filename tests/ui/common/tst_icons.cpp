// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTest>

using namespace pitchdesk;

namespace {

/// The colour of the most opaque pixel, and how many are drawn at all.
std::pair<QColor, int> inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest = Qt::transparent;
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            drawn += colour.alpha() > 40 ? 1 : 0;
            if (colour.alpha() > strongest.alpha())
                strongest = colour;
        }
    }
    return {strongest, drawn};
}

constexpr QSize usual(24, 24);

bool isNear(const QColor &one, const QColor &other)
{
    constexpr int rounding = 3;
    return qAbs(one.red() - other.red()) <= rounding && qAbs(one.green() - other.green()) <= rounding
        && qAbs(one.blue() - other.blue()) <= rounding;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::apply(*qApp, ThemeChoice::Light); }
    void everyIconIsDrawn();
    void everyFileHasItsName();
    void modesHaveTheirColours();
    void followsTheTheme();
    void staysSharpOnDenseScreens();
    void keepsItsShape();
    void tintStays();
    void knowsOtherNames();
    void programIconIsThere();
};

void IconsTest::everyIconIsDrawn()
{
    for (int i = 0; i < iconCount; ++i) {
        const QString name = iconName(Icon(i));
        const QPixmap pixmap = icon(Icon(i)).pixmap(usual);
        QVERIFY2(!pixmap.isNull(), qPrintable(name));
        const auto [ink, drawn] = inkOf(pixmap);
        QVERIFY2(drawn > 8, qPrintable(name));
        QVERIFY2(drawn < 24 * 24 * 2 / 3, qPrintable(name));
        // Nothing is cut off: the edge of the field stays free.
        const QImage image = icon(Icon(i)).pixmap(QSize(96, 96)).toImage();
        for (int at = 0; at < image.width(); ++at) {
            for (const QPoint &edge :
                 {QPoint(at, 0), QPoint(at, image.height() - 1), QPoint(0, at), QPoint(image.width() - 1, at)})
                QVERIFY2(image.pixelColor(edge).alpha() == 0, qPrintable(name));
        }
    }
}

void IconsTest::everyFileHasItsName()
{
    QStringList names {QStringLiteral("pitchdesk"), QStringLiteral("application-x-pitchdesk")};
    for (int i = 0; i < iconCount; ++i)
        names << iconName(Icon(i));
    names.sort();
    QCOMPARE(names.removeDuplicates(), 0);
    QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    files.replaceInStrings(QStringLiteral(".svg"), QString());
    files.sort();
    QCOMPARE(files, names);
}

void IconsTest::modesHaveTheirColours()
{
    const QIcon check = icon(Icon::Menu);
    const QPalette palette = QApplication::palette();
    QVERIFY(isNear(inkOf(check.pixmap(usual)).first, ThemeColours::light().text));
    QVERIFY(isNear(inkOf(check.pixmap(usual, QIcon::Disabled)).first,
                   palette.color(QPalette::Disabled, QPalette::WindowText)));
    QVERIFY(isNear(inkOf(check.pixmap(usual, QIcon::Selected)).first, ThemeColours::light().onAccent));
    QVERIFY(isNear(inkOf(check.pixmap(usual, QIcon::Active)).first, ThemeColours::light().text));
}

void IconsTest::followsTheTheme()
{
    const QIcon kept = icon(Icon::Home);
    QPushButton button(kept, QString());
    button.setIconSize(usual);
    QVERIFY(isNear(inkOf(kept.pixmap(usual)).first, ThemeColours::light().text));
    applyTheme(QStringLiteral("dark"));
    QVERIFY(isNear(inkOf(kept.pixmap(usual)).first, ThemeColours::dark().text));
    QVERIFY(isNear(inkOf(button.icon().pixmap(usual)).first, ThemeColours::dark().text));
    applyTheme(QStringLiteral("light"));
    QVERIFY(isNear(inkOf(kept.pixmap(usual)).first, ThemeColours::light().text));
}

void IconsTest::staysSharpOnDenseScreens()
{
    for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = icon(Icon::Search).pixmap(usual, ratio);
        QCOMPARE(pixmap.size(), usual * ratio);
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(usual));
    }
    QImage canvas(64, 64, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(2);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    icon(Icon::Menu).paint(&painter, QRect(0, 0, 32, 32));
    painter.end();
    // A menu's line is 1.75 of 24 units: more than 4 device pixels here, drawn full in the middle.
    QCOMPARE(canvas.pixelColor(32, 32).alpha(), 255);
}

void IconsTest::keepsItsShape()
{
    const QPixmap wide = icon(Icon::Menu).pixmap(QSize(48, 24));
    QCOMPARE(wide.size(), QSize(24, 24));
    QVERIFY(icon(Icon::Menu).pixmap(QSize(0, 0)).isNull());
}

void IconsTest::tintStays()
{
    const QColor orange(0xE6, 0x9F, 0x00);
    const QIcon tinted = tintedIcon(QStringLiteral("flag"), orange);
    QVERIFY(isNear(inkOf(tinted.pixmap(usual)).first, orange));
    applyTheme(QStringLiteral("dark"));
    QVERIFY(isNear(inkOf(tinted.pixmap(usual)).first, orange));
    QVERIFY(isNear(inkOf(tintedIcon(Icon::Flag, Qt::red).pixmap(usual)).first, Qt::red));
}

void IconsTest::knowsOtherNames()
{
    for (const char *name : {"add", "open", "conflict", "organisation", "workspace", "challenge", "chevron-down"})
        QVERIFY2(!themedIcon(QString::fromLatin1(name)).isNull(), name);
    QVERIFY(themedIcon(QString()).isNull());
    QVERIFY(themedIcon(QStringLiteral("no such icon")).isNull());
    QVERIFY(tintedIcon(QStringLiteral("../icons/nothing"), Qt::red).isNull());
}

void IconsTest::programIconIsThere()
{
    for (const char *name : {"pitchdesk", "application-x-pitchdesk"}) {
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(name)));
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 128, 128));
    }
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
