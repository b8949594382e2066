#pragma once

#include "mobility/climate_account.hpp"

#include <array>

namespace utsyn {

struct ClimateTargetDraft {
    KilogramsCo2e kilograms_per_journey;
    int first_year = 0;
};
BOOST_DESCRIBE_STRUCT(ClimateTargetDraft, (), (kilograms_per_journey, first_year))
template <>
inline constexpr auto field_rules<ClimateTargetDraft> =
    std::array{FieldRule{.field = "kilograms_per_journey",
                         .minimum = 0,
                         .maximum = 100000,
                         .about = "For one person, there and back, on average."},
               FieldRule{.field = "first_year",
                         .minimum = 2000,
                         .maximum = 2100,
                         .about = "The year in which the first school year begins."}};

}  // namespace utsyn
