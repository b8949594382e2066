#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_shared_person_routes(http::Router& router);

}  // namespace utsyn
