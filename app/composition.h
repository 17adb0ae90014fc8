// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "core/base/clock.h"
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/translationloader.h"

#include <QObject>

namespace pitchdesk {

/// The one place that wires the window's objects together.
class Composition : public QObject
{
    Q_OBJECT

public:
    explicit Composition(const ProgramOptions &options);
    ~Composition() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] ShellSettings &settings() { return m_settings; }
    [[nodiscard]] TranslationLoader &translations() { return m_translations; }

    /// Shows the window and begins to open the file that the options name.
    void start();

protected:
    /// A file that the system hands over while the program runs.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ProgramOptions m_options;
    SystemClock m_clock;
    ShellSettings m_settings;
    TranslationLoader m_translations;
    Desk m_desk;
    NativeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace pitchdesk
