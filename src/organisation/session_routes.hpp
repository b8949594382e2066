#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_session_routes(http::Router& router);

}  // namespace utsyn
