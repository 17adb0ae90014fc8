// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentlanguage.h"
#include "ui/proposals/proposalfilter.h"
#include "ui/proposals/proposalsnapshot.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pitchdesk {

/// Search box, choices and chips above the proposals table. The choices offered are those that occur.
class ProposalFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalFilterBar(QWidget *parent = nullptr);

    /// Offers the values that occur in a snapshot, keeping what is chosen where it is still there.
    void setSnapshot(const ProposalSnapshot &snapshot);
    /// What is chosen; `found` is left to the page, which asks for the hits of searchText().
    [[nodiscard]] ProposalFilter filter() const;
    [[nodiscard]] QString searchText() const;
    /// "late", "to_screen", "duplicates" or "no_challenge": clears all, then narrows to that.
    void setHint(const QString &hint);
    void clear();
    void focusSearch();
    void setCounts(int shown, int total);
    /// A place at the end of the second row for the page's own controls.
    void addTrailing(QWidget *widget);

Q_SIGNALS:
    void filterChanged();
    /// The text in the search box has rested for a moment.
    void searchChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addCombo(const QString &name);
    QPushButton *addChip(const QString &name);
    void build();
    void retranslate();
    void refill();
    void refillChallenges();
    void refillStates();
    void refillCountries();
    void refillFields();
    void refillStages();
    void showCounts();

    std::vector<ChallengeRow> m_challenges;
    std::vector<Term> m_fields;
    QStringList m_countries;
    DocumentLanguage m_words;
    QTimer m_searchTimer;
    QLineEdit *m_search = nullptr;
    QComboBox *m_challenge = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_field = nullptr;
    QComboBox *m_stage = nullptr;
    QPushButton *m_late = nullptr;
    QPushButton *m_duplicates = nullptr;
    QPushButton *m_noChallenge = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_count = nullptr;
    QHBoxLayout *m_choices = nullptr;
    QHBoxLayout *m_chips = nullptr;
    int m_shown = 0;
    int m_total = 0;
};

} // namespace pitchdesk
