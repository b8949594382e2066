#include "funding/opu_claim.hpp"

#include "funding/grant_rules.hpp"
#include "funding/stay_length.hpp"
#include "platform/assert.hpp"

namespace utsyn {
namespace {

RateScope refunds(const RateBook& book) {
    return {book,
            {.programme = "aub",
             .field = "vet",
             .activity = {},
             .agency = authority_of(book, "aub", "claim_months_most"),
             .call_year = 0}};
}

}  // namespace

std::optional<ClaimDeadline> opu_claim_deadline(OpuRoute route, Date from, const RateBook& book) {
    const auto scope = refunds(book);
    const auto* months = scope.find("claim_months_most", word(route));
    const auto* counted = scope.find("claim_counted_from", word(route));
    if (!months || !counted) return std::nullopt;
    const auto counted_from = from_word<ClaimCountedFrom>(counted->rate->low);
    assert_that(counted_from.has_value(), counted->rate->low);
    return ClaimDeadline{from.plus_months(static_cast<int>(months->high->whole())), *counted_from, months->position};
}

std::optional<NotEligible> opu_claim_refusal(OpuRoute route, Date from, Date claimed_on, const RateBook& book) {
    const auto deadline = opu_claim_deadline(route, from, book);
    if (!deadline || claimed_on <= deadline->last_day) return std::nullopt;
    const auto limit = refunds(book).find("claim_months_most", word(route))->high->whole();
    return NotEligible{.reason = GrantRefusal::deadline_passed,
                       .asked = length_between(from, claimed_on).started_months(),
                       .limit = limit,
                       .rate = deadline->rate};
}

}  // namespace utsyn
