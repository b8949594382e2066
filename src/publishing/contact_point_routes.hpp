#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_contact_point_routes(http::Router& router);

}  // namespace utsyn
