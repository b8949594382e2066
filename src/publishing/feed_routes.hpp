#pragma once

namespace utsyn {

namespace http {
class Router;
}

/// The calendar and the news of an organisation.
void add_feed_routes(http::Router& router);

}  // namespace utsyn
