// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/rowtable.h"
#include "ui/setup/setupsection.h"

class QMenu;
class QPushButton;

namespace pitchdesk {

class InlineMessage;

/// The questions of the application form, in their order; those that an import made and the form does not ask too.
class FormSection : public SetupSection
{
    Q_OBJECT

public:
    FormSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool isTouchedBy(const ChangeSet &changes) const override;

private:
    struct Snapshot {
        std::vector<QuestionRow> questions;
        std::vector<Challenge> challenges;
    };

    void build();
    void connectAll();
    void fillTable();
    void updateButtons();
    void add();
    void edit(const Question &question);
    void toggleAsked();
    void fillMenus();
    enum class Export { Form, Questions };
    void chooseFile(Export what, Language language, const QString &kind);
    void save(Export what, Language language, const QString &path);
    [[nodiscard]] const QuestionRow *current() const;
    [[nodiscard]] QString askedForWords(const Question &question) const;
    void showFailure(const Error &error) override;
    void clearFailure() override;

    RowTable *m_table;
    QPushButton *m_edit;
    QPushButton *m_ask;
    QPushButton *m_saveForm;
    QPushButton *m_saveQuestions;
    QMenu *m_formMenu;
    QMenu *m_questionsMenu;
    InlineMessage *m_message;
    Snapshot m_snapshot;
};

} // namespace pitchdesk
