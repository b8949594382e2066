#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_publicity_consent_routes(http::Router& router);

}  // namespace utsyn
