// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace pitchdesk {

Q_LOGGING_CATEGORY(lcStorage, "pitchdesk.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcExchange, "pitchdesk.exchange", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWorkflow, "pitchdesk.workflow", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "pitchdesk.ui", QtWarningMsg)

} // namespace pitchdesk
