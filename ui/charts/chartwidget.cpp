// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/charts/chartexport.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/charttablemodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/language.h"
#include "ui/print/languagemenu.h"

#include <QDir>
#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

namespace pitchdesk {

ChartWidget::ChartWidget(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_scene(new ChartScene(this))
    , m_view(new QGraphicsView(m_scene))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_tableButton(new QPushButton)
    , m_saveButton(new QToolButton)
    , m_saveMenu(new QMenu(m_saveButton))
    , m_model(new ChartTableModel(this))
{
    m_view->setObjectName(QStringLiteral("chart.view"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_view->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("chart.table"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_tableButton->setObjectName(QStringLiteral("chart.showTable"));
    m_tableButton->setCheckable(true);
    m_saveButton->setObjectName(QStringLiteral("chart.save"));
    m_saveButton->setPopupMode(QToolButton::InstantPopup);
    m_saveButton->setMenu(m_saveMenu);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_tableButton);
    buttons->addWidget(m_saveButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
    connect(m_tableButton, &QPushButton::toggled, this,
            [this](bool isTable) { m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_view); });
    retranslate();
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setChart(const ChartData &data, const QString &zone)
{
    m_data = data;
    m_zone = zone;
    m_saveButton->setEnabled(true);
    redraw();
    fillTable();
}

void ChartWidget::redraw()
{
    // Room for the scroll bar is always left, or its coming and going would change the width that calls for it.
    const int width = m_view->width() - m_view->verticalScrollBar()->sizeHint().width();
    m_drawnWidth = m_view->width();
    const ChartStyle style {DocumentLanguage(uiLanguage()), ChartTheme::of(palette()), m_zone};
    m_scene->draw(m_data, style, width, columnsFor(m_data, width));
    m_view->setSceneRect(m_scene->sceneRect());
    const ChartTexts texts(style.language, m_data.kind);
    m_view->setAccessibleName(texts.title());
    m_view->setAccessibleDescription(texts.description(m_data));
    m_table->setAccessibleName(texts.title());
}

void ChartWidget::fillTable()
{
    m_model->setSheet(chartSheet(m_data, DocumentLanguage(uiLanguage())), DocumentLanguage(uiLanguage()).locale());
    m_table->resizeColumnsToContents();
}

void ChartWidget::retranslate()
{
    m_tableButton->setText(tr("Data table"));
    m_tableButton->setToolTip(tr("Show the figures of the chart"));
    m_tableButton->setAccessibleName(tr("Data table"));
    m_saveButton->setText(tr("Save chart"));
    m_saveButton->setAccessibleName(tr("Save chart"));
    m_saveButton->setEnabled(m_data.asOf.isValid());
    fillLanguageMenu(*m_saveMenu, uiLanguage(), chartFileTypes(),
                     [this](Language language, const QString &kind) { save(language, kind); });
    redraw();
    fillTable();
}

void ChartWidget::save(Language language, const QString &kind)
{
    const ChartTexts texts(DocumentLanguage(language), m_data.kind);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    // A slash, as in "country/region", would name a folder.
    const QString name = texts.title().replace(u'/', u'-') + u'.' + kind;
    m_dialogs.saveFile(this, tr("Save chart"), QDir(folder).filePath(name), fileFilter(kind),
                       [this, language, kind](const QString &chosen) {
                           if (chosen.isEmpty())
                               return;
                           const QString path = withSuffix(chosen, kind);
                           const Status status = saveChart(m_data, language, path, ChartTheme::light(), m_zone);
                           if (status)
                               Q_EMIT saved(path);
                           else
                               Q_EMIT failed(status.error());
                       });
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        redraw();
}

bool ChartWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize && m_view->width() != m_drawnWidth)
        redraw();
    return QWidget::eventFilter(watched, event);
}

} // namespace pitchdesk
