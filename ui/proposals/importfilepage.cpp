// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/importfilepage.h"

#include "ui/common/dialogs.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace pitchdesk {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

ImportFilePage::ImportFilePage(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_heading(new QLabel)
    , m_hint(new QLabel)
    , m_choose(new QPushButton)
    , m_folder(new QPushButton)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(12);
    column->addStretch(1);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_heading, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_choose->setObjectName(QStringLiteral("import.choose"));
    m_choose->setDefault(true);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    m_folder->setObjectName(QStringLiteral("import.chooseFolder"));
    column->addWidget(m_folder, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::choose);
    connect(m_folder, &QPushButton::clicked, this, &ImportFilePage::chooseFolder);
    retranslate();
}

void ImportFilePage::choose()
{
    m_dialogs.openFile(this, tr("Import proposals"), tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
                       [this](const QString &file) {
                           if (!file.isEmpty())
                               Q_EMIT fileChosen(file);
                       });
}

void ImportFilePage::chooseFolder()
{
    m_dialogs.openFolder(this, tr("Import a folder of filled forms"), [this](const QString &folder) {
        if (!folder.isEmpty())
            Q_EMIT fileChosen(folder);
    });
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    m_isDragged = true;
    update();
    event->acceptProposedAction();
}

void ImportFilePage::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_isDragged = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    m_isDragged = false;
    update();
    const QString file = droppedFile(event->mimeData());
    if (!file.isEmpty())
        Q_EMIT fileChosen(file);
}

void ImportFilePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(palette().color(m_isDragged ? QPalette::Highlight : QPalette::Mid), m_isDragged ? 2 : 1, Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 8, 8);
}

void ImportFilePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportFilePage::retranslate()
{
    m_heading->setText(tr("Drop a CSV or Excel file here"));
    m_hint->setText(
        tr("Each row is one proposal, the first row names the columns. Nothing is written until you have seen "
           "what would happen and confirmed it."));
    m_choose->setText(tr("Choose a file…"));
    m_choose->setAccessibleName(m_choose->text());
    m_folder->setText(tr("Folder of filled forms…"));
    m_folder->setAccessibleName(m_folder->text());
    m_folder->setToolTip(tr("Application forms from Set-up that applicants filled in and sent back, one file each."));
}

} // namespace pitchdesk
