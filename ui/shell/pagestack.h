// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pageid.h"

#include <QScrollArea>
#include <QStackedWidget>

#include <functional>
#include <map>

namespace pitchdesk {

/// Lets a page be scrolled where the window is smaller than it needs, as with large text on a small screen, so that
/// nothing is cut off and the window never has to be larger than the screen.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget &page, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

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
    std::map<PageId, PageArea *> m_pages;
    PageId m_current = PageId::Home;
};

} // namespace pitchdesk
