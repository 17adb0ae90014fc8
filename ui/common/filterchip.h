// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pitchdesk {

/// A filter that is on, as a rounded word with a cross. A click, Delete or Backspace takes it away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &text, const QString &name, QWidget *parent = nullptr);

    void setChipText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace pitchdesk
