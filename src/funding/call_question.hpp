#pragma once

#include "platform/http/router.hpp"

#include <string>

namespace utsyn {

/// The agency whose deadlines a reader wants: the one asked for, else that of the country where she acts; "" for `all` and for
/// readers of whom nothing is known.
std::string agency_asked(const http::Request& request, sql::Transaction& transaction);

inline constexpr http::QueryParameter agency_parameter{
    "agency",
    "ISO 3166-1 alpha-2: that agency's deadlines; `all` for every agency's. By default of the country where you act."};

}  // namespace utsyn
