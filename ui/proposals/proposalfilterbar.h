// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/query/queryevaluator.h"
#include "core/services/query/queryvocabulary.h"
#include "core/workflow/queryworkflow.h"
#include "ui/print/documentlanguage.h"
#include "ui/proposals/proposalsnapshot.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pitchdesk {

class QueryLine;

/// The query line above the proposals table, with choices and chips that say the same as far as they can: choosing one
/// edits the text, and typing the same chooses it. A text that is not understood is marked and explained, and the last
/// one that was understood stays in force.
class ProposalFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalFilterBar(QWidget *parent = nullptr);

    /// Offers the values that occur in a snapshot and reads the text again with its names.
    void setSnapshot(const ProposalSnapshot &snapshot);
    /// The last query that was understood, and what its values mean.
    [[nodiscard]] const QueryNode &query() const { return m_root; }
    [[nodiscard]] const QueryContext &context() const { return m_context; }
    /// The query in the codes of the language, to be kept or passed on.
    [[nodiscard]] QString plainText() const;
    /// Whether the text that stands there is in force.
    [[nodiscard]] bool isUnderstood() const;
    /// The one challenge that is chosen; invalid otherwise.
    [[nodiscard]] ChallengeId challenge() const;
    void setText(const QString &text);
    /// "late", "to_screen", "duplicates" or "no_challenge": clears all, then narrows to that.
    void setHint(const QString &hint);
    void clear();
    void focusSearch();
    /// `mean`: of the scores of those shown.
    void setCounts(int shown, int total, std::optional<double> mean);
    /// A place beside the line, and one at the end of the chips, for the page's own controls.
    void addBesideLine(QWidget *widget);
    void addTrailing(QWidget *widget);

Q_SIGNALS:
    /// Another query is in force.
    void queryChanged();
    /// The line got the keyboard: somebody is about to search.
    void searchBegun();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addCombo(const QString &name, QueryField field);
    QPushButton *addChip(const QString &name, const QueryNode &node);
    void build();
    void retranslate();
    void refill();
    void refillCombos();
    void readText();
    void showProblem(const Error *error);
    void syncChoices();
    void syncCombo(QComboBox &combo, QueryField field);
    void putQuery(const QueryNode &root);
    void showCounts();
    [[nodiscard]] QVariant itemFor(const QComboBox &combo, QueryField field, const QStringList &values) const;

    struct Chip {
        QPushButton *button;
        QueryNode node;
    };

    QueryNames m_names;
    QStringList m_countries;
    std::vector<Term> m_usedFields;
    QueryVocabulary m_vocabulary;
    QueryContext m_context;
    QueryNode m_root;
    DocumentLanguage m_words;
    QueryLine *m_line = nullptr;
    QLabel *m_problem = nullptr;
    std::vector<std::pair<QComboBox *, QueryField>> m_combos;
    std::vector<Chip> m_chipButtons;
    QPushButton *m_clear = nullptr;
    QLabel *m_totals = nullptr; ///< of the proposals that are shown
    QLabel *m_count = nullptr;
    QHBoxLayout *m_lineRow = nullptr;
    QHBoxLayout *m_choices = nullptr;
    QHBoxLayout *m_chips = nullptr;
    int m_shown = 0;
    int m_total = 0;
    std::optional<double> m_mean;
    bool m_isUnderstood = true;
};

} // namespace pitchdesk
