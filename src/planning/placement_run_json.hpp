#pragma once

#include "planning/placement_run_comparison.hpp"
#include "planning/placement_run_fairness.hpp"
#include "planning/placement_run_store.hpp"
#include "planning/placement_run_what_if.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

struct PlacementRunDraft {
    PlacementPolicy policy{};
    std::int64_t seed = 1;
    std::optional<PlacementGrouping> grouping;
    std::optional<std::vector<FixedPlacement>> fixed;
    std::optional<std::vector<RunPair>> pairs;
    std::optional<RunBounds> bounds;
    std::optional<Id<PlacementRun>> kept_run_id;
};
BOOST_DESCRIBE_STRUCT(PlacementRunDraft, (), (policy, seed, grouping, fixed, pairs, bounds, kept_run_id))
template <>
inline constexpr auto field_rules<GroupBound> = std::array{
    FieldRule{.field = "group", .max_length = 200, .about = "As the groups of the round's demand; empty: not given."},
    FieldRule{.field = "least", .minimum = 0, .maximum = 1'000'000, .about = "Placed of the group."},
    FieldRule{.field = "most", .minimum = 0, .maximum = 1'000'000, .about = "Placed of the group."}};
template <>
inline constexpr auto field_rules<PartnerBound> = std::array{FieldRule{
    .field = "most", .minimum = 0, .maximum = 1'000'000, .about = "Placed at all its offers of the round together."}};
template <>
inline constexpr auto field_rules<RunBounds> = std::array{
    FieldRule{.field = "journey", .about = "By which grants and CO2 are reckoned while no journey is chosen."},
    FieldRule{.field = "most_grant", .about = "What the grants of all stays may come to together, in euro."},
    FieldRule{.field = "most_kilograms_co2e",
              .minimum = 0,
              .maximum = 1'000'000'000,
              .about = "What the journeys of all stays may emit together."},
    FieldRule{.field = "groups", .max_items = 1'000, .about = "Each group once."},
    FieldRule{.field = "partners", .max_items = 1'000, .about = "Each partner once; every policy takes these."}};
template <>
inline constexpr auto field_rules<PlacementRunDraft> = std::array{
    FieldRule{
        .field = "seed", .minimum = 0, .maximum = 9'007'199'254'740'991, .about = "Of the lottery that decides ties."},
    FieldRule{.field = "grouping", .about = "The groups that the policy fair_share shares between."},
    FieldRule{.field = "fixed", .max_items = 10'000, .about = "Who is placed, or left out, by hand."},
    FieldRule{.field = "pairs", .max_items = 5'000, .about = "Who goes together or not at all; by_points takes none."},
    FieldRule{.field = "bounds",
              .about = "What the placement must keep beside the places; by_points takes those on partners only."},
    FieldRule{
        .field = "kept_run_id",
        .about = "A run of the round whose placements are to be changed as little as possible, as after withdrawals."}};

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
    bool fixed = false;  // by hand
    std::optional<std::string> together_with;
    std::vector<Id<Offer>> choices;  // those that she may have, best first
    std::vector<std::string> reasons;
};
BOOST_DESCRIBE_STRUCT(RunDecisionView, (),
                      (application_id, person_name, programme, points, lottery, offer_id, offer_title, rank,
                       waiting_place, waiting_offer_title, fixed, together_with, choices, reasons))

/// How an offer came out of a run.
struct RunPlaceView {
    Id<Offer> offer_id;
    std::string title;
    std::optional<Id<Partner>> partner_id;
    std::string partner_name;
    std::string partner_country;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::int64_t places = 0;
    std::int64_t placed = 0;
    std::int64_t first_choices = 0;
    std::int64_t choices = 0;
    std::optional<Money> grant;              // of one participant; nothing: not known
    std::optional<std::int64_t> grams_co2e;  // of one participant's travel; nothing: not known
};
BOOST_DESCRIBE_STRUCT(RunPlaceView, (),
                      (offer_id, title, partner_id, partner_name, partner_country, latitude, longitude, places, placed,
                       first_choices, choices, grant, grams_co2e))

enum class PlacementRunAction { accept, run_again, cancel };
BOOST_DESCRIBE_ENUM(PlacementRunAction, accept, run_again, cancel)

struct PlacementRunView {
    PlacementRunRow run;
    Id<OfferRound> round_id;
    std::string round_name;
    std::string promise;  // what the policy promises and gives up, in the reader's language
    std::string hash;
    bool replayable = false;
    bool has_effects = false;            // whether it can be asked what would change
    std::int64_t withdrawn = 0;          // of its applicants, who have withdrawn since
    std::optional<std::string> refusal;  // why no placement came of it, as a sentence
    std::vector<RunCost> costs;
    std::vector<std::string> clash;  // bounds that cannot hold together, as sentences
    std::vector<RunPlaceView> places;
    std::vector<RunDecisionView> decisions;  // by name
    std::vector<FairnessReport> fairness;    // counts under the next one hidden
    std::int64_t smallest_count_shown = 0;
    std::vector<PlacementRunAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(PlacementRunView, (),
                      (run, round_id, round_name, promise, hash, replayable, has_effects, withdrawn, refusal, costs,
                       clash, places, decisions, fairness, smallest_count_shown, allowed_actions))

/// Someone who gets something else in one run than in the other.
struct RunMoveView {
    Id<MobilityApplication> application_id;
    std::string person_name;
    std::string programme;
    MoveKind kind{};
    std::optional<std::string> from_title;
    std::optional<std::int64_t> from_rank;
    std::optional<std::string> to_title;
    std::optional<std::int64_t> to_rank;
};
BOOST_DESCRIBE_STRUCT(RunMoveView, (),
                      (application_id, person_name, programme, kind, from_title, from_rank, to_title, to_rank))

/// What would change without somebody, in words.
struct RunWithdrawalView {
    RunEffect effect;
    std::vector<RunMoveView> moves;  // by name
};
BOOST_DESCRIBE_STRUCT(RunWithdrawalView, (), (effect, moves))

/// How many each run sends to an offer.
struct PlaceComparison {
    Id<Offer> offer_id;
    std::string title;
    std::int64_t places = 0;
    std::int64_t placed_before = 0;
    std::int64_t placed_after = 0;
};
BOOST_DESCRIBE_STRUCT(PlaceComparison, (), (offer_id, title, places, placed_before, placed_after))

/// Two runs of one round side by side.
struct RunComparisonView {
    Id<OfferRound> round_id;
    std::string round_name;
    PlacementRunRow before;
    PlacementRunRow after;
    std::vector<RunCost> costs_before;
    std::vector<RunCost> costs_after;  // as those before
    std::vector<RunMoveView> moves;    // by name
    std::vector<PlaceComparison> places;
};
BOOST_DESCRIBE_STRUCT(RunComparisonView, (),
                      (round_id, round_name, before, after, costs_before, costs_after, moves, places))

PlacementRunRow row_of(const PlacementRun& run);
std::vector<RunPlaceView> place_views(const PlacementRun& run, std::span<const OfferRow> offers);
std::vector<RunDecisionView> decision_views(const PlacementRun& run, std::span<const PlacementApplicant> applicants,
                                            const i18n::Messages& messages, const Language& language);
RunWithdrawalView withdrawal_view(const PlacementRun& run, const RunWithdrawal& withdrawal,
                                  std::span<const PlacementApplicant> applicants);
RunComparisonView comparison_view(const PlacementRun& before, const PlacementRun& after, const PlacementInput& input);

}  // namespace utsyn
