// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pitchdesk {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_logo(new QLabel)
    , m_name(new QLabel(QStringLiteral("PitchDesk")))
    , m_version(new QLabel)
    , m_text(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(QStringLiteral("aboutDialog"));
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutDialog.close"));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_logo, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_version);
    words->addSpacing(8);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->addLayout(row);
    column->addSpacing(12);
    column->addWidget(m_buttons);

    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_logo->setPixmap(QApplication::windowIcon().pixmap(72, 72));
    m_version->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 56);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About PitchDesk"));
    m_version->setText(
        tr("Version %1, with Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    m_text->setText(
        tr("Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It comes with no warranty."));
}

} // namespace pitchdesk
