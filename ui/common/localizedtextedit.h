// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabBar;
class QToolButton;
class QStackedWidget;

namespace pitchdesk {

/// A text in English, Japanese and Vietnamese, one tab each. The tab says whether its text is there, and which is the
/// original that the others translate; a menu makes the shown one the original. Ctrl+PageUp and Ctrl+PageDown turn
/// the tabs.
class LocalizedTextEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Lines { Single, Multiple };

    /// `name` is the object name; the parts are named after it: "<name>.en", "<name>.tabs", "<name>.original".
    LocalizedTextEdit(Lines lines, const QString &name, QWidget *parent = nullptr);

    /// Shows another text. What is typed at that moment stays when the text is the one shown already.
    void setText(const LocalizedText &text);
    [[nodiscard]] LocalizedText text() const;
    /// What the field is about, for screen readers: "Title".
    void setLabel(const QString &label);
    void setReadOnly(bool readOnly);
    void setCurrentLanguageTab(Language language);
    [[nodiscard]] Language currentTab() const;

Q_SIGNALS:
    /// On each change by the user.
    void textEdited();
    /// When the user is done: the focus left all parts, or Enter in a single line. Only after a change.
    void editingFinished();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildField(Language language);
    void noteEdit();
    void finish();
    void turnTab(int step);
    void makeOriginal(Language language);
    void showMarks();
    void retranslate();
    [[nodiscard]] QWidget *field(Language language) const;
    [[nodiscard]] QString fieldText(Language language) const;
    void setFieldText(Language language, const QString &text);

    Lines m_lines;
    QTabBar *m_tabs;
    QStackedWidget *m_fields;
    QToolButton *m_originalButton;
    std::array<QLineEdit *, 3> m_singles {};
    std::array<QPlainTextEdit *, 3> m_multiples {};
    Language m_original = Language::English;
    QString m_label;
    bool m_edited = false;
    bool m_readOnly = false;
};

} // namespace pitchdesk
