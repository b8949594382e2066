#pragma once

#include "planning/placement_run.hpp"

namespace utsyn {

enum class MoveKind { better, worse };
BOOST_DESCRIBE_ENUM(MoveKind, better, worse)

/// An applicant who gets something else in one run than in another.
struct RunMove {
    Id<MobilityApplication> application_id;
    MoveKind kind{};  // of the later run against the earlier, by her own list
    std::optional<Id<Offer>> from_offer_id;
    std::optional<std::int64_t> from_rank;
    std::optional<Id<Offer>> to_offer_id;
    std::optional<std::int64_t> to_rank;
};

/// Who moves when `after` is taken instead of `before`. Someone who is in one of them only does not move.
/// Shape: in the order of `before`.
std::vector<RunMove> moves_between(const PlacementRun& before, const PlacementRun& after);

}  // namespace utsyn
