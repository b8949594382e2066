#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_publication_routes(http::Router& router);

}  // namespace utsyn
