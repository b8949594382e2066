#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_round_demand_routes(http::Router& router);

}  // namespace utsyn
