#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_own_learning_agreement_routes(http::Router& router);

}  // namespace utsyn
