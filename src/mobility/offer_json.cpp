#include "mobility/offer_json.hpp"

namespace utsyn {

void apply(const OfferDraft& draft, Offer& offer) {
    offer.round_id = draft.round_id;
    offer.agreement_id = draft.agreement_id;
    offer.partner_id = draft.partner_id;
    offer.title = draft.title;
    offer.description = draft.description;
    offer.activity = draft.activity;
    offer.direction = draft.direction;
    offer.who = draft.who;
    offer.places = draft.places;
    offer.starts_on = draft.starts_on;
    offer.ends_on = draft.ends_on;
    offer.programmes = draft.programmes;
    offer.year_levels = draft.year_levels;
    offer.minimum_age = draft.minimum_age;
    offer.languages = draft.languages;
    offer.language_level = draft.language_level;
    offer.funding = draft.funding;
    offer.own_cost = draft.own_cost;
}

}  // namespace utsyn
