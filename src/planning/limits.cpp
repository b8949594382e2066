#include "planning/limits.hpp"

#include "platform/json/data_file.hpp"

namespace utsyn {

const PlanningLimits& planning_limits() {
    static const auto limits = json::data_file<PlanningLimits>("data/planning/limits.json");
    return limits;
}

}  // namespace utsyn
