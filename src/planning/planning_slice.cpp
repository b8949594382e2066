#include "planning/planning_slice.hpp"

#include "planning/placement_run_routes.hpp"
#include "planning/problems.hpp"
#include "planning/round_demand_routes.hpp"

namespace utsyn {
namespace {

void add_planning_routes(http::Router& router) {
    add_round_demand_routes(router);
    add_placement_run_routes(router);
}

}  // namespace

Slice planning_slice() {
    return {.name = "planning", .problems = problems::of_planning, .add_routes = add_planning_routes};
}

}  // namespace utsyn
