// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exportdocument.h"

#include "core/exchange/filebytes.h"
#include "core/exchange/xlsxwriter.h"
#include "ui/print/pdffile.h"
#include "ui/print/rankingpdf.h"
#include "ui/print/sheets.h"
#include "ui/print/simplepdf.h"

#include <QFileInfo>

#include <algorithm>

namespace pitchdesk {

namespace {

QByteArray documentPdf(const DocumentData &data, const DocumentLanguage &language)
{
    switch (data.kind) {
    case DocumentKind::Ranking:
        return rankingPdf(data, language);
    case DocumentKind::Proposals:
        return proposalsPdf(data, language);
    case DocumentKind::Scores:
        return scoresPdf(data, language);
    }
    Q_UNREACHABLE();
}

SheetSpec documentSheet(const DocumentData &data, const DocumentLanguage &language)
{
    switch (data.kind) {
    case DocumentKind::Ranking:
        return combinedRankingSheet(data.rankings, language);
    case DocumentKind::Proposals:
        return proposalsSheet(data, language);
    case DocumentKind::Scores:
        return scoresSheet(data.grids, language);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList documentFileTypes()
{
    return {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("pdf"), QStringLiteral("json")};
}

Status exportDocument(const DocumentData &data, const DocumentLanguage &language, const QString &path)
{
    const QString type = QFileInfo(path).suffix().toLower();
    if (!documentFileTypes().contains(type)) {
        return fail(Error {ErrorCode::UnknownFileType, {}, {}}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("expected"), documentFileTypes().join(QStringLiteral(", "))));
    }
    if (type == u"pdf") {
        PD_TRY(checkFolder(path));
        PD_TRY(checkDisplayFont(language));
        return writeWhole(path, documentPdf(data, language));
    }
    const WriteOptions options {.created = data.asOf};
    const bool isWorkbook = type == u"xlsx" && data.kind == DocumentKind::Ranking && data.rankings.size() > 1;
    if (isWorkbook)
        return writeXlsx(rankingSheets(data.rankings, language), path, options);
    return writeTable(documentSheet(data, language), path, options);
}

int documentRows(const DocumentData &data)
{
    size_t rows = data.proposals.size();
    for (const RankingView &view : data.rankings)
        rows += view.rows.size();
    for (const ScoringGrid &grid : data.grids)
        rows += grid.cells.size();
    return int(rows);
}

} // namespace pitchdesk
