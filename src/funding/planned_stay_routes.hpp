#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_planned_stay_routes(http::Router& router);

}  // namespace utsyn
