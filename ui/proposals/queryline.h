// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proposals/querycompletion.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace pitchdesk {

/// A line in which a query is typed: offers what the word at the cursor could become, and underlines what is wrong.
class QueryLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryLine(QWidget *parent = nullptr);

    /// What can be named.
    void setWords(const QueryVocabulary &vocabulary, const QueryNames &names, const QStringList &countries);
    /// Underlines a place; none when its length is 0.
    void setErrorSpan(QuerySpan span);
    [[nodiscard]] QuerySpan errorSpan() const { return m_error; }
    /// Replaces the whole text so that it can be undone like typing.
    void replaceText(const QString &text);
    /// Shows what the word at the cursor could become.
    void complete();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void insertCompletion(const QString &text);
    void markError();

    QueryVocabulary m_vocabulary;
    QueryNames m_names;
    QStringList m_countries;
    QuerySpan m_error;
    QuerySpan m_replaced;
    QCompleter *m_completer;
    QStandardItemModel *m_items;
};

} // namespace pitchdesk
