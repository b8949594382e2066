#include "mobility/offer_round_json.hpp"

namespace utsyn {

void apply(const OfferRoundDraft& draft, OfferRound& round) {
    round.name = draft.name;
    round.opens_on = draft.opens_on;
    round.closes_on = draft.closes_on;
    round.answer_by = draft.answer_by;
    round.criteria = draft.criteria;
}

}  // namespace utsyn
