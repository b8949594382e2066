#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_portfolio_routes(http::Router& router);

}  // namespace utsyn
