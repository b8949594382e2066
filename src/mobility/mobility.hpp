#pragma once

#include "mobility/placement.hpp"
#include "mobility/stay_cost.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"

namespace utsyn {

// What later slices may ask of this one.

/// Someone to be placed.
struct PlacementApplicant {
    Id<MobilityApplication> application_id;
    std::string person_name;
    std::string school_name;  // where she is a pupil; "" where she is none
    std::string programme;
    std::int64_t year_level = 0;
    std::vector<Id<Offer>> choices;  // best first
    std::int64_t points = 0;         // 0 where staff gave none
};

/// An applicant and an offer that is not for her, with every reason.
struct IneligiblePair {
    Id<MobilityApplication> application_id;
    Id<Offer> offer_id;
    std::vector<WhyNotEligible> reasons;
};

/// All that a placement of a round starts from: applications that stand, offers that are published.
struct PlacementInput {
    OfferRound round;
    std::vector<PlacementApplicant> applicants;  // by name
    std::vector<OfferRow> offers;                // by title
    std::vector<IneligiblePair> ineligible;      // of the applicants' own choices
    bool placed = false;                         // decisions have been recorded
};

/// Reads what a placement needs; the reading of each application is journalled as `reading`.
/// Problems: not-found.
Outcome<PlacementInput> placement_input(sql::Transaction& transaction, const Fence& fence, Id<OfferRound> round,
                                        const Change& reading);

/// What a stay at each of a round's offers costs one participant. Shape: as `offers`.
std::vector<StayCost> offer_costs(sql::Transaction& transaction, std::span<const OfferRow> offers,
                                  ReckonedJourney reckoned, Date today);

/// Confirms what a run decided: writes the placements, a planned stay for everyone placed, and the job that writes the letters
/// after the commit (wake the jobs then). `recording` says who, when and "placed".
/// Problems: not-found, round-not-closed, round-placed, placement-does-not-fit.
Outcome<void> record_placements(sql::Transaction& transaction, const Fence& fence, Id<OfferRound> round, Uuid run,
                                std::span<const PlacementDecision> decisions, const Change& recording);

/// Open and coming offers, the one that closes first at the front, for public pages.
std::vector<OfferRow> published_offers(sql::Transaction& transaction, const Fence& fence, Date today);

/// The name of a round inside the fence. Problems: not-found.
Outcome<OfferRound> find_offer_round(sql::Transaction& transaction, const Fence& fence, Id<OfferRound> id);

}  // namespace utsyn
