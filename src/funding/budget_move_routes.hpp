#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_budget_move_routes(http::Router& router);

}  // namespace utsyn
