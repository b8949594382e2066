#pragma once

#include "partnership/agreement.hpp"
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

/// A group of applicants, by one grouping.
struct RoundGroup {
    PlacementGrouping grouping{};
    std::string name;  // "": not given
    std::int64_t applicants = 0;
};
BOOST_DESCRIBE_STRUCT(RoundGroup, (), (grouping, name, applicants))

/// The groups of those groupings, each grouping's by name.
std::vector<RoundGroup> groups_of(const PlacementRun& run);

/// A partner with offers in a round.
struct RoundPartner {
    Id<Partner> partner_id;
    std::string partner_name;
    std::int64_t places = 0;               // of its offers together
    std::optional<std::int64_t> per_year;  // pupils a school year by the agreement in force; nothing: not agreed
};
BOOST_DESCRIBE_STRUCT(RoundPartner, (), (partner_id, partner_name, places, per_year))

/// Those of a run, by name; what is agreed with them is left open.
std::vector<RoundPartner> partners_of(const PlacementRun& run);

/// How many pupils agreements send to a partner in a school year; nothing where none in force says so.
std::optional<std::int64_t> agreed_per_year(std::span<const Agreement> agreements, Date today);

/// Somebody who stands in a round.
struct RoundApplicant {
    Id<MobilityApplication> application_id;
    std::string person_name;
    std::string programme;
};
BOOST_DESCRIBE_STRUCT(RoundApplicant, (), (application_id, person_name, programme))

/// The policies that can keep ceilings with so many applicants.
std::vector<PlacementPolicy> policies_under_ceilings(const PlacementRun& run);

}  // namespace utsyn
