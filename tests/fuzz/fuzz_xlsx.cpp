// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"
#include "tests/core/exchange/zipbuilder.h"

#include <cstdint>
#include <cstdlib>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

void readAll(const QByteArray &bytes)
{
    Progress progress;
    const Result<TableData> table = readXlsxBytes(bytes, QStringLiteral("fuzzed"), {}, progress);
    if (table && table->rows.size() != table->rowNumbers.size())
        std::abort();
}

} // namespace

/// The first byte chooses what the rest is: the whole archive, or one part of an archive that is sound otherwise,
/// so that the fuzzer need not invent checksums.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray cells = "<sheetData><row><c t=\"s\" s=\"0\"><v>0</v></c><c s=\"0\"><v>45898.5</v></c></row>"
                             "<row r=\"5\"><c r=\"B5\" s=\"1\"><v>1</v></c></row></sheetData>";
    const QByteArray strings = "<si><t>a</t></si>";
    const QByteArray styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    switch (data[0] % 6) {
    case 0:
        readAll(rest);
        break;
    case 1:
        readAll(workbook(rest, strings, styles).bytes());
        break;
    case 2:
        readAll(workbook(cells, rest, styles).bytes());
        break;
    case 3:
        readAll(workbook(cells, strings, rest).bytes());
        break;
    case 4:
        readAll(workbook(cells, strings, styles).add(QStringLiteral("xl/workbook.xml"), rest).bytes());
        break;
    default:
        readAll(workbook(cells, strings, styles).add(QStringLiteral("xl/_rels/workbook.xml.rels"), rest).bytes());
        break;
    }
    return 0;
}
