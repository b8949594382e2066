#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_call_routes(http::Router& router);

}  // namespace utsyn
