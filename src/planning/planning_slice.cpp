#include "planning/planning_slice.hpp"

#include "planning/placement_run_routes.hpp"
#include "planning/problems.hpp"

namespace utsyn {

Slice planning_slice() {
    return {.name = "planning", .problems = problems::of_planning, .add_routes = add_placement_run_routes};
}

}  // namespace utsyn
