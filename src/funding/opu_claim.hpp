#pragma once

#include "funding/grant.hpp"

namespace utsyn {

/// From which day a claim's months are counted.
enum class ClaimCountedFrom { end_of_posting, expense };
BOOST_DESCRIBE_ENUM(ClaimCountedFrom, end_of_posting, expense)

struct ClaimDeadline {
    Date last_day;
    ClaimCountedFrom counted_from{};
    std::uint32_t rate = 0;  // position in the book of the row with the months
};

/// The last day on which a refund of training abroad may be claimed; nothing without a rule.
/// Shape: `from` is the day that `counted_from` of the answer names, the end of the posting or the day of the expense.
/// Source: docs/sources.md S-39, S-55, S-64; S-41 contradicts them and is kept beside them.
std::optional<ClaimDeadline> opu_claim_deadline(OpuRoute route, Date from, const RateBook& book);

/// Why a claim of that day is refused, if it is; `asked` and `limit` are the months begun and allowed.
std::optional<NotEligible> opu_claim_refusal(OpuRoute route, Date from, Date claimed_on, const RateBook& book);

}  // namespace utsyn
