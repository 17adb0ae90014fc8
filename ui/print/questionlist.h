// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/applicationform.h"

namespace pitchdesk {

/// The endings of files that the list of questions can be saved as: "xlsx", "html".
[[nodiscard]] QStringList questionListFileTypes();

/// The questions with label, help, kind and choices in all three languages side by side, for whoever builds a web form of
/// them; headings and the rest in `language`.
[[nodiscard]] SheetSpec questionListSheet(const ApplicationFormData &data, const DocumentLanguage &language);
/// The same as a web page that needs nothing else.
[[nodiscard]] QString questionListHtml(const ApplicationFormData &data, const DocumentLanguage &language);
/// UnknownFileType, FolderNotFound, FileNotWritable, DiskFull. Safe on any thread.
[[nodiscard]] Status exportQuestionList(const ApplicationFormData &data, const DocumentLanguage &language,
                                        const QString &path);

} // namespace pitchdesk
