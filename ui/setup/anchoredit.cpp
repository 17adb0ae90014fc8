// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/anchoredit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

QString pointsText(Centipoints points)
{
    const int decimals = points % centipointsPerPoint == 0 ? 0 : points % 10 == 0 ? 1 : 2;
    return QLocale().toString(double(points) / centipointsPerPoint, 'f', decimals);
}

} // namespace

AnchorEdit::AnchorEdit(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_grid(new QGridLayout)
{
    m_tabs->setObjectName(QStringLiteral("setup.rubric.anchors.language"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &name : {QStringLiteral("English"), QStringLiteral("日本語"), QStringLiteral("Tiếng Việt")})
        m_tabs->addTab(name);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addLayout(m_grid);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &AnchorEdit::showTexts);
    retranslate();
}

Language AnchorEdit::language() const
{
    return allLanguages[size_t(std::max(0, m_tabs->currentIndex()))];
}

void AnchorEdit::showLanguage(Language language)
{
    m_tabs->setCurrentIndex(int(language));
}

void AnchorEdit::setScale(Centipoints minimum, Centipoints maximum, Centipoints step)
{
    std::vector<Centipoints> points;
    if (step > 0 && (maximum - minimum) / step <= 10) {
        for (Centipoints at = maximum; at >= minimum; at -= step)
            points.push_back(at);
    } else {
        points = {maximum, minimum + (maximum - minimum) / 2, minimum};
    }
    if (std::ranges::equal(points, m_rows, {}, {}, &Row::points))
        return;
    for (const Row &row : m_rows) {
        delete row.label;
        delete row.text;
    }
    m_rows.clear();
    for (const Centipoints at : points)
        addRow(at);
    showTexts();
}

void AnchorEdit::addRow(Centipoints points)
{
    auto *label = new QLabel(pointsText(points));
    auto *text = new QLineEdit;
    text->setReadOnly(m_readOnly);
    text->setObjectName(QStringLiteral("setup.rubric.anchor.%1").arg(points));
    text->setAccessibleName(tr("Meaning of %1 points").arg(pointsText(points)));
    label->setBuddy(text);
    m_grid->addWidget(label, int(m_rows.size()), 0);
    m_grid->addWidget(text, int(m_rows.size()), 1);
    m_rows.push_back({points, label, text});
    connect(text, &QLineEdit::textEdited, this, [this, points](const QString &typed) { keep(points, typed); });
    connect(text, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_modified, false))
            Q_EMIT committed();
    });
}

void AnchorEdit::keep(Centipoints points, const QString &text)
{
    auto anchor = std::ranges::find(m_anchors, points, &Anchor::points);
    if (anchor == m_anchors.end())
        anchor = m_anchors.insert(m_anchors.end(), Anchor {points, LocalizedText::only({}, language())});
    anchor->text.set(language(), text);
    m_modified = true;
}

void AnchorEdit::setAnchors(const std::vector<Anchor> &anchors)
{
    if (m_modified)
        return;
    m_anchors = anchors;
    showTexts();
}

std::vector<Anchor> AnchorEdit::anchors() const
{
    std::vector<Anchor> filled;
    std::ranges::copy_if(m_anchors, std::back_inserter(filled),
                         [](const Anchor &anchor) { return !anchor.text.isEmpty(); });
    return filled;
}

void AnchorEdit::showTexts()
{
    for (const Row &row : m_rows) {
        const auto anchor = std::ranges::find(m_anchors, row.points, &Anchor::points);
        const QString text = anchor == m_anchors.end() ? QString() : anchor->text.at(language());
        if (row.text->text() != text)
            row.text->setText(text);
    }
}

void AnchorEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row &row : m_rows)
        row.text->setReadOnly(readOnly);
}

void AnchorEdit::retranslate()
{
    m_tabs->setAccessibleName(tr("Language of the meanings"));
    for (const Row &row : m_rows) {
        row.label->setText(pointsText(row.points));
        row.text->setAccessibleName(tr("Meaning of %1 points").arg(pointsText(row.points)));
    }
}

} // namespace pitchdesk
