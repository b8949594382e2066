#include "planning/placement_run_clash.hpp"

#include "planning/placement_run_instance.hpp"

#include <algorithm>
#include <charconv>

namespace utsyn {
namespace {

constexpr std::string_view of_groups = "groups/";
constexpr std::string_view of_ceilings = "ceilings/";
constexpr std::string_view of_fixed = "fixed/";
constexpr std::string_view of_partners = "partners/";
constexpr std::string_view of_pairs = "pairs/";

ClashingBound ceiling_sentence(const PlacementRun& run, std::string_view name) {
    if (name == grant_ceiling) return {"clash.grant", {{"most", run.bounds.most_grant->minor / 100}}};
    return {"clash.co2", {{"most", *run.bounds.most_kilograms_co2e}}};
}

/// Of "school/Nordlia/least"; the name of a group may hold a slash itself.
ClashingBound group_sentence(const PlacementRun& run, std::string_view name) {
    const auto first = name.find('/');
    const auto last = name.rfind('/');
    const auto group = name.substr(first + 1, last - first - 1);
    const bool is_least = name.substr(last + 1) == "least";
    for (const auto& bound : run.bounds.groups)
        if (word(bound.grouping) == name.substr(0, first) && bound.group == group)
            return {is_least ? "clash.group_least" : "clash.group_most",
                    {{"grouping", std::string{name.substr(0, first)}},
                     {"group", std::string{group}},
                     {"count", (is_least ? bound.least : bound.most).value_or(0)}}};
    return {};
}

std::string name_of(std::span<const PlacementApplicant> applicants, Id<MobilityApplication> id) {
    auto found = std::ranges::find(applicants, id, &PlacementApplicant::application_id);
    return found == applicants.end() ? "" : found->person_name;
}

/// Of "<id>/most".
ClashingBound partner_sentence(const PlacementRun& run, std::string_view name) {
    for (const auto& bound : run.bounds.partners) {
        if (!name.starts_with(bound.partner_id.to_string())) continue;
        const auto place = std::ranges::find(run.places, bound.partner_id, &RunPlace::partner_id);
        return {"clash.partner", {{"partner", place->partner_name.value_or("")}, {"count", bound.most}}};
    }
    return {};
}

/// Of "12", counted from 1.
Id<MobilityApplication> applicant_of(const PlacementRun& run, std::string_view number) {
    std::size_t position = 0;
    std::from_chars(number.data(), number.data() + number.size(), position);
    assert_that(position > 0 && position <= run.applicants.size(), "a clash names an applicant of the run");
    return run.applicants[position - 1].application_id;
}

ClashingBound fixed_sentence(const PlacementRun& run, std::span<const PlacementApplicant> applicants,
                             std::string_view number) {
    const auto id = applicant_of(run, number);
    const auto fixed = std::ranges::find(run.fixed, id, &FixedPlacement::application_id);
    auto name = name_of(applicants, id);
    if (fixed == run.fixed.end() || !fixed->offer_id) return {"clash.left_out", {{"name", std::move(name)}}};
    const auto place = std::ranges::find(run.places, *fixed->offer_id, &RunPlace::offer_id);
    return {"clash.fixed", {{"name", std::move(name)}, {"offer", place->title}}};
}

/// Of "3/12", two applicants.
ClashingBound pair_sentence(const PlacementRun& run, std::span<const PlacementApplicant> applicants,
                            std::string_view numbers) {
    const auto slash = numbers.find('/');
    return {"clash.pair",
            {{"name", name_of(applicants, applicant_of(run, numbers.substr(0, slash)))},
             {"other", name_of(applicants, applicant_of(run, numbers.substr(slash + 1)))}}};
}

}  // namespace

std::vector<ClashingBound> clash_of(const PlacementRun& run, std::span<const PlacementApplicant> applicants) {
    std::vector<ClashingBound> clash;
    for (std::string_view name : run.clashing) {
        if (name.starts_with(of_ceilings)) clash.push_back(ceiling_sentence(run, name.substr(of_ceilings.size())));
        else if (name.starts_with(of_groups)) clash.push_back(group_sentence(run, name.substr(of_groups.size())));
        else if (name.starts_with(of_partners)) clash.push_back(partner_sentence(run, name.substr(of_partners.size())));
        else if (name.starts_with(of_fixed))
            clash.push_back(fixed_sentence(run, applicants, name.substr(of_fixed.size())));
        else if (name.starts_with(of_pairs))
            clash.push_back(pair_sentence(run, applicants, name.substr(of_pairs.size())));
    }
    return clash;
}

}  // namespace utsyn
