// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "ui/settings/sectionlook.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace pitchdesk {

namespace {

constexpr std::array textSizes {100, 110, 125, 150, 175, 200};

QString ownName(Language language)
{
    switch (language) {
    case Language::Japanese:
        return QStringLiteral("日本語");
    case Language::Vietnamese:
        return QStringLiteral("Tiếng Việt");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

} // namespace

AppearanceSection::AppearanceSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_themeLabel(new QLabel)
    , m_theme(new QComboBox)
    , m_sizeLabel(new QLabel)
    , m_size(new QComboBox)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_nameNote(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_sizeLabel, m_size);
    form->addRow(m_nameLabel, m_name);
    form->addRow(QString(), m_nameNote);
    column->addLayout(form);
    lookLikeSection(*m_title);
    lookLikeNote(*m_nameNote);
    m_nameNote->setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    m_language->setObjectName(QStringLiteral("settings.language"));
    m_theme->setObjectName(QStringLiteral("settings.theme"));
    m_size->setObjectName(QStringLiteral("settings.textSize"));
    m_name->setObjectName(QStringLiteral("settings.operator"));
    m_name->setMaxLength(200);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    for (const Language language : allLanguages)
        m_language->addItem(ownName(language), languageCode(language));
    for (const char *theme : {"system", "light", "dark"})
        m_theme->addItem(QString(), QString::fromLatin1(theme));
    for (const int size : textSizes)
        m_size->addItem(QString(), size);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_sizeLabel->setBuddy(m_size);
    m_nameLabel->setBuddy(m_name);
    for (QComboBox *box : {m_language, m_theme, m_size})
        connect(box, &QComboBox::activated, this, &AppearanceSection::publish);
    connect(m_name, &QLineEdit::editingFinished, this, &AppearanceSection::publish);
    retranslate();
}

void AppearanceSection::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_language->setCurrentIndex(m_language->findData(languageCode(preferences.language)));
    m_theme->setCurrentIndex(m_theme->findData(preferences.theme));
    m_size->setCurrentIndex(std::max(0, m_size->findData(preferences.textSize)));
    if (!m_name->hasFocus())
        m_name->setText(preferences.operatorName);
}

void AppearanceSection::publish()
{
    Preferences chosen;
    chosen.language = languageFromCode(m_language->currentData().toString()).value_or(Language::English);
    chosen.theme = m_theme->currentData().toString();
    chosen.textSize = m_size->currentData().toInt();
    chosen.operatorName = m_name->text().simplified();
    if (chosen == m_preferences)
        return;
    m_preferences = chosen;
    Q_EMIT preferencesChanged(chosen);
}

void AppearanceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AppearanceSection::retranslate()
{
    m_title->setText(tr("On this computer"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_sizeLabel->setText(tr("Text size"));
    m_nameLabel->setText(tr("Your name"));
    m_nameNote->setText(tr("Offered when a file is opened. The history keeps the name that was chosen there."));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    for (int i = 0; i < m_size->count(); ++i)
        m_size->setItemText(i, tr("%1 %", "percent").arg(QLocale().toString(m_size->itemData(i).toInt())));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_size->setAccessibleName(tr("Text size"));
    m_name->setAccessibleName(tr("Your name"));
}

} // namespace pitchdesk
