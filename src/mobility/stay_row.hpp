#pragma once

#include "mobility/stay.hpp"

namespace utsyn {

/// A stay with the names that a reader of the register wants.
struct StayRow {
    Id<Stay> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    std::string organisation_country;
    Id<Person> person_id;
    std::string person_name;
    Id<Partner> partner_id;
    std::string partner_name;
    std::string partner_country;
    std::optional<std::string> partner_town;
    std::optional<double> latitude;
    std::optional<double> longitude;
    Direction direction{};
    Activity activity{};
    Who who{};
    Date starts_on;
    Date ends_on;
    std::optional<std::string> journey_mode;
    StayState state{};
    bool learning_agreement_agreed = false;  // signed by all three
};
BOOST_DESCRIBE_STRUCT(StayRow, (),
                      (id, organisation_id, organisation_name, organisation_country, person_id, person_name, partner_id,
                       partner_name, partner_country, partner_town, latitude, longitude, direction, activity, who,
                       starts_on, ends_on, journey_mode, state, learning_agreement_agreed))

}  // namespace utsyn
