#pragma once

#include "platform/shape.hpp"

#include <string_view>

namespace utsyn {

/// An area that rules name.
enum class CountryArea {
    nordic,
    scandinavia,
    baltic,
    eu_and_eea,
    africa,
    asia,
    europe,
    north_and_central_america,
    oceania,
    south_america
};
BOOST_DESCRIBE_ENUM(CountryArea, nordic, scandinavia, baltic, eu_and_eea, africa, asia, europe,
                    north_and_central_america, oceania, south_america)

/// Whether the country of an ISO 3166-1 code lies in the area; an unknown code lies nowhere.
/// Source: data/country_areas.csv, whose rows name their sources.
bool lies_in(std::string_view country, CountryArea area);

/// The word of the continent as rates are keyed, "north_and_central_america"; nothing for an unknown code.
std::string_view continent_of(std::string_view country);

}  // namespace utsyn
