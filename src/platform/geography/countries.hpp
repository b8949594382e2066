#pragma once

#include "platform/language.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

struct Country {
    std::string code;  // ISO 3166-1, two capitals
    std::string name_da;
    std::string name_nb;
    std::string name_sv;
    std::string name_en;
    bool nordic = false;
    bool programme_country = false;  // of Erasmus+ 2021-2027

    bool operator==(const Country&) const = default;
};
BOOST_DESCRIBE_STRUCT(Country, (), (code, name_da, name_nb, name_sv, name_en, nordic, programme_country))

/// Every country, by code.
const std::vector<Country>& countries();
/// The country of a code, or nothing.
const Country* country_of(std::string_view code);
/// The country that is called so in one of the four languages, or has that code; case and marks do not count.
const Country* country_named(std::string_view name);
/// The country's name in a language; English where the language has none. The code itself for an unknown code.
std::string_view country_name(std::string_view code, const Language& language);

}  // namespace utsyn
