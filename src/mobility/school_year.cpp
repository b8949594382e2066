#include "mobility/school_year.hpp"

#include <fmt/format.h>

namespace utsyn {

SchoolYear school_year_of(Date day, const MobilityLimits& limits) {
    auto first_month = static_cast<unsigned>(limits.school_year_first_month);
    Date first{day.year(), first_month, 1};
    if (day < first) first = first.plus_years(-1);
    return {first, first.plus_years(1) - Days{1}};
}

std::string to_string(const SchoolYear& year) {
    return fmt::format("{}/{:02}", year.first_day.year(), year.last_day.year() % 100);
}

}  // namespace utsyn
