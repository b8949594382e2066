#include "overview/overview_slice.hpp"

#include "overview/year_routes.hpp"

namespace utsyn {

Slice overview_slice() {
    return {.name = "overview", .add_routes = add_year_routes};
}

}  // namespace utsyn
