#pragma once

#include "funding/funding_ways.hpp"
#include "funding/grant.hpp"

namespace utsyn {

/// Who may pay for a stay in a country that a programme does not pay for.
struct OtherPayers {
    std::vector<GrantProgramme> programmes;  // that pay there, if their own conditions are met
    std::vector<OtherMeansRow> means;
};

/// Whether a refusal says that the programme does not pay for this country.
bool is_about_country(GrantRefusal reason);

/// Means without amounts of ours, for a school of that form where it is known.
std::vector<OtherMeansRow> means_for(std::optional<SchoolForm> form, const std::string& to_country);

OtherPayers other_payers(const GrantCase& stay, const RateBook& book);

}  // namespace utsyn
