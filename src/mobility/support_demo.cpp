#include "mobility/support_demo.hpp"

#include "mobility/support_store.hpp"
#include "platform/demo_year.hpp"

#include <algorithm>

namespace utsyn {

void enter_demo_support(DemoYear& year) {
    SupportStore supports{year.transaction, year.today};
    const auto school = year.made<Organisation>("nordlia");
    const Change change{{}, year.now, "entered"};
    bool is_one_to_come_entered = false;
    for (const auto& row :
         supports.of_year(school_year_of(year.today, mobility_limits()), Authority::for_program(school))) {
        if (row.support.doors.empty()) continue;
        const bool has_begun = row.stay.starts_on <= year.today;
        if (!has_begun && is_one_to_come_entered) continue;
        is_one_to_come_entered = is_one_to_come_entered || !has_begun;
        supports.enter({.id = Id<SupportEntry>::make(year.now),
                        .organisation_id = row.stay.organisation_id,
                        .stay_id = row.stay.id,
                        .entered_on = std::min(row.stay.starts_on - Days{25}, year.today - Days{3}),
                        .person_id = year.made<Person>("coordinator")},
                       change);
    }
}

}  // namespace utsyn
