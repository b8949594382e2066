#pragma once

#include "mobility/school_year.hpp"
#include "mobility/stay.hpp"

namespace utsyn {

/// How much went one way, and what the agreement gives. Units: persons, days of stay.
struct Traffic {
    std::int64_t heads = 0;
    std::int64_t days = 0;
    std::optional<std::int64_t> quota;  // persons a school year; none: not agreed

    bool operator==(const Traffic&) const = default;
};
BOOST_DESCRIBE_STRUCT(Traffic, (), (heads, days, quota))

/// Both ways in one school year, of pupils or of staff.
struct ReciprocityLine {
    std::string year;  // "2026/27"
    Date first_day;
    Who who{};
    Traffic sent;
    Traffic received;

    bool operator==(const ReciprocityLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReciprocityLine, (), (year, first_day, who, sent, received))

enum class Balance { balanced, sends_more, receives_more, only_sends, only_receives };
BOOST_DESCRIBE_ENUM(Balance, balanced, sends_more, receives_more, only_sends, only_receives)

/// How even an exchange is: within the tolerance it is balanced; one that has brought nobody the other way after a set number
/// is one-sided.
Balance balance_of(std::int64_t sent, std::int64_t received, std::int64_t tolerance, const MobilityLimits& limits);

/// By school year of the first day, the latest first, pupils before staff; years without stays are left out. Only stays that
/// have begun by `today` count.
std::vector<ReciprocityLine> reciprocity_lines(std::span<const Stay> stays, std::span<const Quota> quotas, Date today,
                                               const MobilityLimits& limits);

}  // namespace utsyn
