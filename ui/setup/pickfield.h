// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/formrow.h"

#include <QDialog>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pitchdesk {

/// Several chosen records, shown by name, with a button that opens the list to choose from.
class PickField : public QWidget
{
    Q_OBJECT

public:
    explicit PickField(const QString &name, QWidget *parent = nullptr);

    void setOptions(FormOptions options) { m_options = std::move(options); }
    void setChosen(const std::vector<qint64> &chosen);
    [[nodiscard]] const std::vector<qint64> &chosen() const { return m_chosen; }
    /// `title` heads the list to choose from; `none` stands where nothing is chosen.
    void setWords(const QString &title, const QString &none);
    /// Adds a button beside the one that opens the list.
    QPushButton *addButton(const QString &name);
    void retranslate();

Q_SIGNALS:
    void committed();

private:
    void choose();
    void showNames();

    FormOptions m_options;
    std::vector<qint64> m_chosen;
    QString m_title;
    QString m_none;
    QLabel *m_names;
    QPushButton *m_button;
};

/// A list of records with boxes to tick and a filter over it.
class PickDialog : public QDialog
{
    Q_OBJECT

public:
    PickDialog(const QString &title, const std::vector<FormOption> &options, const std::vector<qint64> &chosen,
               QWidget *parent);

    /// Those ticked: first those that were chosen before, in their order, then the others as listed.
    [[nodiscard]] std::vector<qint64> chosen() const;

private:
    void filter(const QString &text);

    std::vector<qint64> m_before;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace pitchdesk
