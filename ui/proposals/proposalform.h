// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/challenge.h"
#include "core/domain/proposal.h"
#include "core/domain/term.h"
#include "ui/print/documentlanguage.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace pitchdesk {

class InlineMessage;

/// What the combo boxes and lists of the form offer.
struct ProposalChoices {
    std::vector<Challenge> challenges;
    std::vector<Term> fields;
    QString zone; ///< IANA zone in which instants are shown and typed
};

/// All fields of a proposal. It says so when a field is left after a change; the owner saves, or waits for a button.
class ProposalForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalForm(const QString &namePrefix, QWidget *parent = nullptr);

    void setChoices(const ProposalChoices &choices);
    /// Shows a proposal. Of the same proposal, fields with unsaved typing are left alone.
    void load(const Proposal &proposal);
    /// The proposal as the form has it now.
    [[nodiscard]] Proposal proposal() const;
    /// Takes every field as saved.
    void markSaved();
    /// Puts a refusal's sentence beside the field that it names, or else beside the one that was left last.
    void showError(const Error &error);
    void clearErrors();
    void focusField(const QString &field);
    /// Leaves the field that has the focus, so that its change is not lost.
    void commitPending();

Q_SIGNALS:
    void fieldLeft();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QString field;
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        InlineMessage *message = nullptr;
        QWidget *column = nullptr; ///< holds editor and message
        std::function<void(const Proposal &)> show;
        std::function<void(Proposal &)> take;
        QString words; ///< of an answer: the question; else empty
        bool dirty = false;
    };
    using Show = std::function<void(const Proposal &)>;
    using Take = std::function<void(Proposal &)>;

    void build();
    void buildApplicant();
    void buildContact();
    void buildRest();
    Row &add(const QString &field, QWidget *editor, Show show, Take take);
    QLineEdit *addLine(const QString &field, std::function<QString &(Proposal &)> part);
    QPlainTextEdit *addText(const QString &field, int lines, Show show, Take take);
    QComboBox *addCombo(const QString &field, Show show, Take take);
    void addFields();
    void addFounded();
    void addReceived();
    void rebuildAnswers(const Proposal &proposal);
    void retranslate();
    void refillCombos();
    void refillFields();
    void touch(QWidget *editor, bool left);
    [[nodiscard]] Row *rowOf(const QWidget *editor);
    [[nodiscard]] static QString label(const QString &field);

    QString m_prefix;
    QFormLayout *m_layout = nullptr;
    std::vector<std::unique_ptr<Row>> m_rows;
    size_t m_fixedRows = 0;
    ProposalChoices m_choices;
    Proposal m_loaded;
    DocumentLanguage m_words;
    QComboBox *m_challenge = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_stage = nullptr;
    QComboBox *m_language = nullptr;
    QListWidget *m_fields = nullptr;
    QString m_lastLeft;
};

} // namespace pitchdesk
