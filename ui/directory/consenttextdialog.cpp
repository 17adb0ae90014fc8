// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/consenttextdialog.h"

#include "ui/common/language.h"
#include "ui/common/trilingualedit.h"
#include "ui/print/directorywords.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int usualMonths = 36;
constexpr int mostMonths = 1200;
constexpr int textWidth = 64; ///< in letters
constexpr int textLines = 9;

} // namespace

ConsentTextDialog::ConsentTextDialog(std::vector<ConsentTextRow> texts, QWidget *parent)
    : FormDialog(parent)
    , m_texts(std::move(texts))
    , m_purpose(new QComboBox)
    , m_version(new QLabel)
    , m_wording(new TrilingualEdit(TrilingualEdit::Shape::Block))
    , m_months(new QSpinBox)
{
    setObjectName(QStringLiteral("directory.texts.dialog"));
    setWindowTitle(tr("Consent texts"));
    setExplanation(tr("What people are asked to agree to, and for how long their data is kept after that."));
    const DocumentLanguage words(uiLanguage());
    for (const auto &entry : EnumCodes<ConsentPurpose>::values)
        m_purpose->addItem(consentPurposeWord(words, entry.value), QString(entry.code));
    m_version->setWordWrap(true);
    m_version->setForegroundRole(QPalette::PlaceholderText);
    m_wording->setMinimumWidth(fontMetrics().averageCharWidth() * textWidth);
    m_wording->setBlockLines(textLines);
    m_months->setRange(1, mostMonths);
    addField(tr("Purpose"), m_purpose, QStringLiteral("directory.texts.purpose"));
    addField(tr("Version"), m_version, QStringLiteral("directory.texts.version"));
    addField(tr("Wording"), m_wording, QStringLiteral("directory.texts.wording"));
    m_wording->setNames(QStringLiteral("directory.texts.wording"), tr("Wording"));
    addField(tr("Data is kept for (months)"), m_months, QStringLiteral("directory.texts.months"));
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ConsentTextDialog::showPurpose);
    showPurpose();
}

void ConsentTextDialog::showPurpose()
{
    const auto newest = std::find_if(m_texts.begin(), m_texts.end(), [this](const ConsentTextRow &row) {
        return row.isNewest && row.text.purpose == purpose();
    });
    if (newest == m_texts.end()) {
        m_version->setText(tr("Not written yet"));
        m_wording->setText({});
        m_months->setValue(usualMonths);
        return;
    }
    const QString version = QString::number(newest->text.version);
    m_version->setText(
        newest->people > 0
            ? tr("%1, agreed to by %n person(s). Another wording becomes the next version.", nullptr, newest->people)
                  .arg(version)
            : tr("%1, nobody agreed to it yet").arg(version));
    m_wording->setText(newest->text.wording);
    m_months->setValue(newest->text.keepMonths);
}

ConsentPurpose ConsentTextDialog::purpose() const
{
    return fromCode<ConsentPurpose>(m_purpose->currentData().toString()).value_or(ConsentPurpose::Event);
}

LocalizedText ConsentTextDialog::wording() const
{
    return m_wording->text();
}

int ConsentTextDialog::keepMonths() const
{
    return m_months->value();
}

} // namespace pitchdesk
