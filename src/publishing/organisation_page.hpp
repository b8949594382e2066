#pragma once

#include "mobility/offer.hpp"
#include "partnership/partnership.hpp"
#include "publishing/public_page.hpp"

namespace utsyn {

/// What an organisation's front page tells.
struct OrganisationFacts {
    Organisation organisation;
    std::optional<Organisation> owner;
    std::vector<PublicAgreement> agreements;
    std::vector<OfferRow> offers;
    std::string own_language;               // of the texts that it writes, BCP 47
    std::vector<PublicOrganisation> below;  // owned ones that are public themselves
};

PublicPage organisation_page(const PublicFrame& frame, const OrganisationFacts& facts, const i18n::Messages& messages);

/// All organisations that publish.
PublicPage organisations_page(const PublicFrame& frame, std::span<const PublicOrganisation> organisations,
                              const i18n::Messages& messages);

PublicPage not_found_page(const PublicFrame& frame, const i18n::Messages& messages);

/// "Trondheim, Norway", or the country alone.
std::string place_name(const std::optional<std::string>& town, std::string_view country, const Language& language);

}  // namespace utsyn
