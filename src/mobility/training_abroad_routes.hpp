#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_training_abroad_routes(http::Router& router);

}  // namespace utsyn
