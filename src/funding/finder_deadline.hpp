#pragma once

#include "funding/funding_ways.hpp"
#include "funding/rate_book.hpp"

namespace utsyn {

/// By when to act for a stay.
struct FinderDeadline {
    DeadlineSort sort{};
    std::optional<Date> next;           // on or after today; nothing: none is known
    std::optional<Date> last_known;     // the newest before today, where no later one is known
    std::optional<std::uint32_t> rate;  // position in the book of the row
};

/// Source: the rows `deadline` and `claim_months_most` of data/funding/rates.csv.
FinderDeadline deadline_for(const GrantCase& stay, DeadlineSort sort, const RateBook& book, Date today);

}  // namespace utsyn
