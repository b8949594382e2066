#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_membership_routes(http::Router& router);

}  // namespace utsyn
