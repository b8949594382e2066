#pragma once

namespace utsyn {

namespace http {
class Router;
}

/// What anyone may ask of journeys without signing in: GET /api/travel, GET /api/places.
void add_travel_routes(http::Router& router);

}  // namespace utsyn
