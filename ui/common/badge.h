// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pitchdesk {

/// What a state means for the reader; its colour never stands without an icon and a word.
enum class Tone { Neutral, Accent, Good, Watch, Stop };

/// The colour of a tone in a palette.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);
/// The name of the icon that goes with a tone.
[[nodiscard]] QString toneIconName(Tone tone);

/// A small word in a rounded frame with an icon: "Eligible", "Late".
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    Badge(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Another icon than that of the tone; empty = the tone's own.
    void setIconName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int iconSize() const;

    Tone m_tone = Tone::Neutral;
    QString m_text;
    QString m_iconName;
};

} // namespace pitchdesk
