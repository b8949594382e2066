#pragma once

namespace utsyn {

namespace http {
class Router;
}

/// The list for the school's workspace at Lånekassen, on the screen and as a file.
void add_support_list_routes(http::Router& router);

}  // namespace utsyn
