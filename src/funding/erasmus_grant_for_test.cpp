#include "funding/erasmus_grant_for_test.hpp"

namespace utsyn {

GrantCase of_staff(int days) {
    return {.programme = GrantProgramme::erasmus_school,
            .activity = GrantActivity::job_shadowing,
            .call_year = 2026,
            .agency = "IS",
            .from_country = "IS",
            .to_country = "DE",
            .one_way = Kilometres{840},
            .days = days,
            .staff = 1,
            .is_accredited = true};
}

GrantCase of_pupils(GrantActivity activity, int days, int pupils, int staff) {
    auto stay = of_staff(days);
    stay.activity = activity;
    stay.pupils = pupils;
    stay.staff = staff;
    return stay;
}

Grant granted(const GrantCase& stay) {
    return grant(stay, RateBook::embedded());
}

std::int64_t sum_of(const Grant& given, GrantKind kind) {
    std::int64_t sum = 0;
    for (const auto& line : given.lines)
        if (line.kind == kind) sum += line.amount.high;
    return sum;
}

std::vector<GrantRefusal> reasons(const GrantCase& stay) {
    std::vector<GrantRefusal> found;
    for (const auto& why : granted(stay).not_eligible) found.push_back(why.reason);
    return found;
}

}  // namespace utsyn
