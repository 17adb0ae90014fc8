// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace pitchdesk {

/// Qt's Fusion with flat controls, round corners, an accent-coloured focus ring and slim scroll bars; all colours come
/// from the palette. Buttons understand three properties: "primary" (the one main action, as a dialog's default button
/// is), "destructive" (what loses something) and "chip" (a round one that is switched on and off).
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *data = nullptr) const override;
    [[nodiscard]] QPalette standardPalette() const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standard, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drawOwnPrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const;
    bool drawOwnControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                        const QWidget *widget) const;
    void drawButtonLabel(const class QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const class QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const class QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const class QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const class QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace pitchdesk
