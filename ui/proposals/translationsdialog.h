// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/translationworkflow.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace pitchdesk {

class Dialogs;
class InlineMessage;

/// What an applicant wrote and its translation into one language, side by side, each with who translated it, whether a
/// machine did, and whether somebody checked it. What was changed is saved together.
class TranslationsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `written` is the language of the proposal (BCP-47), which is not the one that is offered first. `isWritable` false:
    /// to be read only.
    TranslationsDialog(Desk &desk, Dialogs &dialogs, ProposalId proposal, const QString &written, bool isWritable,
                       QWidget *parent = nullptr);

    /// Asks first where something was typed that is not saved.
    void reject() override;

private:
    /// One text and what is said of its translation.
    struct Row {
        TranslatedText text;
        QPlainTextEdit *edit = nullptr;
        QLineEdit *by = nullptr;
        QCheckBox *machine = nullptr;
        QCheckBox *checked = nullptr;
        TranslationEdit shown; ///< as it was read
    };

    void build(const QString &written);
    void load();
    void showTexts();
    void addRow(QGridLayout &grid, const TranslatedText &text, int number);
    [[nodiscard]] Language target() const;
    [[nodiscard]] TranslationEdit editOf(const Row &row) const;
    [[nodiscard]] std::vector<TranslationEdit> changed() const;
    void changeLanguage();
    void save(bool thenClose);

    Desk &m_desk;
    Dialogs &m_dialogs;
    ProposalId m_proposal;
    bool m_isWritable;
    std::vector<TranslatedText> m_texts;
    std::vector<Row> m_rows;
    int m_shownLanguage = 0;
    QComboBox *m_language;
    InlineMessage *m_message;
    QScrollArea *m_area;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace pitchdesk
