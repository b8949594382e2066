#pragma once

#include "app/command_answers.hpp"
#include "planning/placement/what_if.hpp"

#include <string_view>
#include <variant>

namespace utsyn {

// What --what-if asks; applicants, places and ceilings counted from 0.

struct OneMorePlace {
    std::uint32_t place = 0;
};
struct HigherCeiling {
    std::uint32_t ceiling = 0;
    std::int64_t more = 0;
};
struct Withdrawals {
    std::vector<std::uint32_t> applicants;
};
struct PlacingByHand {
    std::uint32_t applicant = 0;
    std::uint32_t position = none;
};
using WhatIfQuestion = std::variant<OneMorePlace, HigherCeiling, Withdrawals, PlacingByHand>;

/// Reads "place=3", "ceiling=CO2+100000", "withdraw=17,18" and "fix=17:3", where place 0 is at home.
/// Problems: invalid, "/what-if".
Outcome<WhatIfQuestion> read_what_if(std::string_view text, const PlacementInstance& instance);

/// Problems: as of the functions in what_if.hpp.
Outcome<PlacementEffect> ask(const WhatIfQuestion& question, const PlacementInstance& instance, PlacementPolicy policy,
                             std::uint64_t seed, const PlacementResult& before);

/// The differences and the moves, without the figures of `after`.
PlacementEffectAnswer answer_of(const PlacementEffect& effect);

std::string sentences(const PlacementEffectAnswer& answer);

}  // namespace utsyn
