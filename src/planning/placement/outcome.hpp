#pragma once

#include "planning/placement/instance.hpp"

#include <algorithm>

namespace utsyn {

/// Who was placed where, and the lottery that decided ties.
struct PlacementOutcome {
    std::vector<std::uint32_t> position;  // per applicant: where in her list the place stands, or none
    std::vector<std::uint32_t> lottery;   // per applicant: her number, 0 the luckiest

    std::int64_t placed() const {
        return std::ranges::count_if(position, [](std::uint32_t at) { return at != none; });
    }
    /// Of the placed; a first choice counts 1.
    std::int64_t total_rank() const {
        std::int64_t total = 0;
        for (auto at : position)
            if (at != none) total += at + 1;
        return total;
    }
    bool is_placed(std::uint32_t applicant) const { return position[applicant] != none; }
    /// The choice of a placed applicant, counted over all lists.
    std::uint32_t choice(const PlacementInstance& instance, std::uint32_t applicant) const {
        return instance.starts[applicant] + position[applicant];
    }
    /// The place of an applicant, or none.
    std::uint32_t place(const PlacementInstance& instance, std::uint32_t applicant) const {
        return is_placed(applicant) ? instance.places[choice(instance, applicant)] : none;
    }
};

}  // namespace utsyn
