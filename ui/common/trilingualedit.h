// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPlainTextEdit;
class QTabBar;

namespace pitchdesk {

/// A text in three languages. A line shows all three one under the other; a block shows one at a time, chosen by
/// tabs on which a dot marks the languages that are filled. The original is the language first written.
class TrilingualEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Line, Block };

    explicit TrilingualEdit(Shape shape, QWidget *parent = nullptr);

    void setText(const LocalizedText &text);
    [[nodiscard]] LocalizedText text() const;
    /// Whether it was typed in since the last setText().
    [[nodiscard]] bool isModified() const { return m_modified; }
    void setReadOnly(bool readOnly);
    /// How many lines a block shows.
    void setBlockLines(int lines);
    /// Names the editors after this widget: "<name>.en" … and says what they hold to a screen reader.
    void setNames(const QString &objectName, const QString &accessibleName);
    void showLanguage(Language language);
    [[nodiscard]] QWidget *editorOf(Language language) const;

Q_SIGNALS:
    /// An editor was left, or Enter pressed, after a change.
    void committed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLine();
    void buildBlock();
    [[nodiscard]] QString textOf(Language language) const;
    void touch();
    void commit();
    void markTabs();

    const Shape m_shape;
    std::array<QLineEdit *, 3> m_lines {};
    std::array<QPlainTextEdit *, 3> m_blocks {};
    QTabBar *m_tabs = nullptr;
    Language m_original = Language::English;
    bool m_modified = false;
    bool m_loading = false;
};

} // namespace pitchdesk
