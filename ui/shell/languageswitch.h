// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace pitchdesk {

/// The language's name in itself: "English", "日本語", "Tiếng Việt".
[[nodiscard]] QString languageOwnName(Language language);

/// English · 日本語 · Tiếng Việt, side by side, so that nobody has to find a menu in a language that he cannot read.
class LanguageSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QWidget *parent = nullptr);

    void setLanguage(Language language);

Q_SIGNALS:
    void languageChosen(pitchdesk::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<QToolButton *, allLanguages.size()> m_buttons {};
};

} // namespace pitchdesk
