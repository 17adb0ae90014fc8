// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workflow/chartworkflow.h"
#include "ui/charts/charttheme.h"

namespace pitchdesk {

/// The endings of files that a chart can be saved as: "png", "svg", "pdf", "csv".
[[nodiscard]] QStringList chartFileTypes();

/// Saves a chart in a language of its own, whatever the window's is. The ending of `path` says the form: a PNG at twice the
/// layout's size, an SVG, a PDF on A4 pages cut between panels, or all the figures as CSV. The same data gives the same
/// bytes on one machine. Needs a QApplication (for CSV a QCoreApplication) and the GUI thread. `zone` is the IANA
/// zone of the as-of date. UnknownFileType, NoDisplayFont, FolderNotFound, FileNotWritable, DiskFull.
[[nodiscard]] Status saveChart(const ChartData &data, Language language, const QString &path,
                               const ChartTheme &theme = ChartTheme::light(),
                               const QString &zone = QStringLiteral("UTC"));

} // namespace pitchdesk
