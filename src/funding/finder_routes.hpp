#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_finder_routes(http::Router& router);

}  // namespace utsyn
