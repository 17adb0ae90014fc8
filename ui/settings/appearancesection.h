// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace pitchdesk {

/// Language, theme, size of the text, and the name of who works here.
class AppearanceSection : public QWidget
{
    Q_OBJECT

public:
    explicit AppearanceSection(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void preferencesChanged(const pitchdesk::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void publish();

    Preferences m_preferences;
    QLabel *m_title;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_sizeLabel;
    QComboBox *m_size;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_nameNote;
};

} // namespace pitchdesk
