#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_offer_routes(http::Router& router);

}  // namespace utsyn
