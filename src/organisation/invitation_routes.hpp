#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_invitation_routes(http::Router& router);

}  // namespace utsyn
