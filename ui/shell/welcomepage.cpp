// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/common/followfont.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

constexpr int columnWidth = 460;
constexpr int shownFiles = 6;

QString folderText(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home) ? QString(u'~' + folder.mid(home.size())) : folder);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_logo(new QLabel)
    , m_title(new QLabel)
    , m_lead(new QLabel)
    , m_message(new InlineMessage)
    , m_recentTitle(new QLabel)
    , m_buttons(new QVBoxLayout)
    , m_recent(new QVBoxLayout)
    , m_drop(new QLabel)
{
    setObjectName(QStringLiteral("welcome"));
    auto *inner = new QWidget;
    inner->setMaximumWidth(columnWidth);
    inner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(8);
    column->addWidget(m_logo);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(8);
    column->addWidget(m_message);
    column->addLayout(m_buttons);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addSpacing(8);
    column->addWidget(m_drop);
    auto *outer = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    row->addStretch(1);
    row->addWidget(inner, 4);
    row->addStretch(1);

    m_logo->setPixmap(QApplication::windowIcon().pixmap(64, 64));
    followFont(*m_title, 1.6);
    m_title->setText(QStringLiteral("PitchDesk"));
    m_lead->setWordWrap(true);
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    m_drop->setWordWrap(true);
    m_drop->setForegroundRole(QPalette::PlaceholderText);
    followFont(*m_recentTitle, 1.0);
    m_message->setObjectName(QStringLiteral("welcome.message"));

    m_buttons->setSpacing(8);
    m_sample = addButton(QStringLiteral("welcome.sample"), QStringLiteral("play"));
    m_new = addButton(QStringLiteral("welcome.new"), QStringLiteral("new"));
    m_open = addButton(QStringLiteral("welcome.open"), QStringLiteral("open"));
    m_sample->setDefault(true);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    retranslate();
}

QPushButton *WelcomePage::addButton(const QString &name, const QString &iconName)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(iconName));
    button->setMinimumHeight(36);
    m_buttons->addWidget(button);
    return button;
}

void WelcomePage::setRecentFiles(const QStringList &files)
{
    m_files = files.mid(0, shownFiles);
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &file : m_files) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(themedIcon(QStringLiteral("workspace")));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const QString text = QFileInfo(file).completeBaseName() + QStringLiteral("  —  ") + folderText(file);
        button->setText(button->fontMetrics()
                            .elidedText(text, Qt::ElideMiddle, columnWidth - 60)
                            .replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(QFileInfo(file).completeBaseName());
        button->setToolTip(QDir::toNativeSeparators(file));
        connect(button, &QToolButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!m_files.isEmpty());
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    m_lead->setText(
        tr("Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network. "
           "Everything is kept in one file, the workspace."));
    m_sample->setText(tr("Try the sample event"));
    m_sample->setToolTip(tr("Makes a workspace with a made-up event: six challenges, 96 proposals and 14 judges"));
    m_new->setText(tr("New workspace…"));
    m_new->setToolTip(tr("Makes an empty workspace"));
    m_open->setText(tr("Open workspace…"));
    m_open->setToolTip(tr("Opens a workspace of this computer"));
    m_recentTitle->setText(tr("Recent workspaces"));
    m_drop->setText(tr("A .pitchdesk file can also be dropped on this window."));
    for (QPushButton *button : {m_sample, m_new, m_open})
        button->setAccessibleName(button->text());
}

} // namespace pitchdesk
