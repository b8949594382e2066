#pragma once

#include "mobility/mobility.hpp"
#include "planning/placement/summary.hpp"
#include "planning/placement_run_bounds.hpp"
#include "planning/placement_run_pairs.hpp"

namespace utsyn {

/// A choice that is not for the applicant, with every reason.
struct IneligibleChoice {
    Id<Offer> offer_id;
    std::vector<WhyNotEligible> reasons;
};
BOOST_DESCRIBE_STRUCT(IneligibleChoice, (), (offer_id, reasons))

/// One applicant as she went into a run.
struct RunApplicant {
    Id<MobilityApplication> application_id;
    std::string school;
    std::string programme;
    std::int64_t year_level = 0;
    std::vector<Id<Offer>> all_choices;  // as she ranked them, best first
    std::vector<Id<Offer>> choices;      // those of them that she may have
    std::vector<IneligibleChoice> ineligible_choices;
    std::int64_t points = 0;
};
BOOST_DESCRIBE_STRUCT(RunApplicant, (),
                      (application_id, school, programme, year_level, all_choices, choices, ineligible_choices, points))

/// One offer as it went into a run.
struct RunPlace {
    Id<Offer> offer_id;
    std::string title;
    std::int64_t places = 0;
    std::optional<Money> grant;              // of one participant; nothing: not known
    std::optional<std::int64_t> grams_co2e;  // of one participant's travel; nothing: not known
    std::optional<Id<Partner>> partner_id{};
    std::optional<std::string> partner_name{};
};
BOOST_DESCRIBE_STRUCT(RunPlace, (), (offer_id, title, places, grant, grams_co2e, partner_id, partner_name))

/// An applicant whom the school places itself: at an offer she chose, or nowhere.
struct FixedPlacement {
    Id<MobilityApplication> application_id;
    std::optional<Id<Offer>> offer_id;
};
BOOST_DESCRIBE_STRUCT(FixedPlacement, (), (application_id, offer_id))

/// What a run says of one applicant; `rank` is that of the offer on her own list.
struct RunDecision {
    Id<MobilityApplication> application_id;
    std::optional<Id<Offer>> offer_id;
    std::optional<std::int64_t> rank;
    std::optional<Id<Offer>> waiting_offer_id;
    std::optional<std::int64_t> waiting_place;
    std::int64_t lottery = 0;  // her number, 1 the luckiest
    std::vector<Reason> reasons;
};
BOOST_DESCRIBE_STRUCT(RunDecision, (),
                      (application_id, offer_id, rank, waiting_offer_id, waiting_place, lottery, reasons))

/// A placement tried out, kept whole so that it can be run again to the same end.
struct PlacementRun {
    Id<PlacementRun> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<OfferRound> round_id;
    PlacementPolicy policy{};
    std::optional<PlacementGrouping> grouping;
    std::int64_t seed = 1;
    std::string program_version;
    Instant made_at;
    std::vector<RunApplicant> applicants;
    std::vector<RunPlace> places;
    std::vector<FixedPlacement> fixed;
    std::vector<RunPair> pairs;
    RunBounds bounds;
    std::optional<Id<PlacementRun>> kept_run_id;  // the run whose placements are changed as little as possible
    std::vector<FixedPlacement> kept;             // what everyone had there
    std::optional<Instant> queued_at;             // nothing: decided at once
    std::optional<Instant> decided_at;            // of one that was queued
    std::optional<Instant> cancelled_at;
    std::optional<std::string> refusal;  // why no placement came of it, as the reason of a field error
    std::vector<RunDecision> decisions;  // as the applicants; none before it is decided
    std::int64_t placed = 0;
    std::int64_t unplaced = 0;
    std::int64_t total_rank = 0;
    std::optional<std::int64_t> lower_bound;     // of the total rank of any placement with as many placed
    std::optional<std::int64_t> placed_at_most;  // proved of every placement that keeps the bounds
    std::int64_t blocking_pairs = 0;
    std::vector<std::int64_t> profile;  // [0] counts first choices
    std::string hash;                   // SHA-256 of instance, policy, seed, bounds and assignment
    std::vector<std::string>
        clashing;  // bounds that cannot hold together, as the engine names them; then nobody is placed
    std::optional<Date> accepted_on;
};
BOOST_DESCRIBE_STRUCT(PlacementRun, (),
                      (id, version, organisation_id, round_id, policy, grouping, seed, program_version, made_at,
                       applicants, places, fixed, pairs, bounds, kept_run_id, kept, queued_at, decided_at, cancelled_at,
                       refusal, decisions, placed, unplaced, total_rank, lower_bound, placed_at_most, blocking_pairs,
                       profile, hash, clashing, accepted_on))

enum class RunState { under_way, cancelled, refused, clashing, tried_out, accepted };
BOOST_DESCRIBE_ENUM(RunState, under_way, cancelled, refused, clashing, tried_out, accepted)

/// Derived from what happened to the run, never stored. Shape: of a run or a row of one.
template <class Run>
RunState state_of(const Run& run) {
    if (run.accepted_on) return RunState::accepted;
    if (run.cancelled_at) return RunState::cancelled;
    if (run.refusal) return RunState::refused;
    if (run.queued_at && !run.decided_at) return RunState::under_way;
    return run.clashing.empty() ? RunState::tried_out : RunState::clashing;
}

/// Whether it takes longer to decide than somebody should wait for an answer.
bool takes_long(const PlacementRun& run);

/// What goes into a run: everyone's choices, less what is not for her.
void take_input(const PlacementInput& input, PlacementRun& run);

/// And what a stay at each place costs. Shape: `costs` as the places of the run.
void take_costs(std::span<const StayCost> costs, PlacementRun& run);

/// And what everyone had in an earlier run, to be changed as little as possible.
void keep(const PlacementRun& earlier, PlacementRun& run);

/// Whether those placed by hand can be: each once, at an offer that she chose and may have, within its places.
/// Problems: invalid, with a field error for each that cannot.
Outcome<void> check_fixed(const PlacementRun& run);

/// How many of a run's applicants stand no more.
std::int64_t withdrawn_since(const PlacementRun& run, const PlacementInput& input);

/// The group of an applicant, in the words of the run.
std::string group_of(const RunApplicant& applicant, PlacementGrouping grouping);

/// Decides: fills decisions, figures and hash from applicants, places, those fixed, pairs, bounds, policy and seed alone.
/// Problems: invalid, for bounds that the policy does not take or that are too hard to keep.
Outcome<void> decide(PlacementRun& run);

/// What the engine answers for the run.
/// Problems: as `decide`.
Outcome<PlacementResult> answer_for(const PlacementRun& run);

/// Not to be decided any more; what is computed of it is thrown away. Problems: run-not-under-way.
Outcome<PlacementRun> cancel(PlacementRun run, Instant now);

/// Whether deciding again from what was kept gives the same hash. Where that takes long, the version of the program that
/// decided tells.
bool is_replayable(const PlacementRun& run);

/// The decisions as mobility takes them.
std::vector<PlacementDecision> decisions_of(const PlacementRun& run);

/// Problems: run-accepted, run-clashes, run-not-decided.
Outcome<PlacementRun> accept(PlacementRun run, Date today);

}  // namespace utsyn
