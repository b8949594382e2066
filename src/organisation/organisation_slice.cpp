#include "organisation/organisation_slice.hpp"

#include "organisation/demo.hpp"
#include "organisation/organisation_routes.hpp"
#include "organisation/problems.hpp"
#include "organisation/session_routes.hpp"
#include "platform/http/router.hpp"

namespace utsyn {

Slice organisation_slice() {
    return {.name = "organisation",
            .problems = problems::of_organisation,
            .add_routes =
                [](http::Router& router) {
                    add_session_routes(router);
                    add_organisation_routes(router);
                },
            .fill_demo = fill_organisation_demo};
}

}  // namespace utsyn
