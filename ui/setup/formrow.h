// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QWidget;

namespace pitchdesk {

class InlineMessage;
class TrilingualEdit;

using Words = std::function<QString()>;

/// A choice of a combo box: what is shown and what it means.
struct FormOption {
    QString text;
    QVariant value;
};
using FormOptions = std::function<std::vector<FormOption>()>;

/// One field of a form that saves itself: a label, an editor and the place of an error's sentence. It says so when
/// the field is left after a change.
class FormRow : public QObject
{
    Q_OBJECT

public:
    /// `label` is asked again whenever the language changes.
    FormRow(Words label, const QString &name, QWidget *editor, QObject *parent);

    [[nodiscard]] QLabel *label() const { return m_label; }
    /// The editor with the error's place below it.
    [[nodiscard]] QWidget *field() const { return m_field; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    void watchLine(QLineEdit *line);
    void watchText(QPlainTextEdit *text);
    void watchNumber(QSpinBox *number);
    void watchCombo(QComboBox *combo, FormOptions options);
    void watchCheck(QCheckBox *check, Words text);
    void watchTrilingual(TrilingualEdit *edit);
    /// For an editor of its own kind: it was changed and is to be saved.
    void noteCommitted();

    /// Whether the editor holds something that is not saved yet.
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    void setDirty(bool dirty) { m_dirty = dirty; }
    void setError(const QString &sentence);
    void clearError();
    void setHint(Words hint);
    void setVisible(bool visible);
    void retranslate();
    /// Fills a combo box again, keeping its value.
    void refillOptions();

Q_SIGNALS:
    void committed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commitIfDirty();

    Words m_words;
    Words m_hint;
    Words m_checkText;
    FormOptions m_options;
    QString m_name;
    QWidget *m_editor;
    QLabel *m_label;
    QWidget *m_field;
    InlineMessage *m_error;
    QLabel *m_hintLabel = nullptr;
    QComboBox *m_combo = nullptr;
    bool m_dirty = false;
};

/// Chooses the item of a value; the first one when there is none.
void chooseValue(QComboBox &combo, const QVariant &value);

} // namespace pitchdesk
