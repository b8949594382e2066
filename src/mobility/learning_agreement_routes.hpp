#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_learning_agreement_routes(http::Router& router);

}  // namespace utsyn
