// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialogButtonBox;

namespace pitchdesk {

/// Lets the keyboard begin in a dialog's first field instead of on a button, whichever was made first. Tab then comes
/// to the buttons after all fields. To be called once the fields are there, when the dialog is shown.
void beginInFirstField(QDialogButtonBox &box);

} // namespace pitchdesk
