// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace pitchdesk {

namespace {

/// The first ending that a filter names: "xlsx" for "Excel (*.xlsx *.xls)"; empty for "All files (*)".
QString firstEnding(const QString &filter)
{
    const qsizetype star = filter.indexOf(QStringLiteral("*."));
    if (star < 0)
        return {};
    qsizetype end = star + 2;
    while (end < filter.size() && (filter[end].isLetterOrNumber() || filter[end] == u'_'))
        ++end;
    return filter.mid(star + 2, end - star - 2);
}

/// A file dialog that deletes itself and calls `chosen` while `parent` is there.
QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &filter, Dialogs::FileChosen chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("dialog.file"));
    dialog->setNameFilters(filter.split(QStringLiteral(";;"), Qt::SkipEmptyParts));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen = std::move(chosen)](const QString &path) {
        if (!path.isEmpty())
            chosen(path);
    });
    return dialog;
}

QMessageBox::ButtonRole boxRole(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Accept:
        return QMessageBox::AcceptRole;
    case ButtonRole::Reject:
        return QMessageBox::RejectRole;
    case ButtonRole::Destructive:
        return QMessageBox::DestructiveRole;
    case ButtonRole::Other:
        break;
    }
    return QMessageBox::ActionRole;
}

QMessageBox *messageBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("dialog.question"));
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

} // namespace

void NativeDialogs::openFile(QWidget *parent, const QString &title, const QString &filter, FileChosen chosen)
{
    QFileDialog *dialog = fileDialog(parent, title, filter, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void NativeDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                             FileChosen chosen)
{
    QFileDialog *dialog = fileDialog(parent, title, filter, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(firstEnding(filter));
    // A workspace is never written over, so nobody is to be asked whether it should be.
    if (firstEnding(filter) == QStringLiteral("pitchdesk"))
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &selected) { dialog->setDefaultSuffix(firstEnding(selected)); });
    const QFileInfo file(suggested);
    if (!suggested.isEmpty()) {
        dialog->setDirectory(file.absolutePath());
        dialog->selectFile(file.fileName());
    }
    dialog->open();
}

void NativeDialogs::openFolder(QWidget *parent, const QString &title, FileChosen chosen)
{
    QFileDialog *dialog = fileDialog(parent, title, {}, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void NativeDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                            Confirmed confirmed)
{
    const QString cancel = QCoreApplication::translate("Dialogs", "Cancel");
    ask(parent, title, text, {{action, ButtonRole::Accept}, {cancel, ButtonRole::Reject}},
        [confirmed = std::move(confirmed)](int button) {
            if (button == 0)
                confirmed();
        });
}

void NativeDialogs::ask(QWidget *parent, const QString &title, const QString &text,
                        const std::vector<DialogButton> &buttons, Answered answered)
{
    QMessageBox *box = messageBox(parent, title, text);
    box->setIcon(QMessageBox::Question);
    std::vector<QAbstractButton *> made;
    for (const DialogButton &button : buttons) {
        QPushButton *pushed = box->addButton(button.text, boxRole(button.role));
        pushed->setObjectName(QStringLiteral("dialog.button%1").arg(made.size()));
        pushed->setAccessibleName(button.text);
        if (button.role == ButtonRole::Reject)
            box->setEscapeButton(pushed);
        if (button.role == ButtonRole::Destructive)
            pushed->setProperty("destructive", true);
        if (button.role == ButtonRole::Accept && !box->defaultButton())
            box->setDefaultButton(pushed);
        made.push_back(pushed);
    }
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [made, answered = std::move(answered)](QAbstractButton *pressed) {
                         const auto found = std::find(made.begin(), made.end(), pressed);
                         if (found != made.end())
                             answered(int(found - made.begin()));
                     });
    box->open();
}

void NativeDialogs::inform(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = messageBox(parent, title, text);
    box->setIcon(QMessageBox::Information);
    box->setStandardButtons(QMessageBox::Ok);
    box->open();
}

} // namespace pitchdesk
