// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sharedstrings.h"

#include "core/exchange/tablelimits.h"
#include "core/exchange/xlsxtext.h"

namespace pitchdesk {

Result<std::vector<QString>> readSharedStrings(ZipArchive &archive, const QString &part, const Progress &progress)
{
    PD_ASSIGN(const std::unique_ptr<XmlPart> xml, XmlPart::open(archive, part));
    std::vector<QString> strings;
    StringItem item;
    while (xml->next()) {
        item.take(*xml);
        if (!xml->isEnd(u"si"))
            continue;
        strings.push_back(item.finish());
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (qsizetype(strings.size()) > tablelimits::sharedStrings)
            xml->giveUp(QStringLiteral("it has too many strings"));
    }
    PD_TRY(xml->status());
    return strings;
}

} // namespace pitchdesk
