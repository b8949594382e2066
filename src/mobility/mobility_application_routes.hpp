#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_mobility_application_routes(http::Router& router);

}  // namespace utsyn
