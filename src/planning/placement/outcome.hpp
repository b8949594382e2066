#pragma once

#include "planning/placement/instance.hpp"

namespace utsyn {

/// Who was placed where, and the lottery that decided ties.
struct PlacementOutcome {
    std::vector<std::uint32_t> position;  // per applicant: where in her list the place stands, or none
    std::vector<std::uint32_t> lottery;   // per applicant: her number, 0 the luckiest

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
