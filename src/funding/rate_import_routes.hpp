#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_rate_import_routes(http::Router& router);

}  // namespace utsyn
