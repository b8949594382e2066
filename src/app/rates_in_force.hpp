#pragma once

#include "app/answer.hpp"
#include "funding/rate_book.hpp"

#include <functional>

namespace utsyn {

/// Runs a command's work with the rates inside the program, or with those in force in the configured database; a failure of the
/// world becomes exit code 3 and a sentence.
int with_rates(bool installed, bool as_json, const std::function<int(const RateBook&, const Answer&)>& work);

}  // namespace utsyn
