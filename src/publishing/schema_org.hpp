#pragma once

#include "mobility/offer.hpp"
#include "partnership/partnership.hpp"
#include "publishing/open_data.hpp"
#include "publishing/public_page.hpp"

// The pages' facts in the words of schema.org, as JSON-LD.
namespace utsyn {

std::string organisation_linked_data(const PublicFrame& frame, const Organisation& organisation,
                                     const std::optional<Organisation>& owner);

/// The agreements as a list of the partners that the organisation works with.
std::string agreements_linked_data(const PublicFrame& frame, std::span<const PublicAgreement> agreements);

/// An offer as an educational event with its place, days, audience and the time in which it may be applied for.
std::string offer_linked_data(const PublicFrame& frame, const OfferRow& offer);
std::string offers_linked_data(const PublicFrame& frame, std::span<const OfferRow> offers);

/// The tables as a data set with its files.
std::string open_data_linked_data(const PublicFrame& frame, const std::string& description,
                                  std::span<const OpenData> tables);

}  // namespace utsyn
