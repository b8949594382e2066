#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_stay_routes(http::Router& router);

}  // namespace utsyn
