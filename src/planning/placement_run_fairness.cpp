#include "planning/placement_run_fairness.hpp"

#include <algorithm>
#include <map>

namespace utsyn {
namespace {

using Count = std::optional<std::int64_t> GroupOutcome::*;

/// Hides what is small in one row, and what would tell it.
void hide_in_row(GroupOutcome& group, std::int64_t least) {
    auto is_small_against = [&](const std::optional<std::int64_t>& count, const std::optional<std::int64_t>& whole) {
        return count && (*count < least || (whole && *whole - *count < least));
    };
    if (group.applicants && *group.applicants < least) group.applicants.reset();
    if (!group.applicants || is_small_against(group.placed, group.applicants)) group.placed.reset();
    if (!group.applicants || is_small_against(group.first_choices, group.applicants) ||
        is_small_against(group.first_choices, group.placed))
        group.first_choices.reset();
}

/// One count of all groups, as it is and as it is shown.
class Column {
public:
    Column(const std::vector<GroupOutcome>& whole, std::vector<GroupOutcome>& shown, Count count)
        : whole_{whole}, shown_{shown}, count_{count} {}

    /// Hides one more where what is hidden could be told from the total; whether it did. `rest` is what a count leaves over.
    bool hide_one_more(Count rest_of, std::int64_t least) {
        std::int64_t hidden = 0;
        std::int64_t sum = 0;
        std::int64_t rest = 0;
        GroupOutcome* smallest = nullptr;
        for (std::size_t group = 0; group < whole_.size(); ++group) {
            auto count = (whole_[group].*count_).value_or(0);
            if (shown_[group].*count_) {
                if (!smallest || count < (smallest->*count_).value_or(0)) smallest = &shown_[group];
            } else {
                ++hidden;
                sum += count;
                rest += (whole_[group].*rest_of).value_or(0) - count;
            }
        }
        bool is_told = hidden == 1 || (hidden > 0 && (sum < least || (count_ != rest_of && rest < least)));
        if (!is_told || !smallest) return false;
        (smallest->*count_).reset();
        return true;
    }

private:
    const std::vector<GroupOutcome>& whole_;
    std::vector<GroupOutcome>& shown_;
    Count count_;
};

}  // namespace

std::vector<GroupOutcome> without_small_counts(std::vector<GroupOutcome> groups, std::int64_t least) {
    const auto whole = groups;
    bool hides = true;
    while (hides) {
        for (auto& group : groups) hide_in_row(group, least);
        hides = Column{whole, groups, &GroupOutcome::applicants}.hide_one_more(&GroupOutcome::applicants, least) ||
                Column{whole, groups, &GroupOutcome::placed}.hide_one_more(&GroupOutcome::applicants, least) ||
                Column{whole, groups, &GroupOutcome::first_choices}.hide_one_more(&GroupOutcome::placed, least);
    }
    return groups;
}

std::vector<FairnessReport> fairness_of(const PlacementRun& run, std::int64_t least) {
    std::vector<FairnessReport> reports;
    for (auto grouping : {PlacementGrouping::school, PlacementGrouping::programme, PlacementGrouping::year_level}) {
        std::map<std::string, GroupOutcome> by_name;
        for (std::size_t position = 0; position < run.applicants.size(); ++position) {
            auto name = group_of(run.applicants[position], grouping);
            auto& group = by_name.try_emplace(name, GroupOutcome{name, 0, 0, 0}).first->second;
            const auto& decision = run.decisions[position];
            ++*group.applicants;
            if (decision.offer_id) ++*group.placed;
            if (decision.rank == 1) ++*group.first_choices;
        }
        if (by_name.size() < 2) continue;
        FairnessReport report{.grouping = grouping};
        for (auto& [name, group] : by_name) report.groups.push_back(std::move(group));
        report.groups = without_small_counts(std::move(report.groups), least);
        reports.push_back(std::move(report));
    }
    return reports;
}

}  // namespace utsyn
