// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"

#include <QListWidget>

#include <vector>

namespace pitchdesk {

/// Fields of technology to tick, in the order of their names.
class FieldList : public QListWidget
{
    Q_OBJECT

public:
    FieldList(const std::vector<Term> &fields, const std::vector<TermId> &chosen, QWidget *parent = nullptr);

    /// Those ticked: first those that were chosen before, in their order.
    [[nodiscard]] std::vector<TermId> chosen() const;

private:
    std::vector<TermId> m_before;
};

} // namespace pitchdesk
