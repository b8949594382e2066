#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_reciprocity_routes(http::Router& router);

}  // namespace utsyn
