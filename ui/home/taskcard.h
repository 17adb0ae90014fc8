// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pitchdesk {

/// A card with a number and what it counts; a click goes to where it is worked off. With nothing to do it says so
/// and steps back.
class TaskCard : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Plain, Watch, Stop };

    TaskCard(const QString &iconName, Tone tone, QWidget *parent = nullptr);

    /// `label` says what is counted ("Proposals to screen"), `hint` what to do or how it stands.
    void setContent(int count, const QString &label, const QString &hint);
    [[nodiscard]] int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont countFont() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QFont hintFont() const;

    QString m_iconName;
    Tone m_tone;
    int m_count = 0;
    QString m_label;
    QString m_hint;
};

} // namespace pitchdesk
