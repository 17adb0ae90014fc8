// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/proposals/duplicatewords.h"

#include <QDialog>

#include <map>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace pitchdesk {

class InlineMessage;

/// Two proposals side by side: which one is kept, which of them each field is taken from; or the word, with a reason, that
/// they are not the same.
class DuplicateDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicateDialog(Desk &desk, ProposalId first, ProposalId second, const ProposalChoices &choices,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    /// They were merged into this one.
    void merged(pitchdesk::ProposalId kept);
    void keptApart();

private:
    void build();
    QWidget *makeReasonRow();
    void load();
    void showComparison(const DuplicateComparison &comparison);
    void addKeepRow(QGridLayout &grid);
    void addFieldRow(QGridLayout &grid, const ComparedField &field);
    void preferKept();
    void merge();
    void keepApart();
    void finish(const Status &status, const std::function<void()> &whenDone);
    [[nodiscard]] bool keepsSecond() const;

    Desk &m_desk;
    ProposalId m_first;
    ProposalId m_second;
    ProposalChoices m_choices;
    DuplicateComparison m_comparison;
    QLabel *m_heading;
    InlineMessage *m_message;
    QScrollArea *m_area;
    QButtonGroup *m_keep;
    std::map<QString, QButtonGroup *> m_fields; ///< by code; button 0 is the first one's
    QLineEdit *m_reason = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace pitchdesk
