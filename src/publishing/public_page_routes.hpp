#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_public_page_routes(http::Router& router);

}  // namespace utsyn
