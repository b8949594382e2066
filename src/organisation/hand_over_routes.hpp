#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_hand_over_routes(http::Router& router);

}  // namespace utsyn
