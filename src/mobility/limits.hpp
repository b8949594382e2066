#pragma once

#include "platform/shape.hpp"

namespace utsyn {

/// What applications, stays and their balance keep to. Units: offers, hour of the day, points, month, days, persons,
/// times the least emission, hours one way.
/// Source: data/mobility/limits.json, which names its own.
struct MobilityLimits {
    std::string source;
    std::string note;
    Date valid_from;
    std::string certainty;
    std::int64_t choices_maximum = 0;
    std::int64_t deadline_hour = 0;
    std::int64_t points_maximum = 0;
    std::int64_t school_year_first_month = 0;
    std::int64_t learning_agreement_days_before = 0;
    std::int64_t support_entry_days_before = 0;
    std::int64_t one_sided_from = 0;
    double journey_approval_factor = 0;
    double journey_feasible_hours = 0;
};
BOOST_DESCRIBE_STRUCT(MobilityLimits, (),
                      (source, note, valid_from, certainty, choices_maximum, deadline_hour, points_maximum,
                       school_year_first_month, learning_agreement_days_before, support_entry_days_before,
                       one_sided_from, journey_approval_factor, journey_feasible_hours))

/// Those of the program's data files.
const MobilityLimits& mobility_limits();

}  // namespace utsyn
