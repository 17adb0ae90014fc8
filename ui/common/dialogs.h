// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace pitchdesk {

/// What a button of a question does; the look and the keys follow from it.
enum class ButtonRole { Accept, Reject, Destructive, Other };

struct DialogButton {
    QString text;
    ButtonRole role = ButtonRole::Other;
};

/// The seam between pages and the boxes that ask the user. Every call returns at once; the callback comes later, and
/// never when the user cancels or `parent` is gone. This class asks nobody: it answers each question with what was told
/// beforehand, which is what a test needs, and cancels what nobody told it. NativeDialogs asks the user.
class Dialogs
{
public:
    using FileChosen = std::function<void(const QString &path)>;
    using Confirmed = std::function<void()>;
    using Answered = std::function<void(int button)>;

    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;
    virtual ~Dialogs();

    /// Asks for a file to read. `filter` is as QFileDialog takes it: "Tables (*.csv *.xlsx);;All files (*)".
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter, FileChosen chosen);
    /// Asks for a file to write, `suggested` (a path) being offered. A missing ending is taken from the filter, and an
    /// existing file is only given after the user agreed to replace it.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                          FileChosen chosen);
    /// Asks for a folder that is there.
    virtual void openFolder(QWidget *parent, const QString &title, FileChosen chosen);
    /// Asks whether to do what cannot simply be taken back; the button that does it says `action`.
    virtual void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                         Confirmed confirmed);
    /// Asks a question with buttons of its own; `answered` gets the index of the one pressed. Escape presses the
    /// button with the role Reject, or none.
    virtual void ask(QWidget *parent, const QString &title, const QString &text,
                     const std::vector<DialogButton> &buttons, Answered answered);
    /// Says something that needs no answer. Prefer an InlineMessage.
    virtual void inform(QWidget *parent, const QString &title, const QString &text);

    /// What the next question for a file is answered with; an empty path cancels.
    void setNextFile(const QString &path) { m_nextFile = path; }
    /// How the next confirm() is answered.
    void setNextAnswer(bool agrees) { m_nextAnswer = agrees; }
    /// The button that the next ask() presses.
    void setNextButton(int button) { m_nextButton = button; }
    /// The texts of everything that was asked and said so far, in order.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

private:
    std::optional<QString> m_nextFile;
    std::optional<bool> m_nextAnswer;
    std::optional<int> m_nextButton;
    QStringList m_asked;
};

/// Asks the user, in windows that never block the program.
class NativeDialogs final : public Dialogs
{
public:
    void openFile(QWidget *parent, const QString &title, const QString &filter, FileChosen chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                  FileChosen chosen) override;
    void openFolder(QWidget *parent, const QString &title, FileChosen chosen) override;
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 Confirmed confirmed) override;
    void ask(QWidget *parent, const QString &title, const QString &text, const std::vector<DialogButton> &buttons,
             Answered answered) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace pitchdesk
