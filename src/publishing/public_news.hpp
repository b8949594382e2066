#pragma once

#include "mobility/offer.hpp"
#include "partnership/partnership.hpp"
#include "platform/calendar.hpp"
#include "publishing/feed.hpp"
#include "publishing/public_page.hpp"

namespace utsyn {

/// When each offer opens and closes for applications, and when its stay is.
std::vector<CalendarEntry> calendar_entries(const PublicFrame& frame, std::span<const OfferRow> offers,
                                            const i18n::Messages& messages);

/// An entry for each offer that was published and each agreement that came into force.
std::vector<FeedEntry> feed_entries(const PublicFrame& frame, std::span<const OfferRow> offers,
                                    std::span<const PublicAgreement> agreements, const i18n::Messages& messages);

}  // namespace utsyn
