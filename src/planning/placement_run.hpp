#pragma once

#include "mobility/mobility.hpp"
#include "planning/placement/summary.hpp"

namespace utsyn {

/// One applicant as she went into a run.
struct RunApplicant {
    Id<MobilityApplication> application_id;
    std::vector<Id<Offer>> all_choices;  // as she ranked them, best first
    std::vector<Id<Offer>> choices;      // those of them that she may have
    std::vector<Id<Offer>> ineligible;   // the others
    std::int64_t points = 0;
};
BOOST_DESCRIBE_STRUCT(RunApplicant, (), (application_id, all_choices, choices, ineligible, points))

/// One offer as it went into a run.
struct RunPlace {
    Id<Offer> offer_id;
    std::string title;
    std::int64_t places = 0;
};
BOOST_DESCRIBE_STRUCT(RunPlace, (), (offer_id, title, places))

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
    std::int64_t seed = 1;
    std::string program_version;
    Instant made_at;
    std::vector<RunApplicant> applicants;
    std::vector<RunPlace> places;
    std::vector<RunDecision> decisions;  // as the applicants
    std::int64_t placed = 0;
    std::int64_t unplaced = 0;
    std::int64_t total_rank = 0;
    std::vector<std::int64_t> profile;  // [0] counts first choices
    std::string hash;                   // SHA-256 of instance, policy, seed and assignment
    std::optional<Date> accepted_on;
};
BOOST_DESCRIBE_STRUCT(PlacementRun, (),
                      (id, version, organisation_id, round_id, policy, seed, program_version, made_at, applicants,
                       places, decisions, placed, unplaced, total_rank, profile, hash, accepted_on))

/// What goes into a run: everyone's choices, less what is not for her.
void take_input(const PlacementInput& input, PlacementRun& run);

/// Decides: fills decisions, figures and hash from applicants, places, policy and seed alone.
void decide(PlacementRun& run);

/// Whether deciding again from what was kept gives the same hash.
bool is_replayable(const PlacementRun& run);

/// The decisions as mobility takes them.
std::vector<PlacementDecision> decisions_of(const PlacementRun& run);

/// Problems: run-accepted.
Outcome<PlacementRun> accept(PlacementRun run, Date today);

}  // namespace utsyn
