#pragma once

#include "planning/placement_run.hpp"

namespace utsyn {

/// How many want an offer.
struct OfferDemand {
    Id<Offer> offer_id;
    std::string title;
    std::int64_t places = 0;
    std::int64_t first_choices = 0;
    std::int64_t choices = 0;
    std::int64_t eligible = 0;  // of the choices, those by applicants who may have it
};

/// Demand by offer. Shape: as the places of the run.
std::vector<OfferDemand> demand_of(const PlacementRun& run);

/// The applicants who may have nothing of what they chose, or chose nothing. Shape: positions in the run.
std::vector<std::size_t> without_eligible_choice(const PlacementRun& run);

/// The groupings by which the applicants fall into at least two groups.
std::vector<PlacementGrouping> groupings_of(const PlacementRun& run);

}  // namespace utsyn
