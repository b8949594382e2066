#include "partnership/partnership_slice.hpp"

#include "partnership/agreement_routes.hpp"
#include "partnership/demo.hpp"
#include "partnership/partner_routes.hpp"
#include "partnership/problems.hpp"
#include "partnership/watch.hpp"
#include "platform/http/router.hpp"

namespace utsyn {

Slice partnership_slice() {
    return {.name = "partnership",
            .problems = problems::of_partnership,
            .add_routes =
                [](http::Router& router) {
                    add_partner_routes(router);
                    add_agreement_routes(router);
                },
            .fill_demo = fill_partnership_demo,
            .alarms = partnership_alarms,
            .time_line = partnership_time_line,
            .named_for = named_for_in_partnership,
            .figures = partnership_figures};
}

}  // namespace utsyn
