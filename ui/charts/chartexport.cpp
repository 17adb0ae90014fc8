// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "core/exchange/filebytes.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/charttable.h"
#include "ui/print/pdffile.h"
#include "ui/print/pdfunicode.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

constexpr double imageScale = 2;
constexpr double longestImageSide = 30000; ///< QPainter's raster engine ends at 32767
constexpr double mostPixels = 30e6;        ///< what Qt programs read by default, at four bytes each

QByteArray renderPng(ChartScene &scene)
{
    const QSizeF size = scene.sceneRect().size();
    const double scale = std::min({imageScale, longestImageSide / std::max(size.width(), size.height()),
                                   std::sqrt(mostPixels / (size.width() * size.height()))});
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(scale * 96 / 0.0254));
    image.setDotsPerMeterY(int(scale * 96 / 0.0254));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, image.rect(), scene.sceneRect());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Qt names only the first family of a font, which the reader's machine may not have.
QByteArray withAllFamilies(QByteArray svg, const DocumentLanguage &language)
{
    const QStringList families = language.fontFamilies();
    // The one that the layout was measured with comes first.
    QStringList ordered {QFontInfo(language.font(10)).family()};
    ordered << families << QStringLiteral("sans-serif");
    ordered.removeDuplicates();
    const QString all = ordered.join(QStringLiteral(", "));
    const QString attribute = QStringLiteral("font-family=\"%1\"");
    return svg.replace(attribute.arg(families.first()).toUtf8(), attribute.arg(all).toUtf8());
}

QByteArray renderSvg(ChartScene &scene, const DocumentLanguage &language, const QString &title,
                     const QString &description)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(scene.sceneRect().size().toSize());
    generator.setViewBox(scene.sceneRect());
    generator.setTitle(title.toHtmlEscaped());
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter(&generator);
    scene.render(&painter, scene.sceneRect(), scene.sceneRect());
    painter.end();
    return withAllFamilies(buffer.data(), language);
}

/// The strips of the scene that go onto one page each: as many rows of panels as fit.
QList<QRectF> pageStrips(const ChartScene &scene, double pageHeight)
{
    const QRectF whole = scene.sceneRect();
    QList<double> edges = scene.rowEdges();
    // The source line stays with the last row.
    if (!edges.isEmpty())
        edges.removeLast();
    edges << whole.bottom();
    QList<QRectF> strips;
    double top = whole.top();
    double last = top;
    for (const double edge : std::as_const(edges)) {
        if (edge - top > pageHeight && last > top) {
            strips << QRectF(whole.left(), top, whole.width(), last - top);
            top = last;
        }
        last = edge;
    }
    strips << QRectF(whole.left(), top, whole.width(), last - top);
    return strips;
}

/// Every text that is drawn, in the order of drawing.
QString drawnText(const ChartData &data, const ChartTexts &texts)
{
    QString all = texts.language().text(data.eventName);
    for (const ChartPanel &panel : data.panels) {
        all += texts.panelTitle(panel);
        for (const ChartBar &bar : panel.bars)
            all += texts.barLabel(bar);
    }
    return all;
}

QByteArray renderPdf(ChartScene &scene, const QString &title, const QString &drawn, const QDateTime &date)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("PitchDesk"));
    writer.setResolution(1200);
    const QSizeF size = scene.sceneRect().size();
    const bool isWide = scene.rowEdges().size() <= 1 && size.width() > size.height();
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter));
    const double pageWidth = writer.width();
    const double pageHeight = writer.height();
    QPainter painter(&writer);
    bool isFirst = true;
    for (const QRectF &strip : pageStrips(scene, pageHeight * size.width() / pageWidth)) {
        if (!isFirst)
            writer.newPage();
        isFirst = false;
        // A single row that is taller than a page is made smaller.
        const double scale = std::min(pageWidth / strip.width(), pageHeight / strip.height());
        const QRectF target((pageWidth - strip.width() * scale) / 2, 0, strip.width() * scale, strip.height() * scale);
        scene.render(&painter, target, strip);
    }
    painter.end();
    return withExtractableText(withCreationDate(buffer.data(), date), drawn);
}

} // namespace

QStringList chartFileTypes()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv")};
}

Status saveChart(const ChartData &data, Language language, const QString &path, const ChartTheme &theme,
                 const QString &zone)
{
    const QString type = QFileInfo(path).suffix().toLower();
    if (!chartFileTypes().contains(type)) {
        return fail(Error {ErrorCode::UnknownFileType, {}, {}}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("expected"), chartFileTypes().join(QStringLiteral(", "))));
    }
    const DocumentLanguage words(language);
    if (type == u"csv")
        return writeTable(chartSheet(data, words), path);
    PD_TRY(checkDisplayFont(words));
    const ChartTexts texts(words, data.kind);
    ChartScene scene;
    const double width = exportWidth(data);
    ChartStyle style {words, theme, zone};
    // On paper and in files a white page, not the window's grey.
    if (theme == ChartTheme::light())
        style.theme.background = Qt::white;
    scene.draw(data, style, width, columnsFor(data, width));
    if (type == u"png")
        return writeWhole(path, renderPng(scene));
    if (type == u"svg")
        return writeWhole(path, renderSvg(scene, words, texts.title(), texts.description(data)));
    return writeWhole(path, renderPdf(scene, texts.title(), drawnText(data, texts), data.asOf));
}

} // namespace pitchdesk
