#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_funding_project_routes(http::Router& router);

}  // namespace utsyn
