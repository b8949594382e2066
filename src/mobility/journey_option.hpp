#pragma once

#include "mobility/journey.hpp"
#include "mobility/journey_network.hpp"

namespace utsyn {

/// The ways from one place to another that are worth considering, the quickest first; their grants are still to be set.
std::vector<JourneyOption> journey_options(const JourneyNetwork& network, const Place& from, const Place& to,
                                           const TravelTerms& terms);

}  // namespace utsyn
