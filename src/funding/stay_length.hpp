#pragma once

#include "funding/grant_case.hpp"

namespace utsyn {

/// A length in whole calendar months and the days beyond them.
struct StayLength {
    int months = 0;
    int days = 0;

    /// A part of a month counts as a month.
    int started_months() const { return months + (days > 0 ? 1 : 0); }
    auto operator<=>(const StayLength&) const = default;
};

/// From the first day to the last, both included: 1 September to 30 November is 3 months.
StayLength length_between(Date start, Date end);

/// By dates, else by the months given; nothing where the case has neither, as days alone are no months.
std::optional<StayLength> length_in_months(const GrantCase& stay);

/// Weeks with five working days: Monday to Friday by dates, else seven days, of which the last weekend may lie outside.
/// Nothing without dates and days.
std::optional<int> working_weeks(const GrantCase& stay);

}  // namespace utsyn
