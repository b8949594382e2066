#include "funding/grant_case.hpp"

#include <algorithm>
#include <array>

namespace utsyn {

bool is_for_staff(GrantActivity activity) {
    constexpr std::array for_staff{GrantActivity::job_shadowing,  GrantActivity::teaching_assignment,
                                   GrantActivity::course,         GrantActivity::invited_expert,
                                   GrantActivity::hosted_trainee, GrantActivity::teacher_exchange};
    return std::ranges::find(for_staff, activity) != for_staff.end();
}

std::optional<int> GrantCase::activity_days() const {
    if (days) return days;
    if (!start || !end) return std::nullopt;
    return static_cast<int>((*end - *start).count()) + 1;
}

}  // namespace utsyn
