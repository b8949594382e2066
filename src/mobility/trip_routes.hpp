#pragma once

namespace utsyn {

namespace http {
class Router;
}

/// The ways to a stay or an offer, and what a school knows better of them.
void add_trip_routes(http::Router& router);

}  // namespace utsyn
