#include "mobility/support_watch.hpp"

#include "mobility/support_store.hpp"

namespace utsyn {

void add_missing_support_entries(const View& view, std::vector<Alarm>& alarms) {
    const auto& limits = mobility_limits();
    const auto last_day = view.today + Days{limits.support_entry_days_before};
    std::int64_t missing = 0;
    std::optional<Date> due;
    for (const auto& row :
         SupportStore{view.transaction, view.today}.of_year(school_year_of(view.today, limits), view.fence)) {
        const auto entered_on = row.entry ? std::optional{row.entry->entered_on} : std::nullopt;
        if (next_step(row.support, row.stay.state, entered_on, view.today) != SupportStep::enter_in_workspace) continue;
        const auto deadline = next_deadline(row.support, view.today)->deadline.last_day;
        if (deadline > last_day) continue;
        ++missing;
        if (!due) due = deadline;
    }
    if (missing == 0) return;
    alarms.push_back({.kind = "support-not-entered",
                      .arguments = {{"count", missing}},
                      .since = view.today,
                      .due = due,
                      .action = "alarm.action.open-support-list",
                      .link = "/stays/support-list"});
}

}  // namespace utsyn
