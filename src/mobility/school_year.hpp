#pragma once

#include "mobility/limits.hpp"

namespace utsyn {

/// From the first day of one August to the last of the next July, where a school year begins in August.
struct SchoolYear {
    Date first_day;
    Date last_day;

    bool operator==(const SchoolYear&) const = default;
};
BOOST_DESCRIBE_STRUCT(SchoolYear, (), (first_day, last_day))

/// The school year in which that day lies.
SchoolYear school_year_of(Date day, const MobilityLimits& limits);

/// "2026/27".
std::string to_string(const SchoolYear& year);

}  // namespace utsyn
