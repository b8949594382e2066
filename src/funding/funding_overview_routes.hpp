#pragma once

namespace utsyn::http {
class Router;
}

namespace utsyn {

void add_funding_overview_routes(http::Router& router);

}  // namespace utsyn
