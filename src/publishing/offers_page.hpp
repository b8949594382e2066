#pragma once

#include "mobility/offer.hpp"
#include "publishing/public_page.hpp"

namespace utsyn {

/// Offers that may be applied for, those that are open first.
PublicPage offers_page(const PublicFrame& frame, std::span<const OfferRow> offers, const std::string& own_language,
                       const i18n::Messages& messages);

/// One of them, with all that an applicant asks. `own_language`: of the texts that the school writes.
PublicPage offer_page(const PublicFrame& frame, const OfferRow& offer, const std::string& own_language,
                      const i18n::Messages& messages);

/// What a list tells of an offer: where, when, what, for whom, at what cost, by when.
documents::Filling offer_filling(const PublicFrame& frame, const OfferRow& offer, const std::string& own_language,
                                 const i18n::Messages& messages);

/// The address of an offer's page behind the language.
std::string offer_path(const PublicFrame& frame, const OfferRow& offer);

/// "1 March 2027 – 30 April 2027".
std::string period_text(Date from, Date to, const Language& language);

}  // namespace utsyn
