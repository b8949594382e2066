#pragma once

#include "planning/placement_run_store.hpp"

namespace utsyn {

struct PlacementRunDraft {
    PlacementPolicy policy{};
    std::int64_t seed = 1;
};
BOOST_DESCRIBE_STRUCT(PlacementRunDraft, (), (policy, seed))
template <>
inline constexpr auto field_rules<PlacementRunDraft> = std::array{FieldRule{
    .field = "seed", .minimum = 0, .maximum = 9'007'199'254'740'991, .about = "Of the lottery that decides ties."}};

/// What a run says of one applicant, in words.
struct RunDecisionView {
    Id<MobilityApplication> application_id;
    std::string person_name;
    std::string programme;
    std::int64_t points = 0;
    std::int64_t lottery = 0;
    std::optional<Id<Offer>> offer_id;
    std::optional<std::string> offer_title;
    std::optional<std::int64_t> rank;
    std::optional<std::int64_t> waiting_place;
    std::optional<std::string> waiting_offer_title;
    std::vector<std::string> reasons;
};
BOOST_DESCRIBE_STRUCT(RunDecisionView, (),
                      (application_id, person_name, programme, points, lottery, offer_id, offer_title, rank,
                       waiting_place, waiting_offer_title, reasons))

/// How an offer came out of a run.
struct RunPlaceView {
    Id<Offer> offer_id;
    std::string title;
    std::int64_t places = 0;
    std::int64_t placed = 0;
    std::int64_t first_choices = 0;
    std::int64_t wishes = 0;
};
BOOST_DESCRIBE_STRUCT(RunPlaceView, (), (offer_id, title, places, placed, first_choices, wishes))

enum class PlacementRunAction { accept };
BOOST_DESCRIBE_ENUM(PlacementRunAction, accept)

struct PlacementRunRow {
    Id<PlacementRun> id;
    PlacementPolicy policy{};
    std::int64_t seed = 0;
    Instant made_at;
    std::int64_t placed = 0;
    std::int64_t unplaced = 0;
    std::int64_t total_rank = 0;
    std::vector<std::int64_t> profile;
    std::optional<Date> accepted_on;
};
BOOST_DESCRIBE_STRUCT(PlacementRunRow, (),
                      (id, policy, seed, made_at, placed, unplaced, total_rank, profile, accepted_on))

struct PlacementRunView {
    PlacementRunRow run;
    Id<OfferRound> round_id;
    std::string round_name;
    std::string promise;  // what the policy promises and gives up, in the reader's language
    std::string hash;
    bool replayable = false;
    std::vector<RunPlaceView> places;
    std::vector<RunDecisionView> decisions;  // by name
    std::vector<PlacementRunAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(PlacementRunView, (),
                      (run, round_id, round_name, promise, hash, replayable, places, decisions, allowed_actions))

PlacementRunRow row_of(const PlacementRun& run);
std::vector<RunPlaceView> place_views(const PlacementRun& run);

}  // namespace utsyn
