// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/formsheet.h"
#include "core/workflow/workspace.h"
#include "ui/print/documentlanguage.h"

#include <vector>

namespace pitchdesk {

/// What an application form is made of.
struct ApplicationFormData {
    Event event;
    std::vector<Challenge> challenges; ///< those that are not closed
    std::vector<Term> fields;
    std::vector<Question> questions; ///< that the form asks
    QDateTime asOf;
};
/// RecordNotFound.
[[nodiscard]] Result<ApplicationFormData> loadApplicationForm(Workflows &workflows, EventId event,
                                                              const QDateTime &now);

/// The form in words: what every proposal says, then the questions.
[[nodiscard]] FormSpec applicationForm(const ApplicationFormData &data, const DocumentLanguage &language);
/// Saves it as a workbook to be filled in: UnknownFileType and the errors of writeFormXlsx(). Safe on any thread.
[[nodiscard]] Status exportApplicationForm(const ApplicationFormData &data, const DocumentLanguage &language,
                                           const QString &path);

} // namespace pitchdesk
