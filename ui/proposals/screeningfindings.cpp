// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/screeningfindings.h"

#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/print/screeningwords.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pitchdesk {

namespace {

QString mark(Truth truth)
{
    return truth == Truth::Met   ? QStringLiteral("✓")
        : truth == Truth::NotMet ? QStringLiteral("✗")
                                 : QStringLiteral("?");
}

QColor toneOf(Truth truth, const ThemeColours &colours)
{
    return truth == Truth::Met ? colours.good : truth == Truth::NotMet ? colours.stop : colours.watch;
}

} // namespace

ScreeningFindings::ScreeningFindings(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("screening.findings"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // arrows scroll it once it is reached by the keyboard
}

void ScreeningFindings::showView(const ScreeningView &view, const ScreeningNames &names, const QString &zone)
{
    m_isShown = true;
    m_view = view;
    m_names = names;
    m_zone = zone;
    // What must be looked at first: blocking rules that are not met, then what cannot be said.
    std::stable_sort(m_view.rules.begin(), m_view.rules.end(), [](const RuleResult &left, const RuleResult &right) {
        return left.result.truth < right.result.truth;
    });
    rebuild();
}

void ScreeningFindings::clear()
{
    m_isShown = false;
    setWidget(new QWidget);
}

QLabel *ScreeningFindings::addText(const QString &text, bool muted)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(label);
    return label;
}

void ScreeningFindings::addHeading(const QString &text)
{
    QLabel *label = addText(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

void ScreeningFindings::rebuild()
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(8, 0, 8, 8);
    m_column->setSpacing(4);
    addHeading(tr("Eligibility rules"));
    if (m_view.rules.empty())
        addText(tr("No rules are in use for this event. They are made in Set-up."), true);
    for (const RuleResult &rule : m_view.rules)
        addRule(rule);
    addVerdicts();
    m_column->addStretch(1);
    setWidget(page);
}

void ScreeningFindings::addRule(const RuleResult &rule)
{
    const DocumentLanguage words(uiLanguage());
    const Truth truth = rule.result.truth;
    m_column->addSpacing(4);
    const QString kind = rule.rule.isBlocking ? truthWord(words, truth) : tr("%1 (hint)").arg(truthWord(words, truth));
    QLabel *outcome = addText(QStringLiteral("%1 %2").arg(mark(truth), kind));
    outcome->setObjectName(QStringLiteral("screening.rule"));
    QPalette colours = outcome->palette();
    colours.setColor(QPalette::WindowText, toneOf(truth, themeColours(palette())));
    outcome->setPalette(colours);
    addText(truth == Truth::NotMet ? rule.rule.reason.in(uiLanguage())
                                   : conditionWords(words, rule.rule.condition, m_names));
    for (const QString &sentence : explanation(words, rule.result, m_names))
        addText(sentence, true)->setObjectName(QStringLiteral("screening.because"));
}

void ScreeningFindings::addVerdicts()
{
    const DocumentLanguage words(uiLanguage());
    m_column->addSpacing(8);
    addHeading(tr("Verdicts so far"));
    if (m_view.item.given.empty())
        addText(tr("Nobody has given one yet."), true);
    for (const Screening &given : m_view.item.given) {
        addText(QStringLiteral("%1 · %2").arg(given.who, verdictWord(words, given.verdict)))
            ->setObjectName(QStringLiteral("screening.verdict"));
        if (!given.reason.isEmpty())
            addText(given.reason);
        addText(words.instant(given.at, m_zone), true);
    }
}

void ScreeningFindings::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange;
    // Not at once: Qt is telling the widgets in here of the change as well.
    if (isLook && m_isShown)
        QTimer::singleShot(0, this, &ScreeningFindings::rebuild);
}

} // namespace pitchdesk
