// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentlanguage.h"

#include <QByteArray>

namespace pitchdesk {

/// What stands around the text on every page.
struct PdfFrame {
    QString title;   ///< of the document, and at the left of every page's head
    QString subject; ///< at the right of every page's head
    QString footer;  ///< at the left of every page's foot; page numbers stand at its right
    QDateTime date;  ///< creation date in the file
    bool isLandscape = false;
};

/// A PDF on A4 of a text in Qt's subset of HTML, with embedded fonts whose text can be extracted. Safe on any thread
/// of a QGuiApplication.
[[nodiscard]] QByteArray renderPdf(const QString &html, const PdfFrame &frame, const DocumentLanguage &language);

/// Text for such HTML: escaped, line breaks kept.
[[nodiscard]] QString htmlText(const QString &text);

} // namespace pitchdesk
