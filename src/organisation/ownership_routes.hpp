#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_ownership_routes(http::Router& router);

}  // namespace utsyn
