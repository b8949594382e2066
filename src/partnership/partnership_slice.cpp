#include "partnership/partnership_slice.hpp"

#include "partnership/agreement_routes.hpp"
#include "partnership/partner_routes.hpp"
#include "partnership/problems.hpp"
#include "platform/http/router.hpp"

namespace utsyn {

Slice partnership_slice() {
    return {.name = "partnership",
            .problems = problems::of_partnership,
            .add_routes = [](http::Router& router) {
                add_partner_routes(router);
                add_agreement_routes(router);
            }};
}

}  // namespace utsyn
