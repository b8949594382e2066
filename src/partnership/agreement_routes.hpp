#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_agreement_routes(http::Router& router);

}  // namespace utsyn
