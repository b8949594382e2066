#pragma once

#include "mobility/mobility_application.hpp"

namespace utsyn {

/// Two applicants who asked to go together: both to the same place, or both nowhere.
struct RunPair {
    Id<MobilityApplication> application_id;
    Id<MobilityApplication> other_application_id;

    bool operator==(const RunPair&) const = default;
};
BOOST_DESCRIBE_STRUCT(RunPair, (), (application_id, other_application_id))

struct PlacementRun;

/// Whether those who go together are two applicants of the run, each in one pair.
/// Problems: invalid, with a field error for each who is not.
Outcome<void> check_pairs(const PlacementRun& run);

/// With whom each applicant goes together. Shape: as the applicants; `none` for who goes alone.
std::vector<std::uint32_t> partners_in_pairs(const PlacementRun& run);

}  // namespace utsyn
