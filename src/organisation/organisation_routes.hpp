#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_organisation_routes(http::Router& router);

}  // namespace utsyn
