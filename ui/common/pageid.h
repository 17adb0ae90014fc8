// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <array>

namespace pitchdesk {

/// The pages of the window, in the order of the navigation and of Ctrl+1…9.
enum class PageId { Home, Setup, Proposals, Directory, Judging, Ranking, History, Settings };

inline constexpr std::array allPages {PageId::Home,    PageId::Setup,   PageId::Proposals, PageId::Directory,
                                      PageId::Judging, PageId::Ranking, PageId::History,   PageId::Settings};

} // namespace pitchdesk

Q_DECLARE_METATYPE(pitchdesk::PageId)
