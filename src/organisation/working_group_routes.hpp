#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_working_group_routes(http::Router& router);

}  // namespace utsyn
