#include "funding/funding_slice.hpp"

#include "funding/budget_move_routes.hpp"
#include "funding/call_routes.hpp"
#include "funding/demo.hpp"
#include "funding/finder_routes.hpp"
#include "funding/funding_overview_routes.hpp"
#include "funding/funding_project_routes.hpp"
#include "funding/planned_stay_routes.hpp"
#include "funding/problems.hpp"
#include "funding/programme_routes.hpp"
#include "funding/rate_import_routes.hpp"
#include "funding/rate_revision_routes.hpp"
#include "funding/rate_routes.hpp"
#include "funding/reckoned_budgets_watch.hpp"
#include "funding/watch.hpp"
#include "platform/http/router.hpp"

namespace utsyn {

Slice funding_slice() {
    return {.name = "funding",
            .problems = problems::of_funding,
            .add_routes =
                [](http::Router& router) {
                    add_rate_routes(router);
                    add_rate_revision_routes(router);
                    add_rate_import_routes(router);
                    add_programme_routes(router);
                    add_call_routes(router);
                    add_finder_routes(router);
                    add_funding_project_routes(router);
                    add_planned_stay_routes(router);
                    add_budget_move_routes(router);
                    add_funding_overview_routes(router);
                },
            .fill_demo = fill_funding_demo,
            .time_line = funding_time_line,
            .reckoned_grants = reckoned_budgets};
}

}  // namespace utsyn
