#pragma once

#include "mobility/stay_json.hpp"
#include "platform/http/request.hpp"

#include <functional>

namespace utsyn {

/// What the asking person sees of a stay and may do with it.
StayView stay_view(const http::Request& request, sql::Transaction& transaction, const Stay& stay);

using StayRule = std::function<Outcome<Stay>(sql::Transaction& transaction, const Stay& stay)>;

/// Finds, lets `rule` make the next state of, and saves the stay that the path names.
/// Problems: not-found, changed-meanwhile, those of the rule.
Outcome<http::Answer<StayView>> change_stay(http::Request& request, std::string_view action, const StayRule& rule);

}  // namespace utsyn
