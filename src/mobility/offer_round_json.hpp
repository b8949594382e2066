#pragma once

#include "mobility/offer_round_store.hpp"

namespace utsyn {

/// What a coordinator writes down of a round.
struct OfferRoundDraft {
    std::string name;
    Date opens_on;
    Date closes_on;
    Date answer_by;
    std::string criteria;
};
BOOST_DESCRIBE_STRUCT(OfferRoundDraft, (), (name, opens_on, closes_on, answer_by, criteria))
template <>
inline constexpr auto field_rules<OfferRoundDraft> = std::array{
    FieldRule{.field = "name", .min_length = 1, .max_length = 200},
    FieldRule{.field = "closes_on", .about = "The last day, until the hour of the deadline."},
    FieldRule{.field = "answer_by", .about = "The last day on which a place is accepted or declined."},
    FieldRule{.field = "criteria", .max_length = 4000, .about = "How the places are given, in plain words."},
};

/// What is seen of one round.
struct OfferRoundView {
    OfferRound round;
    OfferState state{};
    std::string organisation_name;
    std::int64_t deadline_hour = 0;    // of the last day
    std::int64_t choices_maximum = 0;  // offers that one applicant ranks
    bool takes_applications = false;   // now
    std::int64_t offers = 0;
    std::int64_t places = 0;
    std::vector<OfferRoundAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(OfferRoundView, (),
                      (round, state, organisation_name, deadline_hour, choices_maximum, takes_applications, offers,
                       places, allowed_actions))

/// The draft as a round's facts.
void apply(const OfferRoundDraft& draft, OfferRound& round);

}  // namespace utsyn
