#pragma once

#include "planning/placement/instance.hpp"

#include <functional>
#include <random>

namespace utsyn {

/// What a random instance may hold.
struct InstanceKind {
    std::uint32_t applicants = 6;  // at most
    std::uint32_t places = 4;      // at most
    std::uint32_t capacity = 2;    // at most
    std::int32_t points = 0;       // this many different values; 0: no points
    bool partners = false;         // with maxima
    std::uint32_t groups = 0;      // at most, in each grouping; 0: no grouping
    bool group_bounds = false;     // minima and maxima, now and then
    bool crossing = false;         // a second grouping
    std::uint32_t ceilings = 0;
    std::uint32_t pairs = 0;  // at most
    std::uint32_t fixed = 0;  // applicants, at most
    bool ineligible = false;  // some choices
};

PlacementInstance random_placement_instance(std::mt19937& random, const InstanceKind& kind);

/// The instance in words, for whoever has to find out why a test failed.
std::string told(const PlacementInstance& instance);

/// Every placement that keeps capacities and partners' maxima, one by one: per applicant the position or none.
void each_placement(const PlacementInstance& instance,
                    const std::function<void(const std::vector<std::uint32_t>&)>& visit);

}  // namespace utsyn
