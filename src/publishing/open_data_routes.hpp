#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_open_data_routes(http::Router& router);

}  // namespace utsyn
