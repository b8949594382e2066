#include "planning/planning_slice.hpp"

#include "planning/placement_run_jobs.hpp"
#include "planning/placement_run_routes.hpp"
#include "planning/placement_run_what_if_routes.hpp"
#include "planning/problems.hpp"
#include "planning/round_demand_routes.hpp"

namespace utsyn {
namespace {

void add_planning_routes(http::Router& router) {
    add_round_demand_routes(router);
    add_placement_run_routes(router);
    add_placement_run_what_if_routes(router);
}

}  // namespace

Slice planning_slice() {
    static const std::array workers{placement_run_worker};
    return {
        .name = "planning", .problems = problems::of_planning, .add_routes = add_planning_routes, .workers = workers};
}

}  // namespace utsyn
