// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialogButtonBox;

namespace pitchdesk {

/// Lets Tab come to a dialog's buttons after all its fields, whichever were made first, so that the keyboard also
/// begins in the first field. To be called once the fields are there, before the dialog is seen.
void putButtonsLast(QDialogButtonBox &box);

} // namespace pitchdesk
