#pragma once

namespace utsyn {

namespace http {
class Router;
}

/// What those who answer do with enquiries.
void add_enquiry_routes(http::Router& router);

}  // namespace utsyn
