// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader shows of translations.
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/proposals/proposalreader.h"

#include <QLabel>

#include <algorithm>

namespace pitchdesk {

void ProposalReader::addTranslation(TranslatedField field, QuestionId question)
{
    const auto text = std::find_if(m_reading.translations.begin(), m_reading.translations.end(),
                                   [field, question](const TranslatedText &each) {
                                       return each.field == field && each.question == question;
                                   });
    const Translation *translation = text == m_reading.translations.end() ? nullptr : text->in(uiLanguage());
    if (!translation)
        return;
    const bool isStale = text->isStale(*translation);
    QStringList facts {tr("translated by %1").arg(translation->translatedBy)};
    if (translation->isMachine)
        facts << tr("machine translation");
    if (isStale)
        facts << tr("the original has changed since");
    else if (translation->checkedBy.isEmpty())
        facts << tr("not checked");
    else
        facts << tr("checked by %1").arg(translation->checkedBy);
    addText(translation->text)->setObjectName(QStringLiteral("proposals.reader.translation"));
    QLabel *line = addText(
        facts.join(m_words.language() == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ")), true);
    line->setObjectName(QStringLiteral("proposals.reader.translation.line"));
    if (isStale)
        line->setStyleSheet(QStringLiteral("color: %1;").arg(themeColours(palette()).watch.name()));
}

} // namespace pitchdesk
