// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/screeningworkflow.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace pitchdesk {

/// What the rules in use make of a proposal, with why, and what screeners said so far.
class ScreeningFindings : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScreeningFindings(QWidget *parent = nullptr);

    /// `zone` is the event's.
    void showView(const ScreeningView &view, const ScreeningNames &names, const QString &zone);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRule(const RuleResult &rule);
    void addVerdicts();
    QLabel *addText(const QString &text, bool muted = false);
    void addHeading(const QString &text);

    bool m_isShown = false;
    ScreeningView m_view;
    ScreeningNames m_names;
    QString m_zone;
    QVBoxLayout *m_column = nullptr;
};

} // namespace pitchdesk
