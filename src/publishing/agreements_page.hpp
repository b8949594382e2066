#pragma once

#include "partnership/partnership.hpp"
#include "publishing/public_page.hpp"

namespace utsyn {

/// What a reader looks for among the agreements.
struct AgreementSearch {
    std::string q;        // in names, towns and fields; "" for all
    std::string country;  // ISO 3166-1 alpha-2; "" for all
};

/// Those that the search finds: every word of `q` stands in the partner's name or town, the school's name, the country's or a
/// field's name, whatever the case and marks of letters. By country.
std::vector<PublicAgreement> found_in(std::span<const PublicAgreement> agreements, const AgreementSearch& search,
                                      const Language& language);

PublicPage agreements_page(const PublicFrame& frame, std::span<const PublicAgreement> agreements,
                           const AgreementSearch& search, const i18n::Messages& messages);

/// The names of the fields, "Electricity and energy, Mechanics".
std::string field_names(std::span<const std::string> fields, const Language& language);

}  // namespace utsyn
