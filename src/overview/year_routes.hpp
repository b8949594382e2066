#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_year_routes(http::Router& router);

}  // namespace utsyn
