// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace pitchdesk {

class Dialogs;

/// Where the file to import is dropped or chosen.
class ImportFilePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(Dialogs &dialogs, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileChosen(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();
    void chooseFolder();
    void retranslate();

    Dialogs &m_dialogs;
    QLabel *m_heading = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_folder = nullptr;
    bool m_isDragged = false;
};

/// The one local file of a drag, or an empty string.
[[nodiscard]] QString droppedFile(const QMimeData *data);

} // namespace pitchdesk
