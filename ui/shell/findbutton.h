// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace pitchdesk {

/// The button of quick-find: with its words where there is room for them, else with its icon alone.
class FindButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    void setWords(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wordsWidth() const;
    void fit();

    QString m_words;
};

} // namespace pitchdesk
