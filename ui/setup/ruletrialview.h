// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/screeningworkflow.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTreeWidget;

namespace pitchdesk {

/// What a rule would make of the proposals at hand: how many, and which, with what was found of each.
class RuleTrialView : public QWidget
{
    Q_OBJECT

public:
    explicit RuleTrialView(const QString &name, QWidget *parent = nullptr);

    void showTrial(const RuleTrial &trial, const ScreeningNames &names);
    void clear();
    void retranslate();

private:
    void addSide(const QString &heading, const std::vector<TriedProposal> &proposals);

    std::optional<RuleTrial> m_trial;
    ScreeningNames m_names;
    QLabel *m_counts;
    QTreeWidget *m_tree;
};

} // namespace pitchdesk
