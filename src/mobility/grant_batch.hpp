#pragma once

#include "mobility/grant_question.hpp"

#include <iosfwd>

namespace utsyn {

struct GrantBatchCounts {
    std::int64_t rows = 0;
    std::int64_t granted = 0;
    std::int64_t not_eligible = 0;
    std::int64_t refused = 0;  // rows that could not be read
};
BOOST_DESCRIBE_STRUCT(GrantBatchCounts, (), (rows, granted, not_eligible, refused))

/// The grants of a sheet of stays, one row each, in their order. The columns of `in` are the fields of GrantQuestion; others are
/// passed over. `out` gets for each row its line in the file, low and high end of the total, currency, loan, the words of the
/// reasons, what is not known, the sum of each kind of line, and the total in the currency `in` where a rate is known.
/// Memory does not grow with the number of rows.
/// Problems: file-empty, file-not-text, file-without-columns; invalid where no column is a field of GrantQuestion.
Outcome<GrantBatchCounts> grant_batch(std::istream& in, std::ostream& out, const RateBook& book, Date today);

}  // namespace utsyn
