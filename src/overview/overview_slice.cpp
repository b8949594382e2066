#include "overview/overview_slice.hpp"

#include "overview/shared_figure_routes.hpp"
#include "overview/year_routes.hpp"

namespace utsyn {

Slice overview_slice() {
    return {.name = "overview", .add_routes = [](http::Router& router) {
                add_year_routes(router);
                add_shared_figure_routes(router);
            }};
}

}  // namespace utsyn
