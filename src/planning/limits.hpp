#pragma once

#include "platform/shape.hpp"

namespace utsyn {

/// What reports on placements keep to. Units: persons.
/// Source: data/planning/limits.json, which names its own.
struct PlanningLimits {
    std::string source;
    std::string note;
    Date valid_from;
    std::string certainty;
    std::int64_t smallest_count_shown = 0;
};
BOOST_DESCRIBE_STRUCT(PlanningLimits, (), (source, note, valid_from, certainty, smallest_count_shown))

/// Those of the program's data files.
const PlanningLimits& planning_limits();

}  // namespace utsyn
