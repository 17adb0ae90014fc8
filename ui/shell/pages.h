// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pageid.h"

#include <QString>

namespace pitchdesk {

/// The headings under which the navigation lists the pages; the first and last have none.
enum class PageGroup { Top, Prepare, Judge, Bottom };

[[nodiscard]] PageGroup pageGroup(PageId page);
/// "Prepare", "Judge"; empty for a group without a heading.
[[nodiscard]] QString pageGroupName(PageGroup group);
/// The page's name in the language of the window.
[[nodiscard]] QString pageName(PageId page);
/// The untranslated name, for looking it up in other languages.
[[nodiscard]] const char *pageSourceName(PageId page);
/// The context under which the names of pages are translated.
[[nodiscard]] const char *pageContext();
/// Name of the page's icon in the icon set.
[[nodiscard]] QString pageIconName(PageId page);

} // namespace pitchdesk
