#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_stay_journey_routes(http::Router& router);

}  // namespace utsyn
