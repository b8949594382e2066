#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_stay_funding_routes(http::Router& router);

}  // namespace utsyn
