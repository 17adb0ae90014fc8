// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that bench_start compares with: a window with nothing in it.
#include "app/startclock.h"

#include <QApplication>
#include <QMainWindow>
#include <QTextStream>
#include <QTimer>

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            QTextStream(stdout) << "first-paint-ms " << pitchdesk::millisecondsSinceStart() << Qt::endl;
            QCoreApplication::quit();
        });
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
