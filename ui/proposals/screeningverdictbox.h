// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/screeningworkflow.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace pitchdesk {

/// The reason, with the reasons of rules that are not met on offer, the three verdicts, and where people differ the
/// choice between their words. Keys that give verdicts elsewhere are only letters while a reason is typed; Ctrl+Enter
/// gives the verdict that asked for it, Escape goes back.
class ScreeningVerdictBox : public QWidget
{
    Q_OBJECT

public:
    explicit ScreeningVerdictBox(QWidget *parent = nullptr);

    void showView(const ScreeningView &view);
    void setWritable(bool writable);
    void clearReason();
    /// Gives a verdict, or asks for its reason where it needs one: "not eligible" takes the reasons of the blocking
    /// rules that are not met.
    void give(ScreeningVerdict verdict);
    void retranslate();

Q_SIGNALS:
    void verdictGiven(pitchdesk::ScreeningVerdict verdict, const QString &reason);
    /// The operator chose between words that differ.
    void settled(pitchdesk::ScreeningVerdict verdict, const QString &reason);
    /// The reason was left without a verdict.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillOffers();
    void fillChoices();
    void offer(const QString &reason);
    void confirm();
    [[nodiscard]] QString failedReasons() const;

    ScreeningView m_view;
    std::optional<ScreeningVerdict> m_pending; ///< waits for its reason
    bool m_writable = true;
    QLabel *m_hint;
    QPlainTextEdit *m_reason;
    QWidget *m_offers = nullptr;
    QWidget *m_choices = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_eligible;
    QPushButton *m_ineligible;
    QPushButton *m_askAgain;
};

} // namespace pitchdesk
