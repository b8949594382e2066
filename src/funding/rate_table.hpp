#pragma once

#include "funding/rate_version.hpp"
#include "platform/outcome.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// What a line of a table of rates would do.
enum class RateLineOutcome { added, changed, same, refused };
BOOST_DESCRIBE_ENUM(RateLineOutcome, added, changed, same, refused)

/// A cell that cannot be taken; the sentence stands under `field.<reason>`.
struct RateCellFault {
    std::string column;  // "" for the whole line
    std::string reason;
    Arguments arguments;

    bool operator==(const RateCellFault&) const = default;
};

/// A line of a table as it was understood.
struct RateLine {
    std::int64_t line = 0;  // of the file; the first is 1
    RateLineOutcome outcome{};
    Rate rate;
    std::optional<RateVersion> before;  // the rate that it changes or repeats
    std::vector<RateCellFault> faults;
};

/// A table in the columns of data/funding/rates.csv, in any order, separated by comma, semicolon or tab; columns that only a
/// few rates need may be absent.
/// Problems: file-not-text, file-empty, rate-table-without-columns (which: `columns`), rate-table-too-long.
Outcome<std::vector<RateLine>> read_rate_table(const std::string& text, std::span<const LatestRate> latest);

/// What confirming those lines changes.
std::vector<RateChange> changes_of(std::span<const RateLine> lines);

}  // namespace utsyn
