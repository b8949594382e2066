#pragma once

#include "app/answer.hpp"
#include "app/configuration.hpp"

#include <functional>

namespace utsyn {

/// Runs a command's work with the configuration; a failure of the world becomes exit code 3 and a sentence.
int at_work(bool as_json, const std::function<int(const Configuration&, const Answer&)>& work);

}  // namespace utsyn
