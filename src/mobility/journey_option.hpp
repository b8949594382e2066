#pragma once

#include "mobility/journey.hpp"

#include <variant>

namespace utsyn {

/// One mode from one place to another, its grant still to be set, or why it is not offered.
std::variant<JourneyOption, WhyNotOffered> journey_option(const JourneyBook& book, Mode mode, const Place& from,
                                                          const Place& to);

}  // namespace utsyn
