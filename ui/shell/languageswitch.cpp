// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace pitchdesk {

QString languageOwnName(Language language)
{
    switch (language) {
    case Language::Japanese:
        return QStringLiteral("日本語");
    case Language::Vietnamese:
        return QStringLiteral("Tiếng Việt");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

LanguageSwitch::LanguageSwitch(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const Language language : allLanguages) {
        auto *button = new QToolButton;
        button->setText(languageOwnName(language));
        button->setObjectName(QStringLiteral("shell.language.") + languageCode(language));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        row->addWidget(button);
        m_buttons[size_t(language)] = button;
        connect(button, &QToolButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    retranslate();
}

void LanguageSwitch::setLanguage(Language language)
{
    m_buttons[size_t(language)]->setChecked(true);
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguageSwitch::retranslate()
{
    for (const Language language : allLanguages) {
        QToolButton *button = m_buttons[size_t(language)];
        button->setAccessibleName(tr("Language: %1").arg(languageOwnName(language)));
        button->setToolTip(tr("Show the program in this language"));
    }
}

} // namespace pitchdesk
