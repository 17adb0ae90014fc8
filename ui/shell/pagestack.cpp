// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <QEvent>

namespace pitchdesk {

PageArea::PageArea(QWidget &page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    setWidget(&page);
    page.installEventFilter(this);
}

QSize PageArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

/// As large as the area, but never smaller than the page needs. QScrollArea's own resizing asks for what a page would
/// like to have, which is more.
void PageArea::fit()
{
    widget()->resize(maximumViewportSize().expandedTo(widget()->minimumSizeHint()));
}

PageStack::PageStack(Factory factory, QWidget *parent)
    : QStackedWidget(parent)
    , m_factory(std::move(factory))
{
    setObjectName(QStringLiteral("shell.pages"));
}

QWidget *PageStack::showPage(PageId page)
{
    PageArea *&slot = m_pages[page];
    if (!slot) {
        slot = new PageArea(*m_factory(page));
        addWidget(slot);
    }
    m_current = page;
    setCurrentWidget(slot);
    return slot->widget();
}

QWidget *PageStack::pageIfMade(PageId page) const
{
    const auto found = m_pages.find(page);
    return found == m_pages.end() ? nullptr : found->second->widget();
}

void PageStack::clear()
{
    for (const auto &[page, area] : m_pages)
        delete area;
    m_pages.clear();
}

} // namespace pitchdesk
