// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/technologydialog.h"

#include "ui/common/language.h"
#include "ui/common/trilingualedit.h"
#include "ui/directory/fieldlist.h"
#include "ui/print/directorywords.h"

#include <QComboBox>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int textWidth = 56; ///< in letters

} // namespace

TechnologyDialog::TechnologyDialog(const Technology &technology, const std::vector<Term> &fields, QWidget *parent)
    : FormDialog(parent)
    , m_technology(technology)
    , m_kind(new QComboBox)
    , m_title(new TrilingualEdit(TrilingualEdit::Shape::Line))
    , m_text(new TrilingualEdit(TrilingualEdit::Shape::Block))
    , m_fields(new FieldList(fields, technology.fields))
{
    setObjectName(QStringLiteral("directory.technology.dialog"));
    setWindowTitle(tr("Technology"));
    const DocumentLanguage words(uiLanguage());
    for (const auto &entry : EnumCodes<TechnologyKind>::values)
        m_kind->addItem(technologyKindWord(words, entry.value), QString(entry.code));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(codeOf(technology.kind))));
    m_title->setText(technology.title);
    m_text->setText(technology.text);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * textWidth);
    addField(tr("Kind"), m_kind, QStringLiteral("directory.technology.kind"));
    addField(tr("Title"), m_title, QStringLiteral("directory.technology.title"));
    m_title->setNames(QStringLiteral("directory.technology.title"), tr("Title"));
    addField(tr("Description"), m_text, QStringLiteral("directory.technology.text"));
    m_text->setNames(QStringLiteral("directory.technology.text"), tr("Description"));
    addField(tr("Fields"), m_fields, QStringLiteral("directory.technology.fields"));
}

Technology TechnologyDialog::record() const
{
    Technology changed = m_technology;
    changed.kind = fromCode<TechnologyKind>(m_kind->currentData().toString()).value_or(changed.kind);
    changed.title = m_title->text();
    changed.text = m_text->text();
    changed.fields = m_fields->chosen();
    return changed;
}

FieldsDialog::FieldsDialog(const std::vector<Term> &fields, const std::vector<TermId> &chosen, QWidget *parent)
    : FormDialog(parent)
    , m_fields(new FieldList(fields, chosen))
{
    setObjectName(QStringLiteral("directory.fields.dialog"));
    setWindowTitle(tr("Fields of the organisation"));
    setExplanation(tr("The fields of its proposals and challenges count without being ticked here."));
    addField(tr("Fields"), m_fields, QStringLiteral("directory.fields.list"));
}

std::vector<TermId> FieldsDialog::chosen() const
{
    return m_fields->chosen();
}

} // namespace pitchdesk
