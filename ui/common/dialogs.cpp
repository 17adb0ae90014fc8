// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include <utility>

namespace pitchdesk {

Dialogs::~Dialogs() = default;

void Dialogs::openFile(QWidget *, const QString &title, const QString &, FileChosen chosen)
{
    m_asked << title;
    if (const QString path = std::exchange(m_nextFile, std::nullopt).value_or(QString()); !path.isEmpty())
        chosen(path);
}

void Dialogs::saveFile(QWidget *, const QString &title, const QString &, const QString &, FileChosen chosen)
{
    m_asked << title;
    if (const QString path = std::exchange(m_nextFile, std::nullopt).value_or(QString()); !path.isEmpty())
        chosen(path);
}

void Dialogs::openFolder(QWidget *, const QString &title, FileChosen chosen)
{
    m_asked << title;
    if (const QString path = std::exchange(m_nextFile, std::nullopt).value_or(QString()); !path.isEmpty())
        chosen(path);
}

void Dialogs::confirm(QWidget *, const QString &, const QString &text, const QString &, Confirmed confirmed)
{
    m_asked << text;
    if (std::exchange(m_nextAnswer, std::nullopt).value_or(false))
        confirmed();
}

void Dialogs::ask(QWidget *, const QString &, const QString &text, const std::vector<DialogButton> &buttons,
                  Answered answered)
{
    m_asked << text;
    const auto button = std::exchange(m_nextButton, std::nullopt);
    if (button && *button >= 0 && *button < int(buttons.size()))
        answered(*button);
}

void Dialogs::inform(QWidget *, const QString &, const QString &text)
{
    m_asked << text;
}

} // namespace pitchdesk
