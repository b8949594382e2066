#pragma once

#include "platform/problem.hpp"

namespace utsyn::problems {

inline constexpr ProblemType no_rates_for_call_year{"no-rates-for-call-year", 422};
inline constexpr ProblemType exchange_rate_unknown{"exchange-rate-unknown", 422};
inline constexpr ProblemType heading_too_small{"heading-too-small", 422};
inline constexpr ProblemType rate_exists{"rate-exists", 409};
inline constexpr ProblemType rate_ended{"rate-ended", 409};
inline constexpr ProblemType rate_unchanged{"rate-unchanged", 422};
inline constexpr ProblemType release_stays{"release-stays", 409};
inline constexpr ProblemType rate_changed_since{"rate-changed-since", 409};
inline constexpr ProblemType rate_table_without_columns{"rate-table-without-columns", 422};
inline constexpr ProblemType rate_table_too_long{"rate-table-too-long", 422};

inline constexpr ProblemType funding_project_in_other_state{"funding-project-in-other-state", 409};
inline constexpr ProblemType project_not_eligible{"project-not-eligible", 422};

inline constexpr const ProblemType* of_funding[] = {&no_rates_for_call_year,
                                                    &exchange_rate_unknown,
                                                    &heading_too_small,
                                                    &rate_exists,
                                                    &rate_ended,
                                                    &rate_unchanged,
                                                    &release_stays,
                                                    &rate_changed_since,
                                                    &rate_table_without_columns,
                                                    &rate_table_too_long,
                                                    &funding_project_in_other_state,
                                                    &project_not_eligible};

}  // namespace utsyn::problems
