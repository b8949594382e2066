#pragma once

namespace utsyn {

namespace http {
class Router;
}

/// The contact page with its box for questions.
void add_public_contact_routes(http::Router& router);

}  // namespace utsyn
