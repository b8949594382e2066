#pragma once

#include "mobility/school_year.hpp"
#include "platform/http/router.hpp"

namespace utsyn {

/// How a route that answers for one school year describes it.
http::QueryParameter school_year_parameter();

/// The school year that the query names; this one without it. Problems: invalid (/school_year).
Outcome<SchoolYear> asked_school_year(const http::Request& request);

}  // namespace utsyn
