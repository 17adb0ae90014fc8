// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "ui/common/theme.h"
#include "ui/shell/filecontroller.h"

#include <QApplication>
#include <QFileOpenEvent>

namespace pitchdesk {

Composition::Composition(const ProgramOptions &options)
    : m_options(options)
    , m_settings(options.settingsFile)
    , m_desk(m_clock)
{
    applyTheme(m_settings.theme());
    m_translations.setLanguage(
        options.language.value_or(m_settings.language().value_or(TranslationLoader::systemLanguage())));
    if (options.page)
        m_settings.setLastPage(*options.page);
    m_window = std::make_unique<MainWindow>(m_desk, m_dialogs, m_settings, m_translations);
    m_window->files().setOperatorName(options.operatorName);
    qApp->installEventFilter(this);
}

Composition::~Composition()
{
    m_window.reset();
    m_desk.close();
}

void Composition::start()
{
    // Where nobody has to be asked who is at the keyboard, the file is read while the window is shown.
    const bool isAsking = m_options.operatorName.isEmpty();
    if (isAsking)
        m_window->show();
    if (!m_options.file.isEmpty())
        m_window->files().open(m_options.file, m_options.readOnly);
    m_window->show();
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    m_window->files().open(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

} // namespace pitchdesk
