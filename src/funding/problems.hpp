#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType no_rates_for_call_year{"no-rates-for-call-year", 422};
inline constexpr ProblemType country_without_group{"country-without-group", 422};
inline constexpr ProblemType no_day_rate{"no-day-rate", 422};

inline constexpr const ProblemType* of_funding[] = {&no_rates_for_call_year, &country_without_group, &no_day_rate};

}  // namespace utsyn::problems
