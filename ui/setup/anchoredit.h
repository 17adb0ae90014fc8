// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QTabBar;

namespace pitchdesk {

/// What each point of the scale means for a criterion, in one language at a time.
class AnchorEdit : public QWidget
{
    Q_OBJECT

public:
    explicit AnchorEdit(QWidget *parent = nullptr);

    /// The points of the scale; a scale of more than eleven shows its ends and middle.
    void setScale(Centipoints minimum, Centipoints maximum, Centipoints step);
    void setAnchors(const std::vector<Anchor> &anchors);
    [[nodiscard]] std::vector<Anchor> anchors() const;
    void setReadOnly(bool readOnly);
    void showLanguage(Language language);
    void retranslate();

Q_SIGNALS:
    void committed();

private:
    struct Row {
        Centipoints points = 0;
        QLabel *label = nullptr;
        QLineEdit *text = nullptr;
    };
    void addRow(Centipoints points);
    void showTexts();
    void keep(Centipoints points, const QString &text);
    [[nodiscard]] Language language() const;

    QTabBar *m_tabs;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    std::vector<Anchor> m_anchors;
    bool m_modified = false;
    bool m_readOnly = false;
};

} // namespace pitchdesk
