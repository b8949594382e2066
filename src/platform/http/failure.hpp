#pragma once

#include "platform/problem.hpp"

#include <exception>
#include <string_view>

namespace utsyn::http {

/// What the caller is told when the world failed; the log has the rest under the request's id.
Problem problem_of_failure(const std::exception_ptr& failure, std::string_view request_id);

}  // namespace utsyn::http
