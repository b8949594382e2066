#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_shared_partner_routes(http::Router& router);

}  // namespace utsyn
