#pragma once

namespace utsyn {

namespace http {
class Router;
}

/// Whole trips that a project with a budget is written down to pay for.
void add_payable_stays_routes(http::Router& router);

}  // namespace utsyn
