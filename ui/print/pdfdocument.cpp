// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfdocument.h"

#include "ui/print/pdffile.h"
#include "ui/print/pdfunicode.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>
#include <limits>

namespace pitchdesk {

namespace {

constexpr int dotsPerInch = 600;
constexpr double dotsPerMillimetre = dotsPerInch / 25.4;
constexpr double headHeight = 10 * dotsPerMillimetre;
constexpr double footHeight = 9 * dotsPerMillimetre;

QString styleSheet()
{
    return QStringLiteral(
        "h1 { font-size: 16pt; font-weight: bold; margin-top: 0; margin-bottom: 3px; color: #165E83; }"
        "h2 { font-size: 11pt; font-weight: bold; margin-top: 16px; margin-bottom: 6px; color: #165E83; }"
        "p { margin-top: 0; margin-bottom: 4px; }"
        "p.sub { font-size: 10pt; color: #5B6775; margin-bottom: 10px; }"
        "p.note { font-size: 8pt; color: #5B6775; }"
        "table { border-collapse: collapse; border-style: none; margin-top: 4px; }"
        "td { border: 0px; border-bottom: 0.5px solid #D6DCE4; padding: 3px 4px; }"
        "th { border: 0px; border-bottom: 1px solid #5B6775; padding: 3px 4px; font-weight: bold; text-align: left;"
        " background-color: #F1F4F8; }"
        "td.n, th.n { text-align: right; padding: 3px 2px; white-space: nowrap; }"
        "th.n { white-space: normal; }"
        "tr.finalist td { background-color: #E4F1F9; }"
        "tr.reserve td { background-color: #FDF3DD; }"
        "td.key { color: #5B6775; }"
        "span.muted { color: #5B6775; }");
}

void paintFrame(QPainter &painter, const PdfFrame &frame, const DocumentLanguage &language, const QSizeF &page,
                int number, int count)
{
    painter.setFont(language.font(8));
    painter.setPen(QColor(0x5B, 0x67, 0x75));
    const QRectF head(0, 0, page.width(), headHeight * 0.6);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double titleWidth = metrics.horizontalAdvance(frame.title) + 4 * dotsPerMillimetre;
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, frame.title);
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop,
                     metrics.elidedText(frame.subject, Qt::ElideRight, std::max(0.0, page.width() - titleWidth)));
    const QRectF foot(0, page.height() - footHeight * 0.6, page.width(), footHeight * 0.6);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, frame.footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     language.translate("Documents", "Page %1 of %2")
                         .arg(language.number(qint64(number)), language.number(qint64(count))));
    painter.setPen(QPen(QColor(0xD6, 0xDC, 0xE4), dotsPerMillimetre * 0.2));
    painter.drawLine(QLineF(0, headHeight * 0.6, page.width(), headHeight * 0.6));
}

/// The vertical extent of a table row's text in the laid out document.
std::pair<double, double> rowExtent(const QTextDocument &document, const QTextTable &table, int row)
{
    double top = std::numeric_limits<double>::max();
    double bottom = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        top = std::min(top, document.documentLayout()->blockBoundingRect(cell.firstCursorPosition().block()).top());
        bottom = std::max(bottom,
                          document.documentLayout()->blockBoundingRect(cell.lastCursorPosition().block()).bottom());
    }
    return {top, bottom};
}

/// Moves a row to the next page by `distance` more room above its text.
void pushDown(QTextTable &table, int row, double distance)
{
    // One block of edits is laid out once.
    QTextCursor edits = table.cellAt(row, 0).firstCursorPosition();
    edits.beginEditBlock();
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(format.topPadding() + distance);
        cell.setFormat(format);
    }
    edits.endEditBlock();
}

/// Qt would break a table's row in the middle of a page's end. Each repair lays the document out again, so a long
/// one is left as it is.
void keepRowsWhole(QTextDocument &document, double pageHeight)
{
    constexpr int mostPages = 40;
    if (document.pageCount() > mostPages)
        return;
    // Padding is given in the pixels of a 96-dpi screen.
    constexpr double dotsPerPixel = dotsPerInch / 96.0;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        for (int row = 1; row < table->rows(); ++row) {
            const auto [top, bottom] = rowExtent(document, *table, row);
            const double pageEnd = (std::floor(top / pageHeight) + 1) * pageHeight;
            if (bottom > pageEnd && bottom - top < pageHeight / 2)
                pushDown(*table, row, (pageEnd - top) / dotsPerPixel);
        }
    }
}

} // namespace

QString htmlText(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

QByteArray renderPdf(const QString &html, const PdfFrame &frame, const DocumentLanguage &language)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(frame.title);
    writer.setCreator(QStringLiteral("PitchDesk"));
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     frame.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(15, 12, 15, 10), QPageLayout::Millimeter));
    const QSizeF page(writer.width(), writer.height());
    const QSizeF body(page.width(), page.height() - headHeight - footHeight);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setDefaultFont(language.font(9));
    document.setDefaultStyleSheet(styleSheet());
    document.setHtml(html);
    document.setPageSize(body);
    keepRowsWhole(document, body.height());

    QPainter painter(&writer);
    const int count = document.pageCount();
    for (int index = 0; index < count; ++index) {
        if (index > 0)
            writer.newPage();
        paintFrame(painter, frame, language, page, index + 1, count);
        painter.save();
        painter.translate(0, headHeight - index * body.height());
        document.drawContents(&painter, QRectF(0, index * body.height(), body.width(), body.height()));
        painter.restore();
    }
    painter.end();
    const QString drawn = frame.title + frame.subject + frame.footer + document.toPlainText();
    return withExtractableText(withCreationDate(buffer.data(), frame.date), drawn);
}

} // namespace pitchdesk
