// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

namespace pitchdesk {

PageStack::PageStack(Factory factory, QWidget *parent)
    : QStackedWidget(parent)
    , m_factory(std::move(factory))
{
    setObjectName(QStringLiteral("shell.pages"));
}

QWidget *PageStack::showPage(PageId page)
{
    QWidget *&slot = m_pages[page];
    if (!slot) {
        slot = m_factory(page);
        addWidget(slot);
    }
    m_current = page;
    setCurrentWidget(slot);
    return slot;
}

QWidget *PageStack::pageIfMade(PageId page) const
{
    const auto found = m_pages.find(page);
    return found == m_pages.end() ? nullptr : found->second;
}

void PageStack::clear()
{
    for (const auto &[page, widget] : m_pages)
        delete widget;
    m_pages.clear();
}

} // namespace pitchdesk
