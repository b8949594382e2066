#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_climate_account_routes(http::Router& router);

}  // namespace utsyn
