#pragma once

#include "mobility/placement_store.hpp"

namespace utsyn {

/// What staff see of one placement.
struct PlacementView {
    Id<Placement> id;
    Id<MobilityApplication> application_id;
    Id<Person> person_id;
    std::string person_name;
    PlacementState state{};
    std::optional<Id<Offer>> offer_id;
    std::optional<std::string> offer_title;
    std::optional<std::string> partner_name;
    std::optional<std::string> partner_country;
    std::optional<std::int64_t> rank;
    std::optional<std::string> waiting_offer_title;
    std::optional<std::int64_t> waiting_place;
    std::vector<std::string> reasons;  // in the reader's language
    Instant placed_at;
    std::optional<Id<Stay>> stay_id;
    std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(PlacementView, (),
                      (id, application_id, person_id, person_name, state, offer_id, offer_title, partner_name,
                       partner_country, rank, waiting_offer_title, waiting_place, reasons, placed_at, stay_id,
                       answered_on))

enum class OwnPlacementAction { accept, decline };
BOOST_DESCRIBE_ENUM(OwnPlacementAction, accept, decline)

/// What someone sees of what she got.
struct OwnPlacementView {
    Id<Placement> id;
    PlacementState state{};
    std::optional<Id<Offer>> offer_id;
    std::optional<std::string> offer_title;
    std::optional<std::string> partner_name;
    std::optional<std::string> partner_country;
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    std::optional<std::int64_t> rank;
    std::optional<std::string> waiting_offer_title;
    std::optional<std::int64_t> waiting_place;
    std::vector<std::string> reasons;  // in her language
    Date answer_by;
    std::optional<Id<Stay>> stay_id;
    std::vector<OwnPlacementAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(OwnPlacementView, (),
                      (id, state, offer_id, offer_title, partner_name, partner_country, starts_on, ends_on, rank,
                       waiting_offer_title, waiting_place, reasons, answer_by, stay_id, allowed_actions))

/// Yes or no to a place.
struct PlaceAnswerDraft {
    PlaceAnswer answer{};
};
BOOST_DESCRIBE_STRUCT(PlaceAnswerDraft, (), (answer))

/// The state on `today` of a placement as it is listed.
PlacementState state_on(const PlacementRow& placement, Date today);

PlacementView view_of(const PlacementRow& placement, Date today, std::vector<std::string> reasons);
OwnPlacementView own_view_of(const PlacementRow& placement, Date today, std::vector<std::string> reasons);

}  // namespace utsyn
