#pragma once

#include "organisation/session_json.hpp"
#include "platform/http/request.hpp"

namespace utsyn {

namespace http {
class Router;
}

/// Signs a person in at the browser that asks, acting at an organisation where she has a role; the first unless given.
/// Problems: no-role-there.
Outcome<http::Created<SessionView>> begin_session(const http::Request& request, sql::Transaction& transaction,
                                                  const Person& person, std::optional<Id<Organisation>> acting_at = {});

void add_session_routes(http::Router& router);

}  // namespace utsyn
