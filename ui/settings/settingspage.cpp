// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/pageheader.h"
#include "ui/desk/desk.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/filesection.h"
#include "ui/settings/sectionlook.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pitchdesk {

SettingsPage::SettingsPage(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_appearance(new AppearanceSection)
    , m_file(new FileSection(desk, dialogs))
    , m_aboutTitle(new QLabel)
    , m_about(new QLabel)
{
    setObjectName(QStringLiteral("settings"));
    auto *content = new QWidget;
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 120);
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 4, 0, 16);
    sections->setSpacing(24);
    sections->addWidget(m_appearance);
    sections->addWidget(m_file);
    auto *about = new QVBoxLayout;
    about->addWidget(m_aboutTitle);
    about->addWidget(m_about);
    sections->addLayout(about);
    sections->addStretch(1);
    lookLikeSection(*m_aboutTitle);
    lookLikeNote(*m_about);

    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);

    connect(m_appearance, &AppearanceSection::preferencesChanged, this, &SettingsPage::preferencesChanged);
    connect(m_file, &FileSection::backupRequested, this, &SettingsPage::backupRequested);
    connect(m_file, &FileSection::checkRequested, this, &SettingsPage::checkRequested);
    connect(m_file, &FileSection::restoreRequested, this, &SettingsPage::restoreRequested);
    retranslate();
}

void SettingsPage::setPreferences(const Preferences &preferences)
{
    m_appearance->setPreferences(preferences);
}

void SettingsPage::showReport(const CheckReport &report)
{
    m_file->showReport(report);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    m_aboutTitle->setText(tr("About"));
    m_about->setText(
        tr("PitchDesk %1, with Qt %2. Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace pitchdesk
