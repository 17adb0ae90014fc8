// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pitchdesk {

/// A company's name as it is compared: folded, with punctuation and legal forms (株式会社, Co., Ltd., CTCP, Pte. …)
/// taken off, so that the spellings of one company meet. Never empty unless the name is; a name that is nothing
/// but a legal form is kept.
[[nodiscard]] QString normalisedCompanyName(const QString &name);

/// The legal form that normalisedCompanyName() takes off a name, by a code that spellings share: "kabushiki" for
/// 株式会社, (株) and K.K., "jsc" for CTCP and Joint Stock Company. The longest form wins ("pte_ltd" before "ltd");
/// empty where the name shows none.
[[nodiscard]] QString companyForm(const QString &name);
/// Every code that companyForm() can give, in the order in which a list offers them.
[[nodiscard]] const QStringList &companyForms();

} // namespace pitchdesk
