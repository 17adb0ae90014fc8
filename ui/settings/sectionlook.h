// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace pitchdesk {

/// Gives a label the look of a section's title.
void lookLikeSection(QLabel &label);
/// Gives a label the look of an explanation.
void lookLikeNote(QLabel &label);

} // namespace pitchdesk
