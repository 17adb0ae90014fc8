// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pageid.h"

#include <QStackedWidget>

#include <functional>
#include <map>

namespace pitchdesk {

/// The pages of the open file. Each is made when it is first shown, so that opening costs no more than one of them.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using Factory = std::function<QWidget *(PageId page)>;

    explicit PageStack(Factory factory, QWidget *parent = nullptr);

    /// Shows a page, making it if need be.
    QWidget *showPage(PageId page);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// The page's widget where it was made already, else null.
    [[nodiscard]] QWidget *pageIfMade(PageId page) const;
    /// Drops all pages; those that are shown next are made anew.
    void clear();

private:
    Factory m_factory;
    std::map<PageId, QWidget *> m_pages;
    PageId m_current = PageId::Home;
};

} // namespace pitchdesk
