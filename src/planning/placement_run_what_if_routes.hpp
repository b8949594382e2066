#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_placement_run_what_if_routes(http::Router& router);

}  // namespace utsyn
