// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workflow/chartworkflow.h"

#include <QWidget>

class QGraphicsView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace pitchdesk {

class ChartScene;
class ChartTableModel;
class Dialogs;

/// A chart in the window: as wide as there is room, with its figures as a table one click away, and a menu that
/// saves it as PNG, SVG, PDF or CSV in any of the three languages. `dialogs` must outlive it.
class ChartWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(Dialogs &dialogs, QWidget *parent = nullptr);
    ~ChartWidget() override;

    /// Shows a chart; `zone` is the IANA zone in which its as-of date is told.
    void setChart(const ChartData &data, const QString &zone);
    [[nodiscard]] const ChartData &chart() const { return m_data; }

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const pitchdesk::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void redraw();
    void fillTable();
    void save(Language language, const QString &kind);

    Dialogs &m_dialogs;
    ChartData m_data;
    QString m_zone = QStringLiteral("UTC");
    ChartScene *m_scene = nullptr;
    QGraphicsView *m_view = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPushButton *m_tableButton = nullptr;
    QToolButton *m_saveButton = nullptr;
    QMenu *m_saveMenu = nullptr;
    ChartTableModel *m_model = nullptr;
    int m_drawnWidth = 0;
};

} // namespace pitchdesk
