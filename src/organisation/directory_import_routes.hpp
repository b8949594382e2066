#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_directory_import_routes(http::Router& router);

}  // namespace utsyn
