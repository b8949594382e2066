#include "mobility/placement_json.hpp"

namespace utsyn {

PlacementState state_on(const PlacementRow& row, Date today) {
    Placement placement{.offer_id = row.offer_id, .answer = row.answer};
    if (row.waiting_offer_title) placement.waiting_offer_id = Id<Offer>{};
    OfferRound round;
    round.answer_by = row.answer_by;
    return state_on(placement, round, today);
}

PlacementView view_of(const PlacementRow& placement, Date today, std::vector<std::string> reasons) {
    return {.id = placement.id,
            .application_id = placement.application_id,
            .person_id = placement.person_id,
            .person_name = placement.person_name,
            .state = state_on(placement, today),
            .offer_id = placement.offer_id,
            .offer_title = placement.offer_title,
            .partner_name = placement.partner_name,
            .partner_country = placement.partner_country,
            .rank = placement.rank,
            .waiting_offer_title = placement.waiting_offer_title,
            .waiting_place = placement.waiting_place,
            .reasons = std::move(reasons),
            .placed_at = placement.placed_at,
            .stay_id = placement.stay_id,
            .answered_on = placement.answered_on};
}

OwnPlacementView own_view_of(const PlacementRow& placement, Date today, std::vector<std::string> reasons) {
    OwnPlacementView view{.id = placement.id,
                          .state = state_on(placement, today),
                          .offer_id = placement.offer_id,
                          .offer_title = placement.offer_title,
                          .partner_name = placement.partner_name,
                          .partner_country = placement.partner_country,
                          .starts_on = placement.starts_on,
                          .ends_on = placement.ends_on,
                          .rank = placement.rank,
                          .waiting_offer_title = placement.waiting_offer_title,
                          .waiting_place = placement.waiting_place,
                          .reasons = std::move(reasons),
                          .answer_by = placement.answer_by,
                          .stay_id = placement.stay_id};
    if (view.state == PlacementState::awaiting_answer)
        view.allowed_actions = {OwnPlacementAction::accept, OwnPlacementAction::decline};
    return view;
}

}  // namespace utsyn
