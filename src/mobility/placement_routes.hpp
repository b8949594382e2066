#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_placement_routes(http::Router& router);

}  // namespace utsyn
