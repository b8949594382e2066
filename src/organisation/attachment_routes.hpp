#pragma once

namespace utsyn {

namespace http {
class Router;
}

void add_attachment_routes(http::Router& router);

}  // namespace utsyn
