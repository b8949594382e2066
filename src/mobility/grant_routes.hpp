#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_grant_routes(http::Router& router);

}  // namespace utsyn
