#pragma once

#include "planning/round_demand.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

/// How many want an offer.
struct OfferDemandView {
    Id<Offer> offer_id;
    std::string title;
    std::string partner_name;
    std::string partner_country;
    std::int64_t places = 0;
    std::int64_t first_choices = 0;
    std::int64_t choices = 0;
    std::int64_t eligible = 0;  // of the choices, those by applicants who may have it
};
BOOST_DESCRIBE_STRUCT(OfferDemandView, (),
                      (offer_id, title, partner_name, partner_country, places, first_choices, choices, eligible))

/// An applicant who may have nothing of what she chose, in words.
struct ApplicantWithoutChoice {
    Id<MobilityApplication> application_id;
    std::string person_name;
    std::string programme;
    std::int64_t year_level = 0;
    std::vector<std::string> reasons;  // none: she chose nothing
};
BOOST_DESCRIBE_STRUCT(ApplicantWithoutChoice, (), (application_id, person_name, programme, year_level, reasons))

/// What a round offers and what is wanted of it, before anything is placed.
struct RoundDemandView {
    Id<OfferRound> round_id;
    std::string round_name;
    Date closes_on;
    bool placed = false;  // decisions have been recorded
    std::int64_t places = 0;
    std::int64_t applicants = 0;
    std::vector<RoundApplicant> applications;  // by name
    std::vector<OfferDemandView> offers;       // the most wanted first
    std::vector<RoundPartner> partners;        // by name
    std::vector<ApplicantWithoutChoice> without_eligible_choice;
    std::vector<PlacementGrouping> groupings;  // by which there are at least two groups
    std::vector<RoundGroup> groups;            // of these groupings
    std::vector<PlacementPolicy> policies_under_ceilings;
};
BOOST_DESCRIBE_STRUCT(RoundDemandView, (),
                      (round_id, round_name, closes_on, placed, places, applicants, applications, offers, partners,
                       without_eligible_choice, groupings, groups, policies_under_ceilings))

RoundDemandView demand_view(const PlacementInput& input, const i18n::Messages& messages, const Language& language);

}  // namespace utsyn
