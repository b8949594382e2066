#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_shared_figure_routes(http::Router& router);

}  // namespace utsyn
