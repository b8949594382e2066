#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_programme_routes(http::Router& router);

}  // namespace utsyn
